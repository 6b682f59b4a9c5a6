//! Bands of one question meet at an edge in one of them alone: "2 weeks" stands on "in the last 2 weeks" and on "2 to 4 weeks
//! ago", and chance decides what somebody picks.

#[cfg(test)]
mod tests;

use assessment::Kind;
use content::Diagnostic;
use content::assessment_folder::WrittenQuestion;

use super::Label;
use crate::Linter;
use crate::lists::{NUMBERS, OPENINGS};
use crate::reading::Word;

/// What an option says of a number: from where to where, and whether the ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Band {
    unit: Unit,
    from: Option<Edge>,
    to: Option<Edge>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Edge {
    at: u32,
    included: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// In minutes.
    Time,
    /// A number of what the question says.
    Plain,
}

impl Linter<'_> {
    /// Reports two options that hold at one edge and that some condition tells apart.
    pub(super) fn edges(&self, question: &WrittenQuestion, labels: &[Label<'_>]) {
        let Some(Kind::Single { .. }) = question.kind else { return };
        let banded = |label| Some((label, band(label)?));
        let bands: Vec<(&Label<'_>, Band)> = labels.iter().filter_map(banded).collect();
        for (below, lower) in &bands {
            for (above, upper) in &bands {
                if lower.unit != upper.unit
                    || !meet(lower.to, upper.from)
                    || !self.tells_apart(question.id.as_str(), below.option, above.option)
                {
                    continue;
                }
                self.edge(question, below, above);
            }
        }
    }

    fn edge(&self, question: &WrittenQuestion, below: &Label<'_>, above: &Label<'_>) {
        let span = |label: &Label<'_>| label.reading.span(&(0..label.reading.text().len()));
        let (Some(first), Some(second)) = (span(below), span(above)) else { return };
        let key = self.question_key(question);
        if self.exceptions.edges.has(&key) {
            return;
        }
        Diagnostic::error(&second, "at its edge this option holds and another one too")
                .related(&first, "this one")
                .remedy(format!(
                    "say the edge in one of them, as \"2 weeks, up to 4 weeks\"; or add \"{key}\" to [edges] of \
                     common/wording.toml with the reason why either is right"
                )).report(self.diagnostics);
    }

    /// Whether some condition holds for one of these options and not for the other.
    fn tells_apart(&self, question: &str, one: &str, other: &str) -> bool {
        self.folder.conditions().any(|(_, clause)| {
            clause.expression.tests().into_iter().any(|(name, test)| {
                let names = |option| test.options().iter().any(|named| named.text == option);
                name.text == question && names(one) != names(other)
            })
        })
    }
}

fn meet(end: Option<Edge>, begin: Option<Edge>) -> bool {
    matches!((end, begin), (Some(end), Some(begin)) if end == begin && end.included)
}

/// The band that an option's words begin with; none where they begin with something else.
fn band(label: &Label<'_>) -> Option<Band> {
    let sentences = label.reading.sentences();
    let words: Vec<&str> = sentences
        .first()?
        .words
        .iter()
        .map(|word: &Word| word.lower.as_str())
        .skip_while(|word| OPENINGS.contains(word))
        .collect();
    read(&words)
}

fn read(words: &[&str]) -> Option<Band> {
    let edge = |at, included| Some(Edge { at, included });
    match words {
        ["less", "than", rest @ ..] | ["under", rest @ ..] => {
            let (at, unit, _) = amount(rest)?;
            Some(Band { unit, from: None, to: edge(at, false) })
        }
        ["more", "than", rest @ ..] | ["over", rest @ ..] => {
            let (at, unit, _) = amount(rest)?;
            Some(Band { unit, from: edge(at, false), to: None })
        }
        ["in", "the", "last", rest @ ..] | ["up", "to", rest @ ..] => {
            let (at, unit, _) = amount(rest)?;
            Some(Band { unit, from: None, to: edge(at, true) })
        }
        [low, "to", rest @ ..] => {
            let (to, unit, _) = amount(rest)?;
            let from = number(low)?.checked_mul(unit_of(rest.get(1)).1)?;
            Some(Band { unit, from: edge(from, true), to: edge(to, true) })
        }
        _ => {
            let (from, unit, rest) = amount(words)?;
            let up_to = rest.windows(2).position(|two| two == ["up", "to"]);
            let to = match (rest, up_to) {
                (["or", "more" | "over" | "longer", ..], _) => None,
                (_, Some(place)) => edge(amount(rest.get(place + 2..)?)?.0, false),
                _ => return None,
            };
            Some(Band { unit, from: edge(from, true), to })
        }
    }
}

/// A number with its unit, and what follows.
fn amount<'a, 'w>(words: &'a [&'w str]) -> Option<(u32, Unit, &'a [&'w str])> {
    let (first, rest) = words.split_first()?;
    let (unit, minutes) = unit_of(rest.first());
    let rest = if unit == Unit::Time { rest.get(1..)? } else { rest };
    Some((number(first)?.checked_mul(minutes)?, unit, rest))
}

fn number(word: &str) -> Option<u32> {
    let in_words = || NUMBERS.iter().position(|known| *known == word);
    word.parse().ok().or_else(|| u32::try_from(in_words()? + 1).ok())
}

/// A unit of time with its minutes. A month has 30 days, as people count.
fn unit_of(word: Option<&&str>) -> (Unit, u32) {
    let minutes = match word.map_or("", |word| word.trim_end_matches('s')) {
        "minute" => 1,
        "hour" => 60,
        "day" => 24 * 60,
        "week" => 7 * 24 * 60,
        "month" => 30 * 24 * 60,
        "year" => 365 * 24 * 60,
        _ => return (Unit::Plain, 1),
    };
    (Unit::Time, minutes)
}
