//! Every figure is a fact: it has a row in `common/facts.toml`, which says what it rests on.
//!
//! A figure is a number, or words for one with what they count: a share of people ("a third of people") or a length of time
//! ("two weeks"). It stands in a text that states something. Rules, patterns, advice and replies name their sources; care levels,
//! contacts, signs of danger, hints and the reasons of questions have no place to. The row says it in the same words, so that a
//! changed row names every text that is still to be changed.

use std::ops::Range;

use content::common::{Fact, JUDGEMENT, Mention};
use content::text::entries::Entry;
use content::{Diagnostic, Span, Spanned};
use unicode_segmentation::UnicodeSegmentation;

use super::Linter;
use super::lists::{NUMBERS, PARTS, RANGES, TIMES};
use super::reading::{Reading, Sentence, Word};

/// Files whose numbers state nothing: somebody is asked for them or gave them, or they name something of the page.
const NO_STATEMENTS: [&str; 6] =
    ["screens", "questions", "say", "findings", "impossible", "interface"];

/// A number with what it counts.
struct Figure<'a> {
    first: &'a Word,
    last: &'a Word,
    is_share: bool,
}

impl Figure<'_> {
    /// Bytes of the prose.
    fn range(&self) -> Range<usize> {
        self.first.range.start..self.last.range.end
    }

    fn is_in(&self, words: &[Word]) -> bool {
        let Range { start, end } = self.range();
        words.iter().any(|word| word.range.start <= start && start < word.range.end)
            && words.iter().any(|word| word.range.start < end && end <= word.range.end)
    }
}

/// What a text rests on.
struct Cited<'a> {
    /// The rule, pattern, advice or reply, as an author finds its table.
    by: String,
    /// Where it stands.
    at: &'a Span,
    sources: &'a [Spanned<String>],
}

impl Linter<'_> {
    /// Reports figures without a fact, and facts that their text does not say or does not cite.
    pub(super) fn figures(&self, entry: &Entry<'_>, readings: &[Reading]) {
        if entry.attribute == Some("say") {
            // What a person says of themselves on the phone.
            return;
        }
        let key = self.key(entry);
        let facts = self.facts.said_in(&key);
        let cited = self.cited(entry);
        let sentences: Vec<(&Reading, Sentence)> = readings
            .iter()
            .flat_map(|reading| reading.sentences().into_iter().map(move |one| (reading, one)))
            .collect();
        let is_said = |fact: &Fact| {
            let said = words(&fact.value.value);
            sentences.iter().any(|(_, sentence)| !stretches(sentence, &said).is_empty())
        };
        let unsaid: Vec<_> = facts.iter().filter(|(fact, _)| !is_said(fact)).copied().collect();
        let can_have_source = cited.is_some() || entry.attribute == Some("why");
        let mut others = 0;
        for (reading, sentence) in &sentences {
            let said: Vec<_> = facts
                .iter()
                .flat_map(|(fact, _)| stretches(sentence, &words(&fact.value.value)))
                .collect();
            let figures = figures(sentence).into_iter();
            let figures = figures.filter(|figure| figure.is_share || is_statement(entry));
            for figure in figures.filter(|figure| !said.iter().any(|said| figure.is_in(said))) {
                others += 1;
                if figure.is_share && !can_have_source {
                    self.without_source(reading, &figure);
                } else {
                    self.without_fact(&key, reading, &figure, &unsaid);
                }
            }
        }
        if others == 0 {
            for (fact, mention) in unsaid {
                self.unsaid(fact, mention, entry);
            }
        }
        if let Some(cited) = cited {
            for (fact, _) in facts {
                self.uncited(fact, &cited);
            }
        }
    }

    /// Reports a share of people where nothing can say who counted them.
    fn without_source(&self, reading: &Reading, figure: &Figure<'_>) {
        let Some(span) = reading.span(&figure.range()) else { return };
        Diagnostic::error(&span, "this figure can have no source")
            .remedy("say it in a rule, a pattern, advice or a reply: they name their sources")
            .report(self.diagnostics);
    }

    /// Reports a figure that no fact says; perhaps it is one of those that the text should say.
    fn without_fact(
        &self,
        key: &str,
        reading: &Reading,
        figure: &Figure<'_>,
        unsaid: &[(&Fact, &Mention)],
    ) {
        let Some(span) = reading.span(&figure.range()) else { return };
        let mut diagnostic =
            Diagnostic::error(&span, "this figure is no fact of common/facts.toml");
        for (fact, _) in unsaid {
            let label = format!("what this text should say, and does not: {}", fact.about);
            diagnostic = diagnostic.related(&fact.value.span, label);
        }
        diagnostic.remedy(if unsaid.is_empty() {
            format!(
                "write a fact with what it rests on, and \"{key}\" in its `said_in`; or say it without a number"
            )
        } else {
            "bring the text to the fact, or the fact to the text".to_owned()
        }).report(self.diagnostics);
    }

    fn unsaid(&self, fact: &Fact, mention: &Mention, entry: &Entry<'_>) {
        let Fact { id, value, .. } = fact;
        Diagnostic::error(&entry.span, format!("this does not say \"{}\"", value.value))
            .related(&mention.text.span, format!("fact `{}` says that it does", id.value))
            .remedy("bring the text to the fact, or take it out of `said_in`")
            .report(self.diagnostics);
    }

    /// Reports sources of a fact that its text does not name, and a share of people that nobody counted.
    fn uncited(&self, fact: &Fact, cited: &Cited<'_>) {
        for source in &fact.sources {
            if !cited.sources.iter().any(|one| one.value == source.value) {
                let by = &cited.by;
                let fault = format!("`{by}` says this and does not cite `{}`", source.value);
                Diagnostic::error(&source.span, fault)
                    .related(cited.at, "cite it here")
                    .remedy(format!("add it to `sources` of `{by}`, or name another source"))
                    .report(self.diagnostics);
            }
        }
        let value = Reading::of(&fact.value.value);
        let is_share = |sentence: &Sentence| figures(sentence).iter().any(|one| one.is_share);
        let rests = fact.sources.iter().any(|source| source.value != JUDGEMENT);
        if !rests && value.sentences().iter().any(is_share) {
            Diagnostic::error(&fact.value.span, "no judgement says how many people")
                .remedy("name who counted them, or say it without a number")
                .report(self.diagnostics);
        }
    }

    /// What a text rests on; nothing where it cannot say.
    fn cited(&self, entry: &Entry<'_>) -> Option<Cited<'_>> {
        let is_own = |id: &Spanned<String>| id.value == entry.message;
        let folder = self.folder;
        Some(match entry.message_file.name {
            "rules" => {
                let one = folder.rules.iter().find(|one| is_own(&one.id))?;
                Cited::of(&one.id, &one.sources)
            }
            "patterns" => {
                let one = folder.patterns.iter().find(|one| is_own(&one.id))?;
                Cited::of(&one.id, &one.sources)
            }
            "advice" => {
                let one = folder.advice.iter().find(|one| is_own(&one.id))?;
                Cited::of(&one.id, &one.sources)
            }
            "concerns" => {
                let concern = folder.concerns.iter().find(|one| is_own(&one.id))?;
                let reply = entry.attribute?;
                let one = concern.replies.iter().find(|one| one.id.value == reply)?;
                let by = format!("{}.replies.{reply}", concern.id.value);
                Cited { by, ..Cited::of(&one.id, &one.sources) }
            }
            _ => return None,
        })
    }
}

