//! How soon somebody should be seen is said by the care level, once, at the top of a result. A reason that says it as well would
//! say another time wherever a more urgent rule fires beside it.

use content::text::entries::Entry;

use super::Linter;
use super::lists::HURRY;
use super::reading::{Reading, Word, starts_with};

impl Linter<'_> {
    /// Reports a reason that says by when, except of what would be more urgent: "If it turns numb, be seen today".
    pub(super) fn hurry(&self, entry: &Entry<'_>, readings: &[Reading]) {
        if entry.message_file.name != "rules" {
            return;
        }
        for reading in readings {
            for sentence in reading.sentences() {
                if let Some(said) = says_when(&sentence.words) {
                    let said: Vec<_> = said.iter().collect();
                    let remedy = "the care level says by when, at the top; say it here only of what would be sooner, as \"If ..., be seen today\"";
                    self.report(reading, &said, "a reason that says by when", remedy);
                }
            }
        }
    }
}

/// The first words that say by when. A condition comes first in its sentence: "even if you can walk" is none.
fn says_when(words: &[Word]) -> Option<&[Word]> {
    if words.first().is_some_and(|word| word.lower == "if") {
        return None;
    }
    (0..words.len()).find_map(|start| {
        let (_, rest) = words.split_at(start);
        let phrases = HURRY.iter().map(|line| line.split(' ').collect::<Vec<_>>());
        let mut said = phrases.filter(|phrase| starts_with(rest, phrase));
        rest.get(..said.next()?.len())
    })
}
