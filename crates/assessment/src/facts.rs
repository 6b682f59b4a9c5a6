//! Looking facts up in answers.

use alloc::vec::Vec;

use crate::{Answer, Answers, Assessment, Condition, Fact, FindingIndex, Truth};

/// The truth of every finding on one set of answers, and of any condition over them.
pub(crate) struct Facts<'a> {
    answers: &'a Answers,
    findings: Vec<Truth>,
}

impl<'a> Facts<'a> {
    /// Looks at the answers once; findings refer only to earlier findings.
    pub fn new(assessment: &Assessment, answers: &'a Answers) -> Self {
        let mut facts = Self {
            answers,
            findings: Vec::with_capacity(assessment.findings.len()),
        };
        for finding in &assessment.findings {
            let truth = facts.truth(&finding.when);
            facts.findings.push(truth);
        }
        facts
    }

    /// Whether a condition holds on these answers.
    pub fn truth(&self, condition: &Condition<Fact>) -> Truth {
        condition.truth(&|fact| self.fact(fact))
    }

    /// Whether a finding is present.
    pub fn finding(&self, finding: FindingIndex) -> Truth {
        self.findings
            .get(finding.position())
            .copied()
            .unwrap_or(Truth::NotAsked)
    }

    /// Whether one fact holds.
    pub fn fact(&self, fact: &Fact) -> Truth {
        match fact {
            Fact::Finding(finding) => self.finding(*finding),
            Fact::Chosen(question, options) => match self.answers.get(*question) {
                Some(Answer::Options(chosen)) => Truth::from(chosen.meets(*options)),
                _ => Truth::NotAsked,
            },
            Fact::Number(question, comparison, constant) => match self.answers.get(*question) {
                Some(Answer::Number(number)) => Truth::from(comparison.holds(number, *constant)),
                _ => Truth::NotAsked,
            },
        }
    }
}
