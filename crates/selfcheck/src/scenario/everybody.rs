//! Everybody in the files, to look at a check with their answers.

use assessment::{Answers, Assessment};
use content::Diagnostics;

use super::{Scenarios, Written, run::read_answers};

/// A person, or somebody in a scenario.
#[derive(Clone, Debug)]
pub struct Somebody<'a> {
    /// What they are called.
    pub name: &'a str,
    /// What happened to them, where that is written.
    pub story: Option<&'a str>,
    /// Their answers.
    pub answers: Answers,
}

impl Scenarios {
    /// Everybody, the scenarios first; whose answers are wrong is reported and left out.
    pub fn everybody(
        &self,
        assessment: &Assessment,
        diagnostics: &Diagnostics,
    ) -> Vec<Somebody<'_>> {
        let scenarios = self.all.iter().filter_map(|scenario| {
            let written = self.answers_of(scenario, diagnostics)?;
            let answers = read_answers(&written, assessment, diagnostics)?;
            Some(Somebody { name: scenario.id.as_str(), story: scenario.story.as_deref(), answers })
        });
        // What is wrong with a person is reported with each scenario that starts from them.
        let unsaid = Diagnostics::default();
        let people = self.people.iter().filter_map(|(id, person)| {
            let written: Vec<Written<'_>> =
                person.entries.iter().map(|entry| Written { entry, by: id }).collect();
            let answers = read_answers(&written, assessment, &unsaid)?;
            Some(Somebody { name: id.as_str(), story: None, answers })
        });
        scenarios.chain(people).collect()
    }
}
