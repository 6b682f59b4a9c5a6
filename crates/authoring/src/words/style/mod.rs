//! What is asked of words beyond being there: that people can read them, and that they claim no more than is known.
//!
//! The checks know English alone: their word lists, syllables and sentence lengths mean nothing in another language,
//! whose texts a native speaker reads against the English ones. So they run for `en` and `en-...` and no other.

mod claims;
mod figures;
mod prose;
mod reading_age;

use assessment::Phrase;

use super::entries::Entry;
use super::fluent::FluentFile;
use super::shelf::COMMON;
use crate::common::{Common, Exceptions};
use crate::content::AssessmentFolder;
use crate::diagnostic::Diagnostics;
pub(super) use prose::Prose;

/// Reports what is wrong with how the texts of a language are put.
pub fn check(
    locale: &str,
    folder: &AssessmentFolder,
    common: &Common,
    files: &[FluentFile<'_>],
    phrases: &[(String, Phrase)],
    diagnostics: &Diagnostics,
) {
    if locale.split('-').next() != Some("en") {
        return;
    }
    let entries = || files.iter().flat_map(FluentFile::entries);
    let pattern_names = entries()
        .filter(|entry| entry.shelf.file == "patterns" && entry.attribute.is_none())
        .flat_map(|entry| Prose::readings(&entry, files, phrases))
        .flat_map(|prose| prose.names())
        .collect();
    let linter = Linter { folder, pattern_names, exceptions: &common.exceptions, diagnostics };
    for entry in entries() {
        let readings = Prose::readings(&entry, files, phrases);
        linter.reading_age(&entry, &readings);
        linter.claims(&entry, &readings);
        linter.figures(&entry, &readings);
    }
}

/// What the checks know of an assessment.
struct Linter<'a> {
    folder: &'a AssessmentFolder,
    /// In words, in small letters.
    pattern_names: Vec<Vec<String>>,
    exceptions: &'a Exceptions,
    diagnostics: &'a Diagnostics,
}

impl Linter<'_> {
    /// How an exception names a text: `back-pain/advice.ADV-HEAT.text`.
    fn key(&self, entry: &Entry<'_>) -> String {
        let folder = if COMMON.contains(entry.shelf) { "common" } else { &self.folder.id };
        format!("{folder}/{}", entry.key())
    }
}
