//! Promised: what people are told to get help for, by the page without the questions and by results, is so in the check.
//!
//! The points of the page are words in a text, and what they mean stands in the same order under `[page]`. Both are counted, so that
//! a point cannot be added to one alone. A danger sign of a result has its meaning beside it.

use assessment::{CareLevel, Message, Part, Text};
use compile::Promise;
use words::catalogue::{AssessmentText, Key};

use crate::conditions::questions_of;
use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject};
use crate::full::FullAnswers;
use crate::witness::{Plain, Witness, plainest};

/// The lists of the page, and what they ask for.
const LISTS: [(CareLevel, AssessmentText); 2] = [
    (CareLevel::Emergency, AssessmentText::WarningSignsList),
    (CareLevel::UrgentSameDay, AssessmentText::WarningSignsToday),
];

/// Looks for people who are told to get help sooner than the check does.
pub(super) fn check(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    promises: &[Promise],
) -> (Vec<Failure>, usize) {
    let mut failures = Vec::new();
    for (position, promise) in promises.iter().enumerate() {
        let mut fail = |message: String, person: Option<Witness>| {
            let (property, subject) = (Property::Promised, Subject::Promise(position));
            failures.push(Failure { property, subject, message, person });
        };
        let Promise { said_by, care, when, .. } = promise;
        let is_so = encoding.full.truth(&mut encoding.circuit, when).yes;
        let reaches = encoding.end_care.reaches(&encoding.circuit, *care);
        let escapes = [is_so, !reaches];
        if let Some(model) = encoding.find(&escapes) {
            let person = plainest(encoding, plain, &escapes, model);
            let so = FullAnswers::of(encoding.assessment, &person.answers).truth(when).holds();
            let is_less = person.care < *care;
            let person =
                person.confirm(so && is_less).about(&questions_of(encoding.assessment, when));
            fail(format!("{said_by} promises more"), Some(person));
        } else if encoding.find(&[is_so]).is_none() {
            fail(format!("nobody is as {said_by} says"), None);
        }
    }
    let proved = promises.len() - failures.len();
    (failures, proved)
}

/// Looks for lists of the page that have more or fewer points than `[page]`.
pub(super) fn check_words(points_of: &[CareLevel], texts: &[Text]) -> (Vec<Failure>, usize) {
    let mut failures = Vec::new();
    let mut proved = 0;
    for text in texts {
        for (level, list) in LISTS {
            let said = text.message(Key::assessment(list).as_str()).map_or(0, points);
            let meant = points_of.iter().filter(|one| **one == level).count();
            if said == meant {
                proved += 1;
                continue;
            }
            let (locale, level) = (&text.locale, level.id());
            let message = format!(
                "the page has {said} points under `{level}`, and `[page]` has {meant} ({locale})"
            );
            let (property, subject) = (Property::Promised, Subject::Assessment);
            failures.push(Failure { property, subject, message, person: None });
        }
    }
    (failures, proved)
}

/// How many points a list has.
fn points(message: &Message) -> usize {
    let words = |part: &Part| match part {
        Part::Words(words) => words.lines().filter(|line| line.starts_with("- ")).count(),
        Part::Variable(_) => 0,
        Part::Select { otherwise, .. } => points(otherwise),
    };
    message.0.iter().map(words).sum()
}
