//! Pseudo-locales: English made to look like two other languages, so that everything which only works in English, or only
//! from left to right, can be seen before there is a translation.
//!
//! Words change and nothing else: what is filled in on the screen, and what it is chosen by, stays what it is.

use assessment::{Case, Message, Part, Text};
use fluent_pseudo::transform;

use crate::texts::is_right_to_left;

type Disguise = fn(&str) -> String;

/// An English text in disguise, under the usual tags: with accents and 40 % longer, and from right to left. The browser takes
/// numbers, plurals and dates of the second from Arabic.
#[must_use]
pub fn texts(english: &Text) -> [Text; 2] {
    [text(english, "en-XA", accented), text(english, "ar-XB", mirrored)]
}

fn text(english: &Text, locale: &str, disguise: Disguise) -> Text {
    let mut text = english.clone();
    text.locale = locale.to_owned();
    text.right_to_left = is_right_to_left(locale);
    text.messages.iter_mut().for_each(|words| *words = message(words, disguise));
    text
}

fn message(original: &Message, disguise: Disguise) -> Message {
    let part = |part: &Part| match part {
        Part::Words(words) => Part::Words(disguise(words)),
        Part::Variable(name) => Part::Variable(name.clone()),
        Part::Select { variable, cases, otherwise } => Part::Select {
            variable: variable.clone(),
            cases: cases
                .iter()
                .map(|case| Case {
                    key: case.key.clone(),
                    message: message(&case.message, disguise),
                })
                .collect(),
            otherwise: message(otherwise, disguise),
        },
    };
    Message(original.0.iter().map(part).collect())
}

/// Accents on what is no vowel, and longer: vowels are doubled, and where that is not half of a word, its last letter
/// stands until it is. With what stands between words that is about 40 %.
fn accented(words: &str) -> String {
    each_word(words, |word| {
        let mut long = transform(word, false, true).into_owned();
        let missing = (word.chars().count() * 3).div_ceil(2).saturating_sub(long.chars().count());
        long.extend(std::iter::repeat_n(long.chars().next_back(), missing).flatten());
        long
    })
}

/// Each word turned upside down, between the signs that have it read from right to left. Figures are not: they are read
/// from left to right in every language.
fn mirrored(words: &str) -> String {
    each_word(words, |word| format!("\u{202e}{}\u{202c}", transform(word, true, false)))
}

fn each_word(words: &str, disguise: impl Fn(&str) -> String) -> String {
    words
        .split_inclusive(|one: char| !one.is_alphabetic())
        .map(|piece| {
            let word = piece.trim_end_matches(|one: char| !one.is_alphabetic());
            match word {
                "" => piece.to_owned(),
                _ => piece.replacen(word, &disguise(word), 1),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
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
}
