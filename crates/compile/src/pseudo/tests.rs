use assessment::{Case, Message, Part, Text};

use super::{accented, mirrored, texts};

fn english() -> Text {
    let words = |words: &str| Part::Words(words.to_owned());
    let case = Case { key: "child".to_owned(), message: Message(vec![words("your child")]) };
    let parts = vec![
        words("- Call "),
        Part::Variable("emergency_number".to_owned()),
        words(" for "),
        Part::Select {
            variable: "who".to_owned(),
            cases: vec![case],
            otherwise: Message(vec![words("you")]),
        },
    ];
    Text {
        assessment: "ankle".to_owned(),
        version: "1.0.0".to_owned(),
        locale: "en".to_owned(),
        right_to_left: false,
        messages: [("care.emergency", Message(parts))].into_iter().collect(),
    }
}

#[test]
fn words_change_and_what_is_filled_in_does_not() {
    let [accents, _] = texts(&english());
    let Message(parts) = accents.message("care.emergency").unwrap();
    assert_eq!(accents.locale, "en-XA");
    assert_eq!(parts[0], Part::Words("- Ƈaaŀŀŀ ".to_owned()));
    assert_eq!(parts[1], Part::Variable("emergency_number".to_owned()));
    let Part::Select { variable, cases, otherwise } = &parts[3] else { panic!("a choice") };
    assert_eq!((variable.as_str(), cases[0].key.as_str()), ("who", "child"));
    assert_eq!(otherwise.0, [Part::Words("ẏoouu".to_owned())]);
}

#[test]
fn only_the_mirrored_one_is_written_from_right_to_left() {
    let directions = texts(&english()).map(|text| (text.locale, text.right_to_left));
    assert_eq!(directions, [("en-XA".to_owned(), false), ("ar-XB".to_owned(), true)]);
}

#[test]
fn words_are_mirrored_one_by_one_and_figures_are_not() {
    assert_eq!(mirrored("48 hours."), "48 \u{202e}ɥonɹs\u{202c}.");
}

#[test]
fn the_accented_text_is_two_fifths_longer() {
    let text = "These can be signs of pressure on the nerves to your bladder and bowel. That is rare, but it \
                needs help quickly.\n- a weak leg\n- new numbness between your legs";
    let [before, after] = [text.chars().count(), accented(text).chars().count()];
    assert!((135..=150).contains(&(after * 100 / before)), "{before} {after}");
}
