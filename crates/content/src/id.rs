//! How things may be called.

use crate::expression::RESERVED;
use crate::{Diagnostic, Diagnostics, Spanned};

/// Reports a name that conditions could not use: they are lower-case words joined by `_`.
pub fn check_name(id: &Spanned<String>, diagnostics: &Diagnostics) {
    let name = id.as_str();
    let mut letters = name.chars();
    let well_formed = letters.next().is_some_and(|first| first.is_ascii_lowercase())
        && letters.all(|one| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '_');
    if !well_formed {
        let remedy = "write lower-case words joined by `_`, beginning with a letter";
        Diagnostic::error(&id.span, format!("`{name}` cannot be a name"))
            .remedy(remedy)
            .report(diagnostics);
    } else if RESERVED.contains(&name) || ["care", "best"].contains(&name) {
        Diagnostic::error(&id.span, format!("`{name}` cannot be a name"))
            .label("this word has a meaning of its own in conditions")
            .report(diagnostics);
    }
}

/// Reports an id that no message of a Fluent file could have: rules, advice and sources keep the ids
/// that they have elsewhere, such as `B-CES-1`.
pub fn check_id(id: &Spanned<String>, diagnostics: &Diagnostics) {
    let mut letters = id.value.chars();
    let well_formed = letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|one| one.is_ascii_alphanumeric() || one == '_' || one == '-');
    if !well_formed {
        Diagnostic::error(&id.span, format!("`{}` cannot be an id", id.value))
            .remedy("write letters, digits, `-` and `_`, beginning with a letter")
            .report(diagnostics);
    }
}

/// Reports ids that stand for two things.
pub fn check_distinct<'a>(
    ids: impl IntoIterator<Item = &'a Spanned<String>>,
    diagnostics: &Diagnostics,
) {
    let mut seen: Vec<&Spanned<String>> = Vec::new();
    for id in ids {
        match seen.iter().find(|known| known.value == id.value) {
            Some(first) => Diagnostic::error(&id.span, format!("`{}` is there twice", id.value))
                .related(&first.span, "first here")
                .report(diagnostics),
            None => seen.push(id),
        }
    }
}
