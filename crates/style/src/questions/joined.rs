//! One fact an option: who has the one and not the other can choose neither.

#[cfg(test)]
mod tests;

use assessment::Kind;
use content::Diagnostic;
use content::assessment_folder::WrittenQuestion;

use super::{Label, Reads};
use crate::Linter;
use crate::lists::PAIRS;
use crate::reading::Word;

impl Linter<'_> {
    /// Reports an option that joins two things by "and", where a rule reads it.
    pub(super) fn joined(
        &self,
        question: &WrittenQuestion,
        labels: &[Label<'_>],
        reads: &Reads<'_>,
    ) {
        for label in labels {
            let Some(read) = reads.of_option(question.id.as_str(), label.option) else { continue };
            let sentences = label.reading.sentences();
            let joint = sentences.iter().find_map(|one| joint(&one.words));
            let Some((first, and)) = joint else { continue };
            let Some(span) = label.reading.span(&and.range) else { continue };
            if matches!(question.kind, Some(Kind::Single { .. })) && is_split(label, first, labels)
            {
                continue;
            }
            let of_question = self.question_key(question);
            let of_option = format!("{of_question}.{}", label.option);
            let joined = &self.exceptions.joined;
            if joined.has(&of_option) || joined.has(&of_question) {
                continue;
            }
            Diagnostic::error(&span, "this option is true only where two things are")
                    .label(format!("`{}` reads it, at `{}`", read.rule, read.care.id()))
                    .remedy(format!(
                        "make it one thing, or two options; or, where there is an answer for who has one of them alone, add \
                         \"{of_option}\", or \"{of_question}\" for all its options, to [joined] of common/wording.toml with \
                         the reason"
                    )).report(self.diagnostics);
        }
    }
}

/// Whether another option begins with the same thing: "More than 30 minutes, and ..." twice says what is with it and without.
fn is_split(label: &Label<'_>, first: &[Word], labels: &[Label<'_>]) -> bool {
    let begins_so = |other: &Label<'_>| {
        let words = other.reading.sentences().into_iter().flat_map(|one| one.words);
        let begin: Vec<String> = words.map(|word| word.lower).take(first.len()).collect();
        first.iter().map(|word| &word.lower).eq(&begin)
    };
    labels.iter().filter(|other| other.option != label.option).any(begins_so)
}

/// The "and" that joins two things, with the first of them: not that of a fixed pair, of "between ... and", or behind the
/// answer itself ("Yes, and ...").
fn joint(words: &[Word]) -> Option<(&[Word], &Word)> {
    let is_pair = |place: usize| {
        let around = words.get(place.saturating_sub(1)..=place + 1).unwrap_or_default();
        let around = around.iter().map(|word| word.lower.as_str()).collect::<Vec<_>>().join(" ");
        PAIRS.contains(&around.as_str())
    };
    let is_answer = |word: &Word| ["yes", "no"].contains(&word.lower.as_str());
    let mut between = false;
    words.iter().enumerate().find_map(|(place, word)| {
        between |= word.lower == "between";
        if word.lower != "and" {
            return None;
        }
        let (first, _) = words.split_at(place);
        let behind_answer = matches!(first, [only] if is_answer(only));
        let joins = !between && !behind_answer && !is_pair(place);
        between = false;
        joins.then_some((first, word))
    })
}
