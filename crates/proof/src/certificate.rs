//! The certificate: what was proved, of which content, and how long it took.

use std::fmt;
use std::time::Duration;

use assessment::{Assessment, CareLevel};
use serde::Serialize;

use crate::Proof;
use crate::bounded::Bounds;
use crate::circuit::Circuit;
use crate::failure::Property;

/// What was proved, of which content.
#[derive(Clone, Debug, Serialize)]
pub struct Certificate {
    /// The assessment's id.
    pub assessment: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its pack of logic, in hexadecimal.
    pub content: String,
    /// How many questions there are.
    pub questions: usize,
    /// How many options they have.
    pub options: usize,
    /// How many findings.
    pub findings: usize,
    /// How many rules.
    pub rules: usize,
    /// How many levels the rules have.
    pub tiers: usize,
    /// How many warning signs.
    pub warnings: usize,
    /// By property, what was proved.
    pub proved: Vec<(&'static str, usize)>,
    /// The longest session, in screens.
    pub longest: usize,
    /// The shortest session, in screens.
    pub shortest: usize,
    /// The shortest session that no emergency ends, in screens.
    pub shortest_whole: usize,
    /// Variables of the solver.
    pub variables: u32,
    /// Clauses of the solver.
    pub clauses: u64,
    /// How often the solver was asked.
    pub queries: usize,
    /// How long the solver took, in seconds.
    pub solver_seconds: f64,
    /// How long the proof took in all, in seconds.
    pub seconds: f64,
}

impl Certificate {
    pub(super) fn of(
        content: String,
        assessment: &Assessment,
        proved: &[(Property, usize)],
        bounds: Bounds,
        circuit: &Circuit,
        time: Duration,
    ) -> Self {
        let questions = &assessment.questions;
        let (variables, clauses) = circuit.size();
        Self {
            assessment: assessment.id.clone(),
            version: assessment.version.clone(),
            content,
            questions: questions.len(),
            options: questions.iter().map(|question| question.kind.options().len()).sum(),
            findings: assessment.findings.len(),
            rules: assessment.rules.len(),
            tiers: assessment.rules.iter().map(|rule| rule.tiers.len()).sum(),
            warnings: crate::monotone::warnings(assessment),
            proved: proved.iter().map(|(property, count)| (property.id(), *count)).collect(),
            longest: bounds.longest,
            shortest: bounds.shortest,
            shortest_whole: bounds.shortest_whole,
            variables,
            clauses,
            queries: circuit.queries,
            solver_seconds: circuit.time.as_secs_f64(),
            seconds: time.as_secs_f64(),
        }
    }
}

impl fmt::Display for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { assessment, version, content, questions, options, findings, .. } = self;
        let Self { rules, tiers, warnings, longest, shortest, shortest_whole, .. } = self;
        let level = CareLevel::Emergency.id();
        writeln!(f, "{assessment} {version}, sha256 {content}")?;
        writeln!(
            f,
            "  {questions} questions with {options} options, {findings} findings, {rules} rules \
             with {tiers} levels, {warnings} warning signs"
        )?;
        let proved: Vec<String> =
            self.proved.iter().map(|(property, count)| format!("{property} {count}")).collect();
        writeln!(f, "  proved for every person: {}", proved.join(", "))?;
        writeln!(
            f,
            "  sessions: {shortest_whole} to {longest} screens; {shortest} where an {level} ends it"
        )?;
        write!(
            f,
            "  {} questions to the solver ({} variables, {} clauses): {:.1} s of {:.1} s",
            self.queries, self.variables, self.clauses, self.solver_seconds, self.seconds
        )
    }
}

impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.certificate.fmt(f)
    }
}
