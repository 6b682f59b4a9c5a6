//! Lines of a text: authors break them where it suits them, except between the points of a list.

use std::borrow::Cow;

use fluent_syntax::ast::PatternElement;

/// How a point of a list begins.
const POINT: &str = "- ";
/// How a numbered step begins.
pub const STEP: &str = "# ";

/// A line of text, joined to the next unless that is empty or a point of a list: authors break lines
/// where it suits them.
pub fn unwrapped<'a>(line: &'a str, next: Option<&PatternElement<&str>>) -> Cow<'a, str> {
    let goes_on = match next {
        Some(PatternElement::TextElement { value }) => {
            let is_point = value.starts_with(POINT) || value.starts_with(STEP);
            !is_point && !value.trim().is_empty()
        }
        Some(PatternElement::Placeable { .. }) => true,
        None => false,
    };
    match line.strip_suffix('\n') {
        Some(words) if goes_on && !words.trim().is_empty() => format!("{words} ").into(),
        _ => line.into(),
    }
}
