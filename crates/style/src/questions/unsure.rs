//! A single choice that decides how soon has an answer for those who do not know.
//!
//! Who has none makes a claim that they do not mean, and a rule takes it for true.

use assessment::{CareLevel, Kind};
use content::Diagnostic;
use content::assessment_folder::WrittenQuestion;

use super::{Label, Reads};
use crate::Linter;
use crate::lists::UNSURE;

impl Linter<'_> {
    /// Reports a single choice without a "not sure" that a warning rule reads.
    pub(super) fn unsure(
        &self,
        question: &WrittenQuestion,
        labels: &[Label<'_>],
        reads: &Reads<'_>,
    ) {
        let Some(Kind::Single { .. }) = question.kind else { return };
        let id = &question.id;
        let Some(read) = reads.of_question(id.as_str(), CareLevel::UrgentSameDay) else { return };
        let is_unsure = |label: &Label<'_>| {
            let said = label.reading.text().to_lowercase().replace('’', "'");
            UNSURE.iter().any(|phrase| said.contains(phrase))
        };
        let key = self.question_key(question);
        if labels.is_empty() || labels.iter().any(is_unsure) || self.exceptions.unsure.has(&key) {
            return;
        }
        Diagnostic::error(&id.span, "who is not sure has no answer to this question")
                .label(format!("`{}` reads it, at `{}`", read.rule, read.care.id()))
                .remedy(format!(
                    "add an option such as \"I'm not sure\", and say in the rules what it does; or, where everybody knows, add \
                     \"{key}\" to [unsure] of common/wording.toml with the reason"
                )).report(self.diagnostics);
    }
}
