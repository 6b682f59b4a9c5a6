//! Every figure rests on a source.
//!
//! A figure is a share of people ("about 7 in 10") or a length of time in days, weeks, months or years. It stands in the
//! words of a rule, a pattern or advice, which name their sources; judgement alone is no source for a number.

use content::common::JUDGEMENT;
use content::diagnostic::Diagnostic;
use content::span::Spanned;
use content::text::entries::Entry;

use super::Linter;
use super::lists::{NUMBERS, PARTS, RANGES, TIMES};
use super::reading::{Reading, Sentence, Word};

/// A number with what it counts.
struct Figure<'a> {
    first: &'a Word,
    last: &'a Word,
    is_share: bool,
}

impl Linter<'_> {
    /// Reports figures that rest on nothing, or on judgement alone.
    pub(super) fn figures(&self, entry: &Entry<'_>, readings: &[Reading]) {
        if entry.attribute == Some("say") {
            // What a person says of themselves on the phone.
            return;
        }
        let sources = self.sources(entry);
        let rests = sources.is_some_and(|ids| ids.iter().any(|id| id.value != JUDGEMENT));
        if rests {
            return;
        }
        for reading in readings {
            for sentence in reading.sentences() {
                for figure in figures(&sentence) {
                    // Where no source can be named, a time is no statement: "In the last 2 weeks".
                    if figure.is_share || sources.is_some() {
                        self.figure(entry, reading, &figure, sources);
                    }
                }
            }
        }
    }

    fn figure(
        &self,
        entry: &Entry<'_>,
        reading: &Reading,
        figure: &Figure<'_>,
        sources: Option<&[Spanned<String>]>,
    ) {
        let Some(span) = reading.span(&(figure.first.range.start..figure.last.range.end)) else {
            return;
        };
        let key = self.key(entry);
        if self.exceptions.figures.has(&key) {
            return;
        }
        let diagnostic = match sources {
            None => Diagnostic::error(&span, "this figure can have no source")
                .remedy("say it in a rule, a pattern or advice: they name their sources"),
            Some(sources) => {
                let diagnostic = Diagnostic::error(&span, "this figure has no source").remedy(
                    format!(
                        "name where it comes from in `sources`, or, if only judgement stands behind it, \
                         add \"{key}\" to [figures] of common/wording.toml with the reason"
                    ),
                );
                match sources.first() {
                    Some(id) => diagnostic.related(&id.span, "judgement alone"),
                    None => diagnostic,
                }
            }
        };
        self.diagnostics.report(diagnostic);
    }

    /// What a text rests on; nothing where it cannot say.
    fn sources(&self, entry: &Entry<'_>) -> Option<&[Spanned<String>]> {
        let is_own = |id: &&Spanned<String>| id.value == entry.message;
        let folder = self.folder;
        let sources = match entry.message_file.name {
            "rules" => &folder.rules.iter().find(|one| is_own(&&one.id))?.sources,
            "patterns" => &folder.patterns.iter().find(|one| is_own(&&one.id))?.sources,
            "advice" => &folder.advice.iter().find(|one| is_own(&&one.id))?.sources,
            _ => return None,
        };
        Some(sources)
    }
}

fn figures(sentence: &Sentence) -> Vec<Figure<'_>> {
    let words = &sentence.words;
    let mut figures = Vec::new();
    let mut rest = words.as_slice();
    while let [first, after @ ..] = rest {
        rest = after;
        if let [of, whole, ..] = after
            && of.lower == "of"
            && PARTS.contains(&first.lower.as_str())
            && ["people", "them", "those"].contains(&whole.lower.as_str())
        {
            figures.push(Figure { first, last: whole, is_share: true });
        }
        if !is_number(first) {
            continue;
        }
        // "2 to 3 weeks", "4 or more weeks": the range belongs to what follows it.
        let mut after = after;
        while let [joint, number, further @ ..] = after {
            if !RANGES.contains(&joint.lower.as_str())
                || !(is_number(number) || number.lower == "more")
            {
                break;
            }
            after = further;
        }
        let (last, is_share) = match after {
            [joint, whole, ..] if joint.lower == "in" && is_number(whole) => (whole, true),
            [time, ..] if TIMES.iter().any(|stem| time.lower.starts_with(stem)) => (time, false),
            _ => continue,
        };
        figures.push(Figure { first, last, is_share });
        rest = after;
    }
    figures
}

fn is_number(word: &Word) -> bool {
    word.lower.starts_with(|first: char| first.is_ascii_digit())
        || NUMBERS.contains(&word.lower.as_str())
}
