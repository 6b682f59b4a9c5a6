//! Words come back from their pack as they were, or not at all.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at a surprise")]

mod common;

use assessment::{Case, Message, Part, Text, read_text, write_text};
use common::assessment;
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
    prop::collection::vec(part, 0..4).prop_map(join)
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
        keys in prop::collection::btree_map("[a-c]{1,2}(\\.[a-c]){0,2}", message(), 0..8),
    ) {
        let text = text(keys.into_iter().collect());
        let none = assessment(vec![], vec![]);
        prop_assert_eq!(read_text(&write_text(&text), &none), Ok(text));
    }

    #[test]
    fn words_that_were_altered_or_cut_are_refused(
        message in message(), place in any::<prop::sample::Index>(), bit in 0u8..8,
    ) {
        let pack = write_text(&text(vec![("a".into(), message)]));
        let none = assessment(vec![], vec![]);
        let mut altered = pack.clone();
        altered[place.index(pack.len())] ^= 1 << bit;
        prop_assert!(read_text(&altered, &none).is_err());
        prop_assert!(read_text(&pack[..place.index(pack.len())], &none).is_err());
    }
}

#[test]
fn words_of_another_assessment_are_refused() {
    let mut other = assessment(vec![], vec![]);
    other.version = "2".into();
    assert!(read_text(&write_text(&text(vec![])), &other).is_err());
}
