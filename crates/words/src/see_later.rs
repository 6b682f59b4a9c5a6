//! When to be seen by who looks after it themselves.

use assessment::Outcome;

use crate::texts::{AssessmentText, PatternText};
use crate::{Key, Prose, Words};

impl Words<'_> {
    /// When to be seen if it does not get better: the limit of the pattern that fits best, else that of the whole check.
    pub fn see_later(&self, outcome: &Outcome) -> Prose {
        let best = outcome.patterns.first().and_then(|fit| {
            let pattern = self.assessment.patterns.get(fit.pattern.position())?;
            self.find(Key::pattern(&pattern.id, PatternText::See))
        });
        best.unwrap_or_else(|| self.say(Key::assessment(AssessmentText::SafetyNetLater)))
    }
}
