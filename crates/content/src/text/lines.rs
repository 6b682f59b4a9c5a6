//! Lines of a text: authors break them where it suits them, except between the points of a list.

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

/// How a point of a list begins.
const POINT: &str = "- ";
/// How a numbered step begins.
pub const STEP: &str = "# ";

/// A line of text, joined to the next unless that is empty or a point of a list: authors break lines
/// where it suits them.
pub fn unwrapped<'a>(line: &'a str, next: Option<&PatternElement<&str>>) -> Cow<'a, str> {
    let goes_on = match next {
        Some(PatternElement::TextElement { value }) => !is_point(value) && !value.trim().is_empty(),
        Some(PatternElement::Placeable { expression }) => !chooses_a_point(expression),
        None => false,
    };
    match line.strip_suffix('\n') {
        Some(words) if goes_on && !words.trim().is_empty() => format!("{words} ").into(),
        _ => line.into(),
    }
}

fn is_point(line: &str) -> bool {
    line.starts_with(POINT) || line.starts_with(STEP)
}

/// Whether the text goes on with a choice between points.
fn chooses_a_point(expression: &Expression<&str>) -> bool {
    let Expression::Select { variants, .. } = expression else { return false };
    variants.iter().any(|variant| begins_with_a_point(&variant.value))
}

fn begins_with_a_point(pattern: &Pattern<&str>) -> bool {
    match pattern.elements.first() {
        Some(PatternElement::TextElement { value }) => is_point(value),
        Some(PatternElement::Placeable { expression }) => chooses_a_point(expression),
        None => false,
    }
}

#[cfg(test)]
mod tests;
