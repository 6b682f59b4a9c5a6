//! Promised: what people are told to get help for, by the texts of an assessment, is so in the check.
//!
//! Their points are words, and what these mean stands in the same order under `[promises]`. Both are counted, so that a point
//! cannot be added to one alone.

use assessment::{Message, Part, Text};
use compile::Promise;
use content::assessment_folder::PROMISING;
use words::Key;
use words::texts::{AssessmentText, Texts};

use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;

/// Looks for people who are told to get help sooner than the check does.
pub(super) fn check(encoding: &mut Encoding<'_>, promises: &[Promise]) -> Found {
    let mut found = Found::of(Property::Promised);
    for (position, Promise { said_by, care, when, .. }) in promises.iter().enumerate() {
        let subject = Subject::Promise(position);
        let is_so = encoding.full.truth(&mut encoding.circuit, when).yes;
        let reaches = encoding.end_care.reaches(&encoding.circuit, *care);
        if let Some(person) = encoding.somebody(&[is_so, !reaches]) {
            let is_less = person.care < *care;
            let person = person.of_whom(encoding.assessment, when).confirm(is_less);
            let message = format!("{said_by} promises more: `{}`", care.id());
            found.fail(subject, message, Some(person));
        } else if encoding.find(&[is_so]).is_none() {
            found.fail(subject, format!("nobody is as {said_by} says"), None);
        } else {
            found.proved += 1;
        }
    }
    found
}

/// Looks for texts that have more or fewer points than `[promises]` says the meaning of.
pub(super) fn check_words(promising: &[&str], texts: &[Text]) -> Found {
    let mut found = Found::of(Property::Promised);
    let lists = AssessmentText::ALL.iter().filter(|one| PROMISING.contains(&one.name()));
    for (text, list) in texts.iter().flat_map(|text| lists.clone().map(move |list| (text, list))) {
        let (locale, name) = (&text.locale, list.name());
        let said = text.message(Key::assessment(*list).as_str()).map_or(0, points);
        let meant = promising.iter().filter(|text| **text == name).count();
        if said == meant {
            found.proved += 1;
        } else {
            let message =
                format!("`{name}` has {said} points, and `[promises]` has {meant} ({locale})");
            found.fail(Subject::Assessment, message, None);
        }
    }
    found
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
