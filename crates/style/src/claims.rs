//! What no text may claim: a diagnosis, that somebody has a pattern, or how probable one is.
//!
//! The check compares answers with patterns. It examines nobody, and its weights are no probabilities.

use content::Diagnostic;
use content::text::entries::Entry;

use super::Linter;
use super::lists::{CONDITIONS, HAVING, NAMING, NEVER, PROBABILITY};
use super::reading::{Reading, Sentence, Word, starts_with};

/// Words such as "a" and "probably" may stand between "you have" and what.
const NEAR: usize = 3;

/// Files that speak of patterns or head them.
const ABOUT_PATTERNS: [&str; 3] = ["patterns", "findings", "interface"];

impl Linter<'_> {
    /// Reports what a text must not claim.
    pub(super) fn claims(&self, entry: &Entry<'_>, readings: &[Reading]) {
        for reading in readings {
            for sentence in reading.sentences() {
                self.diagnosis(reading, &sentence);
                self.having(entry, reading, &sentence);
                self.probability(entry, reading, &sentence);
            }
            self.percentages(reading);
        }
    }

    fn diagnosis(&self, reading: &Reading, sentence: &Sentence) {
        for (part, remedy) in NEVER.iter().filter_map(|line| line.split_once(": ")) {
            for word in sentence.words.iter().filter(|word| word.lower.contains(part)) {
                let said = format!("no text says `{}`", word.lower);
                self.report(reading, &[word], said, remedy);
            }
        }
    }

    fn having(&self, entry: &Entry<'_>, reading: &Reading, sentence: &Sentence) {
        let words = &sentence.words;
        for start in 0..words.len() {
            let (before, after) = words.split_at(start);
            let having = claim(after, &HAVING).map(|length| (length, NEAR));
            let naming = claim(after, &NAMING).filter(|_| before.is_empty());
            let Some((length, near)) = having.or(naming.map(|length| (length, 1))) else {
                continue;
            };
            let (claimed, object) = after.split_at(length);
            let is_condition = before.iter().any(|word| CONDITIONS.contains(&word.lower.as_str()));
            let (said, end) = if let Some(end) = self.end_of_pattern_name(object, near) {
                ("this says that somebody has a pattern", Some(end))
            } else if having.is_some() && entry.message_file.name == "patterns" && !is_condition {
                ("the words of a pattern say that somebody has something", claimed.last())
            } else {
                continue;
            };
            let remedy =
                "nobody was examined: say what the answers fit with, or \"if you have ...\"";
            let claim: Vec<&Word> = claimed.first().into_iter().chain(end).collect();
            self.report(reading, &claim, said, remedy);
        }
    }

    /// The last word of a pattern's name that these words begin with, or begin with after a few others.
    fn end_of_pattern_name<'w>(&self, words: &'w [Word], near: usize) -> Option<&'w Word> {
        (0..=near.min(words.len())).find_map(|span| {
            let (_, rest) = words.split_at(span);
            let name = self.pattern_names.iter().find(|name| starts_with(rest, name))?;
            rest.get(..name.len())?.last()
        })
    }

    fn probability(&self, entry: &Entry<'_>, reading: &Reading, sentence: &Sentence) {
        let about_pattern = ABOUT_PATTERNS.contains(&entry.message_file.name)
            || (0..sentence.words.len())
                .any(|start| self.is_pattern_name(sentence.words.split_at(start).1));
        if !about_pattern {
            return;
        }
        for word in &sentence.words {
            if PROBABILITY.iter().any(|stem| word.lower.starts_with(stem)) {
                self.report(
                    reading,
                    &[word],
                    format!("`{}` gives a pattern a probability", word.lower),
                    "say that it fits more or less, or what is seen more often, with a source",
                );
            }
        }
    }

    fn is_pattern_name(&self, words: &[Word]) -> bool {
        self.pattern_names.iter().any(|name| starts_with(words, name))
    }

    fn percentages(&self, reading: &Reading) {
        let text = reading.text();
        for sign in ["%", "percent", "per cent"] {
            for (at, found) in text.match_indices(sign) {
                let number = text.get(..at).unwrap_or_default().trim_end();
                let before =
                    number.trim_end_matches(|one: char| one.is_ascii_digit() || one == '.');
                let range = before.len()..at + found.len();
                let Some(span) = reading.span(&range) else { continue };
                Diagnostic::error(&span, "a percentage")
                    .remedy("say it in people, as \"about 7 in 10\": more people understand that")
                    .report(self.diagnostics);
            }
        }
    }
}

/// How many words of these are a claim of this list.
fn claim(words: &[Word], list: &[&str]) -> Option<usize> {
    let claims = list.iter().map(|claim| claim.split(' ').collect::<Vec<_>>());
    let mut found = claims.filter(|claim| starts_with(words, claim));
    found.next().map(|claim| claim.len())
}
