use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser::parse;

use super::unwrapped;

/// The first line of a text, as it is joined to what follows.
fn first_line(text: &str) -> String {
    let resource = parse(text).expect("sound Fluent");
    let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
    let elements = &message.value.as_ref().expect("a text").elements;
    let Some(PatternElement::TextElement { value }) = elements.first() else { panic!("no words") };
    unwrapped(value, elements.get(1)).into_owned()
}

#[test]
fn a_line_goes_on_with_the_next_one_and_with_a_choice_of_words() {
    assert_eq!(first_line("go =\n    Go there\n    today.\n"), "Go there ");
    let choice = "go =\n    Go there\n    { $who ->\n        [child] with a parent.\n       *[me] alone.\n    }\n";
    assert_eq!(first_line(choice), "Go there ");
}

#[test]
fn a_line_ends_before_a_point_and_before_a_choice_of_points() {
    assert_eq!(first_line("take =\n    - Take this.\n    - Take that.\n"), "- Take this.\n");
    let choice = "take =\n    - Take this.\n    { $who ->\n        [child] - Take that.\n       *[me]\n            - Take more.\n            - Take all.\n    }\n";
    assert_eq!(first_line(choice), "- Take this.\n");
}
