//! Which texts are those of an assessment: its own, and the common ones that it uses.

use super::AssessmentFolder;
use crate::common::Common;
use crate::text::entries::{Entry, EntryName};
use crate::text::fluent::FluentFile;

impl AssessmentFolder {
    /// The texts of one language: its own, and of the common ones those that it uses and does not say itself.
    ///
    /// `own_names` are the texts that it says itself in English: so no translation falls back on common words where the
    /// English has words of its own.
    pub fn texts<'a>(
        &self,
        files: &'a [FluentFile<'a>],
        own_names: &[EntryName],
        common: &Common,
    ) -> Vec<Entry<'a>> {
        let is_kept = |entry: &Entry<'_>| {
            let is_own = !entry.message_file.is_common;
            is_own || (self.uses(entry, common) && !own_names.iter().any(|name| name.is_of(entry)))
        };
        files.iter().flat_map(FluentFile::entries).filter(is_kept).collect()
    }

    /// Whether a common text is about something that the assessment has. What is about nothing is kept, so that it is
    /// reported as shown by nothing.
    fn uses(&self, entry: &Entry<'_>, common: &Common) -> bool {
        let id = entry.message;
        match entry.message_file.name {
            "rules" => !common.rules.has(id) || self.rules.iter().any(|rule| rule.id.value == id),
            "advice" => {
                !common.advice.has(id) || self.advice.iter().any(|advice| advice.id.value == id)
            }
            _ => true,
        }
    }
}
