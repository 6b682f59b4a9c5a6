//! Words come back from their pack as they were, or not at all.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at a surprise")]

mod common;

use assessment::{
    Assessment, Case, Condition, Message, PackError, Part, Text, read_text, write_assessment,
    write_text,
};
use common::{ALWAYS, assessment, single};
use proptest::prelude::*;

/// Words with every sign that means something in the format, and none that ends a part.
fn words() -> impl Strategy<Value = String> {
    "[a-z é{}|=\\\\\n.]{1,12}"
}

fn name() -> impl Strategy<Value = String> {
    "[a-z_]{1,6}"
}

/// Two stretches of words beside each other are one: only every other part may be words.
fn join(parts: Vec<Part>) -> Message {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Words(before)), Part::Words(more)) => before.push_str(&more),
            (_, part) => joined.push(part),
        }
    }
    Message(joined)
}

fn message() -> impl Strategy<Value = Message> {
    let leaf = prop_oneof![words().prop_map(Part::Words), name().prop_map(Part::Variable)];
    let part = leaf.prop_recursive(2, 8, 3, |inner| {
        let inner = prop::collection::vec(inner, 0..3).prop_map(join).boxed();
        let case = (name(), inner.clone()).prop_map(|(key, message)| Case { key, message });
        (name(), prop::collection::vec(case, 0..3), inner)
            .prop_map(|(variable, cases, otherwise)| Part::Select { variable, cases, otherwise })
    });
    prop::collection::vec(part, 1..4).prop_map(join)
}

/// Keys of things that the assessment has, which stand at their place, and others.
fn key() -> impl Strategy<Value = String> {
    let own = ["question.q", "question.q.why", "question.q.b", "question.q.b-hint", "region.GB"];
    let other = "[a-c]{1,2}(\\.[a-c]){0,2}".prop_map(String::from);
    prop_oneof![prop::sample::select(own.to_vec()).prop_map(String::from), other]
}

fn one_question() -> Assessment {
    assessment(vec![single("q", ALWAYS)], vec![])
}

fn read(words: &[u8], logic: &Assessment) -> Result<Text, PackError> {
    read_text(words, &write_assessment(logic).unwrap(), logic)
}

fn write(text: &Text, logic: &Assessment) -> Vec<u8> {
    write_text(text, &write_assessment(logic).unwrap(), logic)
}

fn text(messages: Vec<(String, Message)>) -> Text {
    Text {
        assessment: "test".into(),
        version: "1".into(),
        locale: "en".into(),
        right_to_left: false,
        messages,
    }
}

proptest! {
    #[test]
    fn words_come_back_as_they_were(
        messages in prop::collection::btree_map(key(), message(), 0..8),
    ) {
        let text = text(messages.into_iter().collect());
        let assessment = one_question();
        prop_assert_eq!(read(&write(&text, &assessment), &assessment), Ok(text));
    }

    #[test]
    fn words_that_were_altered_or_cut_are_refused(
        key in key(), message in message(), place in any::<prop::sample::Index>(), bit in 0u8..8,
    ) {
        let assessment = one_question();
        let pack = write(&text(vec![(key, message)]), &assessment);
        let mut altered = pack.clone();
        altered[place.index(pack.len())] ^= 1 << bit;
        prop_assert!(read(&altered, &assessment).is_err());
        prop_assert!(read(&pack[..place.index(pack.len())], &assessment).is_err());
    }
}

#[test]
fn the_words_of_things_have_no_key_in_the_pack() {
    let why = Message(vec![Part::Words("Because.".into())]);
    let pack = write(&text(vec![("question.q.why".into(), why)]), &one_question());
    let lines = String::from_utf8(pack).unwrap();
    assert!(lines.contains("\nBecause.\n") && !lines.contains("question"));
}

#[test]
fn words_compiled_with_other_logic_are_refused() {
    let words = write(&text(vec![]), &one_question());
    let mut other = one_question();
    other.questions[0].asked = Condition::Constant(false);
    assert_eq!(read(&words, &other), Err(PackError::OtherLogic));
}
