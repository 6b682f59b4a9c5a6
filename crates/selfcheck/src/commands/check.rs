//! `selfcheck check`: everything that can be wrong with the content, up to the proof that it is safe.

use std::path::PathBuf;

use clap::Args;
use compile::Compiled;
use content::{Diagnostics, Library, listed};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proof::{Certificate, prove};
use serde_json::json;

use super::choice::{assessment_folder, content_root};
use super::compile::compile;
use super::output::print_line;
use super::report::{as_json, show};
use super::{Stop, Verdict};
use crate::review;
use crate::scenario::Scenarios;

/// Reports everything that is wrong with the content, runs its scenarios and proves it safe for every person
#[derive(Args)]
pub struct Check {
    /// Folders with `common` and assessments, or single assessments
    /// [default: `assessments`, here or above]
    #[arg(value_name = "DIR")]
    folders: Vec<PathBuf>,

    /// Checks as for a release: an overdue review is an error
    #[arg(long)]
    release: bool,

    /// Prints JSON
    #[arg(long)]
    json: bool,
}

impl Check {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let mut folders = self.folders.clone();
        if folders.is_empty() {
            folders.push(content_root(None)?);
        }
        let diagnostics = Diagnostics::default();
        let mut checked = Vec::new();
        for folder in &folders {
            let (library, assessments) = match assessment_folder(folder) {
                Some(assessment) => (Library::around(&assessment), vec![assessment]),
                None => {
                    let library = Library::at(content_root(Some(folder))?);
                    let assessments = library.assessments(&diagnostics);
                    (library, assessments)
                }
            };
            let compiled = compile(&library, &assessments, &diagnostics);
            let read =
                |one: &Compiled| Scenarios::read(&one.folder.path.join("scenarios"), &diagnostics);
            let scenarios: Vec<Scenarios> = compiled.iter().map(read).collect();
            // What is wrong with the content makes nearly every scenario fail, and says nothing more.
            let is_sound = !diagnostics.has_errors();
            for (one, scenarios) in compiled.iter().zip(&scenarios) {
                checked.push(self.check(one, scenarios, is_sound, &diagnostics));
            }
        }
        if self.json {
            let (diagnostics, verdict) = as_json(diagnostics);
            let checked: Vec<_> = checked.iter().map(Checked::as_json).collect();
            print_line(json!({ "assessments": checked, "diagnostics": diagnostics }));
            return Ok(verdict);
        }
        // What was looked at stands before what is wrong with it: the last line says whether all is well.
        for one in &checked {
            print_line(one.sentence());
        }
        let verdict = show(diagnostics);
        if verdict == Verdict::Fine {
            print_line(all_is_well(&checked));
        }
        Ok(verdict)
    }

    fn check(
        &self,
        compiled: &Compiled,
        scenarios: &Scenarios,
        is_sound: bool,
        diagnostics: &Diagnostics,
    ) -> Checked {
        let today = Timestamp::now().to_zoned_datetime(TimeZone::UTC).date();
        review::check(&compiled.folder.header, today, self.release, diagnostics);
        let certificate = is_sound.then(|| {
            scenarios.run(&compiled.assessment, diagnostics);
            scenarios.check_all_rules_are_shown(&compiled.folder, diagnostics);
            scenarios.check_all_patterns_are_shown(&compiled.folder, diagnostics);
            scenarios.check_all_questions_are_asked(
                &compiled.assessment,
                &compiled.folder,
                diagnostics,
            );
            scenarios.check_urgent_rules_stand_alone(compiled, diagnostics);
            scenarios.check_reasons(compiled, diagnostics);
            let proof = prove(compiled);
            for failure in &proof.failures {
                failure.diagnostic(compiled).report(diagnostics);
            }
            proof.certificate
        });
        Checked {
            id: compiled.assessment.id.clone(),
            screens: compiled.assessment.screens.len(),
            questions: compiled.assessment.questions.len(),
            rules: compiled.assessment.rules.len(),
            patterns: compiled.assessment.patterns.len(),
            scenarios: if is_sound { scenarios.len() } else { 0 },
            certificate,
        }
    }
}

/// The last line, where nothing is wrong.
fn all_is_well(checked: &[Checked]) -> String {
    let ids: Vec<&str> = checked.iter().map(|one| one.id.as_str()).collect();
    let scenarios: usize = checked.iter().map(|one| one.scenarios).sum();
    format!(
        "All is well: {} can be read and compiled, every word is there, {scenarios} scenarios end as they say, show every \
         rule and pattern and ask every question, and what is safe is proved for every person.",
        listed(&ids)
    )
}

/// What was looked at.
struct Checked {
    id: String,
    screens: usize,
    questions: usize,
    rules: usize,
    patterns: usize,
    scenarios: usize,
    /// What was proved, where there was nothing wrong to begin with.
    certificate: Option<Certificate>,
}

impl Checked {
    fn sentence(&self) -> String {
        let Self { id, screens, questions, rules, patterns, scenarios, certificate } = self;
        let proved = certificate.as_ref().map(|certificate| format!("\n{certificate}"));
        format!(
            "{id}: {screens} screens, {questions} questions, {rules} rules, {patterns} patterns; \
             {scenarios} scenarios run{}",
            proved.unwrap_or_default()
        )
    }

    fn as_json(&self) -> serde_json::Value {
        json!({
            "id": self.id,
            "screens": self.screens,
            "questions": self.questions,
            "rules": self.rules,
            "patterns": self.patterns,
            "scenarios": self.scenarios,
            "certificate": self.certificate,
        })
    }
}
