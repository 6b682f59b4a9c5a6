//! Rules that no scenario shows.

use content::assessment_folder::AssessmentFolder;
use content::diagnostic::{Diagnostic, Diagnostics};

use super::Scenarios;

impl Scenarios {
    /// Reports every rule that no scenario expects: nobody would notice if it no longer fired.
    pub fn check_all_rules_are_shown(&self, folder: &AssessmentFolder, diagnostics: &Diagnostics) {
        for rule in &folder.rules {
            let id = &rule.id;
            if !self.all.iter().any(|scenario| scenario.expect.shows(&id.value)) {
                diagnostics.report(
                    Diagnostic::error(&id.span, format!("no scenario shows rule `{}`", id.value))
                        .remedy(format!(
                            "add a scenario in which it fires, with `rules = [\"{}\"]` among what it expects",
                            id.value
                        )),
                );
            }
        }
    }
}
