//! Headings of screens. Two that say the same cannot be told apart by ear: whoever goes on hears the words of the screen that
//! they have left, and does not notice that they went on.

use content::Diagnostic;
use content::text::entries::Entry;

use super::Linter;
use crate::reading::Reading;

impl Linter<'_> {
    /// Reports a screen whose heading says what that of an earlier screen says.
    pub(super) fn headings(&self, texts: &[(&Entry<'_>, Vec<Reading>)]) {
        let is_heading =
            |entry: &Entry<'_>| entry.message_file.name == "screens" && entry.attribute.is_none();
        let headings: Vec<_> = texts.iter().filter(|(entry, _)| is_heading(entry)).collect();
        for (place, (entry, readings)) in headings.iter().enumerate() {
            let says_the_same = |other: &[Reading]| {
                other.iter().any(|one| readings.iter().any(|reading| reading.text() == one.text()))
            };
            let earlier = headings.iter().take(place);
            let Some((same, _)) = earlier.into_iter().find(|(_, other)| says_the_same(other))
            else {
                continue;
            };
            Diagnostic::error(
                &entry.span,
                format!("the screen `{}` has this heading too", same.message),
            )
            .remedy("say what each of the two asks about")
            .report(self.diagnostics);
        }
    }
}
