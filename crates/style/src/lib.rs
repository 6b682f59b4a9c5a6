//! What is asked of words and questions beyond being there: that people can read them, that they claim no more than is known,
//! and that everybody finds the answer that is true of them.
//!
//! The checks know English alone: their word lists, syllables and sentence lengths mean nothing in another language,
//! whose texts a native speaker reads against the English ones. So they run for `en` and `en-...` and no other.

mod claims;
mod figures;
mod headings;
mod hurry;
mod lists;
mod names;
mod pictures;
mod questions;
mod reading;
mod reading_age;

use assessment::Phrase;
use content::common::{Common, Facts, WordingExceptions};
use content::text::entries::{Entry, own_names};
use content::text::fluent::FluentFile;
use content::{AssessmentFolder, Content, Diagnostic, Diagnostics};

use reading::{Reading, Word};

/// Reports what is wrong with how the texts of these assessments are put, and exceptions that none of them needs.
pub fn check(content: &Content, diagnostics: &Diagnostics) {
    let Content { common, assessments, is_whole, .. } = content;
    // The words that are filled in are those of the first region: others differ by a word or a number.
    let phrases = common.regions.first().map_or(&[][..], |region| &region.phrases);
    // What is wrong with the form of a file is for the compiler to say.
    let unreported = Diagnostics::default();
    for folder in assessments {
        let exceptions = &common.wording_exceptions;
        questions::denied::check(folder, exceptions, diagnostics);
        questions::places::check(folder, exceptions, diagnostics);
        for language in &folder.languages {
            let files = language.parse(&unreported);
            let entries = folder.texts(&files, &own_names(&files), common);
            if language.locale.split('-').next() == Some("en") {
                check_english(folder, common, &files, &entries, phrases, diagnostics);
            }
            pictures::check(&language.locale, folder, &files, &entries, phrases, diagnostics);
        }
    }
    if *is_whole {
        common.wording_exceptions.report_unused(diagnostics);
        common.facts.report_unknown_texts(diagnostics);
    }
}

fn check_english(
    folder: &AssessmentFolder,
    common: &Common,
    files: &[FluentFile<'_>],
    entries: &[Entry<'_>],
    phrases: &[(String, Phrase)],
    diagnostics: &Diagnostics,
) {
    let pattern_names = entries
        .iter()
        .filter(|entry| entry.message_file.name == "patterns" && entry.attribute.is_none())
        .flat_map(|entry| Reading::readings(entry, files, phrases))
        .flat_map(|reading| reading.names())
        .collect();
    let linter = Linter {
        folder,
        pattern_names,
        facts: &common.facts,
        exceptions: &common.wording_exceptions,
        diagnostics,
    };
    let texts: Vec<(&Entry<'_>, Vec<Reading>)> =
        entries.iter().map(|entry| (entry, Reading::readings(entry, files, phrases))).collect();
    for (entry, readings) in &texts {
        linter.names(entry, readings);
        linter.reading_age(entry, readings);
        linter.claims(entry, readings);
        linter.figures(entry, readings);
        linter.hurry(entry, readings);
    }
    linter.headings(&texts);
    linter.questions(&texts);
}

/// What the checks know of an assessment.
struct Linter<'a> {
    folder: &'a AssessmentFolder,
    /// In words, in small letters.
    pattern_names: Vec<Vec<String>>,
    facts: &'a Facts,
    exceptions: &'a WordingExceptions,
    diagnostics: &'a Diagnostics,
}

impl Linter<'_> {
    /// How an exception or a fact names a text: `back-pain/advice.ADV-HEAT.text`.
    fn key(&self, entry: &Entry<'_>) -> String {
        let folder = if entry.message_file.is_common { "common" } else { &self.folder.id };
        format!("{folder}/{}", entry.key())
    }

    /// Reports these words of a text.
    fn report(&self, reading: &Reading, words: &[&Word], said: impl Into<String>, remedy: &str) {
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
        if let Some(span) = reading.span(&(first.range.start..last.range.end)) {
            Diagnostic::error(&span, said).remedy(remedy).report(self.diagnostics);
        }
    }
}