impl<'a> Cited<'a> {
    fn of(id: &'a Spanned<String>, sources: &'a [Spanned<String>]) -> Self {
        Self { by: id.value.clone(), at: &id.span, sources }
    }
}

/// Whether a number in this text says how something is.
fn is_statement(entry: &Entry<'_>) -> bool {
    let explains = |one: &str| one == "why" || one == "intro" || one.ends_with("hint");
    !NO_STATEMENTS.contains(&entry.message_file.name) || entry.attribute.is_some_and(explains)
}

/// The words of a fact, as they are compared.
fn words(value: &str) -> Vec<String> {
    value.unicode_words().map(str::to_lowercase).collect()
}

/// Where a sentence says these words.
fn stretches<'a>(sentence: &'a Sentence, said: &[String]) -> Vec<&'a [Word]> {
    if said.is_empty() {
        return Vec::new();
    }
    let windows = sentence.words.windows(said.len());
    windows.filter(|words| words.iter().map(|word| &word.lower).eq(said)).collect()
}

fn figures(sentence: &Sentence) -> Vec<Figure<'_>> {
    let mut figures = Vec::new();
    let mut rest = sentence.words.as_slice();
    while let [first, after @ ..] = rest {
        rest = after;
        if figures
            .last()
            .is_some_and(|before: &Figure<'_>| first.range.start < before.last.range.end)
        {
            continue;
        }
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
        let mut last = first;
        let mut after = after;
        while let [joint, number, further @ ..] = after {
            if !RANGES.contains(&joint.lower.as_str())
                || !(is_number(number) || number.lower == "more")
            {
                break;
            }
            last = number;
            after = further;
        }
        let (last, is_share) = match after {
            [joint, whole, ..] if joint.lower == "in" && is_number(whole) => (whole, true),
            [time, ..] if TIMES.iter().any(|stem| time.lower.starts_with(stem)) => (time, false),
            _ if is_in_digits(first) => (last, false),
            _ => continue,
        };
        figures.push(Figure { first, last, is_share });
    }
    figures
}

fn is_number(word: &Word) -> bool {
    is_in_digits(word) || NUMBERS.contains(&word.lower.as_str())
}

fn is_in_digits(word: &Word) -> bool {
    word.lower.starts_with(|first: char| first.is_ascii_digit())
}
