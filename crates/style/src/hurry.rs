//! How soon somebody should be seen is said by the care level, once, at the top of a result. A reason that says it as well would
//! say another time wherever a more urgent rule fires beside it.

use content::text::entries::Entry;

use super::Linter;
use super::claims::starts_with;
use super::lists::HURRY;
use super::reading::Reading;

impl Linter<'_> {
    /// Reports a reason that says by when, except of what would be more urgent: "If it turns numb, be seen today".
    pub(super) fn hurry(&self, entry: &Entry<'_>, readings: &[Reading]) {
        if entry.message_file.name != "rules" {
            return;
        }
        for reading in readings {
            for sentence in reading.sentences() {
                let words = &sentence.words;
                for phrase in HURRY.iter().map(|line| line.split(' ').collect::<Vec<_>>()) {
                    let found = (0..words.len())
                        .find(|&start| starts_with(words.split_at(start).1, &phrase));
                    let Some((before, after)) = found.map(|start| words.split_at(start)) else {
                        continue;
                    };
                    if before.iter().any(|word| word.lower == "if") {
                        continue;
                    }
                    let said: Vec<_> = after.iter().take(phrase.len()).collect();
                    let remedy = "the care level says by when, at the top; say it here only of what would be sooner, as \"If ..., be seen today\"";
                    self.report(reading, &said, "a reason that says by when", remedy);
                }
            }
        }
    }
}
