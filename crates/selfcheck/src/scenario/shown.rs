//! Rules and patterns that no scenario of their own shows, and questions that nobody in the scenarios is asked.

use assessment::Assessment;
use content::assessment_folder::AssessmentFolder;
use content::{Diagnostic, Diagnostics, Spanned};

use super::Scenarios;
use super::tour::Sight;

impl Scenarios {
    /// Reports every rule that no scenario of its name expects: nobody would notice if it no longer fired, or
    /// find what holds it.
    pub fn check_all_rules_are_shown(&self, folder: &AssessmentFolder, diagnostics: &Diagnostics) {
        for Spanned { value: rule, span } in folder.rules.iter().map(|rule| &rule.id) {
            let name = rule.to_lowercase().replace('-', "_");
            let is_named = |scenario: &str| {
                scenario
                    .strip_prefix(&name)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
            };
            let mut own = self.all.iter().filter(|scenario| is_named(&scenario.id.value));
            if !own.any(|scenario| scenario.expect.shows(rule)) {
                let message = format!("no scenario shows rule `{rule}` in its name");
                Diagnostic::error(span, message).remedy(format!(
                    "begin the name of one in which it fires with `{name}`, and have `rules = [\"{rule}\"]` among what it expects"
                )).report(diagnostics);
            }
        }
    }

    /// Reports every pattern that is not expected of somebody who has its features, and nothing else.
    pub fn check_all_patterns_are_shown(
        &self,
        folder: &AssessmentFolder,
        diagnostics: &Diagnostics,
    ) {
        for Spanned { value: pattern, span } in folder.patterns.iter().map(|pattern| &pattern.id) {
            let name = format!("features_of_{pattern}");
            let mut own = self.all.iter().filter(|scenario| scenario.id.value == name);
            if !own.any(|scenario| scenario.expect.finds(pattern)) {
                let message = format!("no scenario has the features of pattern `{pattern}`");
                Diagnostic::error(span, message).remedy(format!(
                    "add `{name}`: somebody as books describe it, and `patterns = [\"{pattern}\"]` among what it expects"
                )).report(diagnostics);
            }
        }
    }

    /// Reports every question that nobody in the scenarios is asked: no test in a browser would see it.
    pub fn check_all_questions_are_asked(
        &self,
        assessment: &Assessment,
        folder: &AssessmentFolder,
        diagnostics: &Diagnostics,
    ) {
        let people = self.people_of(assessment);
        if people.len() < self.all.len() {
            // Somebody's answers are wrong or incomplete, which `run` reports. What else they would be asked is not known.
            return;
        }
        let sights: Vec<Sight> = people.into_iter().flat_map(|person| person.sees).collect();
        for question in folder.questions() {
            let Some((index, _)) = assessment.question(&question.id.value) else { continue };
            if !sights.contains(&Sight::Question(index)) {
                let message = format!("nobody in scenarios/ is asked `{}`", question.id.value);
                Diagnostic::error(&question.id.span, message)
                    .remedy("add a scenario whose answers lead to it")
                    .report(diagnostics);
            }
        }
    }
}
