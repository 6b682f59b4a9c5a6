//! Names in words: a line that was meant to be an attribute, and lost its dot or its `=`, runs on in the text above.

use content::Diagnostic;
use content::text::entries::Entry;

use super::Linter;
use crate::reading::Reading;

impl Linter<'_> {
    /// Reports names of questions, options and the like in what people read.
    pub(super) fn names(&self, entry: &Entry<'_>, readings: &[Reading]) {
        for reading in readings {
            let text = reading.text();
            let Some(place) = text.find('_') else { continue };
            let is_end = |letter: char| letter.is_whitespace();
            let start = text.get(..place).and_then(|before| before.rfind(is_end));
            let start = start.map_or(0, |space| space + 1);
            let end = text.get(place..).and_then(|after| after.find(is_end));
            let end = end.map_or(text.len(), |length| place + length);
            if let (Some(span), Some(name)) = (reading.span(&(start..end)), text.get(start..end)) {
                let message = format!("`{name}` is a name, and people would read it");
                let remedy = format!(
                    "if it was meant to begin a text of its own, write `.{name} = ...` at the start of the line, in `{}`",
                    entry.message
                );
                Diagnostic::error(&span, message).remedy(remedy).report(self.diagnostics);
                return;
            }
        }
    }
}
