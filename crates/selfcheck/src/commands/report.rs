//! Showing what was reported about the content.

use std::io::{IsTerminal, stderr};

use content::{Diagnostics, Severity, Span};
use serde_json::{Value, json};

use super::Verdict;
use crate::cause::{Cause, by_cause};
use crate::render::{Style, render};

/// Shows diagnostics to a person, those of one cause together, and says how many there were.
pub fn show(diagnostics: Diagnostics) -> Verdict {
    let style = if stderr().is_terminal() { Style::Coloured } else { Style::Plain };
    let causes = by_cause(diagnostics.into_sorted());
    eprint!("{}", in_words(&causes, style));
    verdict(&causes)
}

/// Diagnostics as they are shown to a person; empty where there are none.
pub fn in_words(causes: &[Cause], style: Style) -> String {
    let mut words: String = causes.iter().map(|cause| render(cause, style) + "\n\n").collect();
    match errors(causes) {
        0 => {}
        1 => words.push_str("1 mistake\n"),
        many => words.push_str(&format!("{many} mistakes\n")),
    }
    words
}

/// Diagnostics for programs, and whether any of them is an error.
pub fn as_json(diagnostics: Diagnostics) -> (Value, Verdict) {
    let causes = by_cause(diagnostics.into_sorted());
    (causes.iter().map(one_as_json).collect(), verdict(&causes))
}

/// Whether any of them is an error.
pub fn verdict(causes: &[Cause]) -> Verdict {
    if errors(causes) == 0 { Verdict::Fine } else { Verdict::Wrong }
}

fn errors(causes: &[Cause]) -> usize {
    causes.iter().filter(|one| one.first.severity != Severity::Warning).count()
}

fn one_as_json(cause: &Cause) -> Value {
    let diagnostic = &cause.first;
    let (line, column) = diagnostic.span.line_and_column();
    json!({
        "severity": match diagnostic.severity {
            Severity::Unreadable | Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "message": diagnostic.message,
        "file": diagnostic.span.file.path,
        "line": line,
        "column": column,
        "text": offending(&diagnostic.span),
        "label": diagnostic.label,
        "related": diagnostic.related.iter().map(place_as_json).collect::<Value>(),
        "elsewhere": cause.elsewhere.iter().map(place_as_json).collect::<Value>(),
        "remedy": diagnostic.remedy,
    })
}

fn place_as_json((span, label): &(Span, String)) -> Value {
    let (line, column) = span.line_and_column();
    json!({
        "file": span.file.path,
        "line": line,
        "column": column,
        "text": offending(span),
        "label": label,
    })
}

fn offending(span: &Span) -> &str {
    span.file.text.get(span.range.clone()).unwrap_or_default()
}
