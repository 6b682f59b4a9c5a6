//! Promised: what people are told to get help for, by the texts of an assessment, is so in the check.
//!
//! Their points are words, and what these mean stands in the same order under `[promises]`. Both are counted, so that a point
//! cannot be added to one alone.

use assessment::{Message, Part, Text};
use compile::Promise;
use content::assessment_folder::PROMISING;
use words::Key;
use words::texts::{AssessmentText, Texts};

use crate::conditions::questions_of;
use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject};
use crate::full::FullAnswers;
use crate::witness::{Plain, Witness, plainest};

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
            let message = format!("{said_by} promises more: `{}`", care.id());
            fail(message, Some(person));
        } else if encoding.find(&[is_so]).is_none() {
            fail(format!("nobody is as {said_by} says"), None);
        }
    }
    let proved = promises.len() - failures.len();
    (failures, proved)
}

/// Looks for texts that have more or fewer points than `[promises]` says the meaning of.
pub(super) fn check_words(promising: &[&str], texts: &[Text]) -> (Vec<Failure>, usize) {
    let mut failures = Vec::new();
    let mut proved = 0;
    let lists = AssessmentText::ALL.iter().filter(|one| PROMISING.contains(&one.name()));
    for (text, list) in texts.iter().flat_map(|text| lists.clone().map(move |list| (text, list))) {
        let (locale, name) = (&text.locale, list.name());
        let said = text.message(Key::assessment(*list).as_str()).map_or(0, points);
        let meant = promising.iter().filter(|text| **text == name).count();
        if said == meant {
            proved += 1;
            continue;
        }
        let message =
            format!("`{name}` has {said} points, and `[promises]` has {meant} ({locale})");
        let (property, subject) = (Property::Promised, Subject::Assessment);
        failures.push(Failure { property, subject, message, person: None });
    }
    (failures, proved)
}

/// How many points a text has: what is no list is one.
fn points(message: &Message) -> usize {
    lines(message).max(1)
}

/// How many lines of a list there are.
fn lines(message: &Message) -> usize {
    let in_part = |part: &Part| match part {
        Part::Words(words) => words.lines().filter(|line| line.starts_with("- ")).count(),
        Part::Variable(_) => 0,
        Part::Select { otherwise, .. } => lines(otherwise),
    };
    message.0.iter().map(in_part).sum()
}
