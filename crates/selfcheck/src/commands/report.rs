//! Showing what was reported about the content.

use std::io::{IsTerminal, stderr};

use content::diagnostic::{Diagnostic, Diagnostics, Severity};
use content::span::Span;
use serde_json::{Value, json};

use super::Verdict;
use crate::render::{Style, render};

/// Shows diagnostics to a person, and says how many there were.
pub fn show(diagnostics: Diagnostics) -> Verdict {
    let diagnostics = diagnostics.into_sorted();
    let style = if stderr().is_terminal() { Style::Coloured } else { Style::Plain };
    for diagnostic in &diagnostics {
        eprintln!("{}\n", render(diagnostic, style));
    }
    match errors(&diagnostics) {
        0 => return Verdict::Fine,
        1 => eprintln!("1 mistake"),
        many => eprintln!("{many} mistakes"),
    }
    Verdict::Wrong
}

/// Diagnostics for programs, and whether any of them is an error.
pub fn as_json(diagnostics: Diagnostics) -> (Value, Verdict) {
    let diagnostics = diagnostics.into_sorted();
    let verdict = if errors(&diagnostics) == 0 { Verdict::Fine } else { Verdict::Wrong };
    (diagnostics.iter().map(one_as_json).collect(), verdict)
}

fn errors(diagnostics: &[Diagnostic]) -> usize {
    diagnostics.iter().filter(|one| one.severity != Severity::Warning).count()
}

fn one_as_json(diagnostic: &Diagnostic) -> Value {
    let (line, column) = diagnostic.span.line_and_column();
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|(span, label)| {
            let (line, column) = span.line_and_column();
            json!({ "file": span.file.path, "line": line, "column": column, "label": label })
        })
        .collect();
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
        "related": related,
        "remedy": diagnostic.remedy,
    })
}

fn offending(span: &Span) -> &str {
    span.file.text.get(span.range.clone()).unwrap_or_default()
}
