//! Pseudo-locales: English made to look like two other languages, so that everything which only works in English, or only
//! from left to right, can be seen before there is a translation.
//!
//! Words change and nothing else: what is filled in on the screen, and what it is chosen by, stays what it is.

#[cfg(test)]
mod tests;

use assessment::{Case, Message, Part, Text};
use fluent_pseudo::transform;

use crate::texts::is_right_to_left;

type Disguise = fn(&str) -> String;

/// An English text in disguise, under the usual tags: with accents and 40 % longer, and from right to left. The browser takes
/// numbers, plurals and dates of the second from Arabic.
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
