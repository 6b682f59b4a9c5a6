//! Diagnostics as people read them: the place, the line with the offending text underlined, the remedy.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};
use content::{Severity, Span};

use crate::cause::Cause;

/// How diagnostics are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Letters only: for files, logs and tests.
    Plain,
    /// With colours: for terminals.
    Coloured,
}

/// Draws the mistakes of one cause: the first with its text, the others as a list of places.
pub fn render(cause: &Cause, style: Style) -> String {
    let diagnostic = &cause.first;
    let level = match diagnostic.severity {
        Severity::Unreadable | Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(diagnostic.message.as_str());
    let span = &diagnostic.span;
    let mut group = if span.file.text.is_empty() {
        // A folder, or a file that is not there, has no line to show.
        title.element(Origin::path(span.file.path.as_str()))
    } else {
        let here = Snippet::source(span.file.text.as_str())
            .path(span.file.path.as_str())
            .annotation(annotation(span, AnnotationKind::Primary, &diagnostic.label));
        let (near, far): (Vec<_>, Vec<_>) =
            diagnostic.related.iter().partition(|(other, _)| other.file == span.file);
        let here = near.iter().fold(here, |here, (span, label)| {
            here.annotation(annotation(span, AnnotationKind::Context, label))
        });
        far.iter().fold(title.element(here), |group, (span, label)| {
            let there = Snippet::source(span.file.text.as_str())
                .path(span.file.path.as_str())
                .annotation(annotation(span, AnnotationKind::Context, label));
            group.element(there)
        })
    };
    let elsewhere = elsewhere(&cause.elsewhere);
    if !cause.elsewhere.is_empty() {
        group = group.element(Level::NOTE.message(elsewhere.as_str()));
    }
    if let Some(remedy) = &diagnostic.remedy {
        group = group.element(Level::HELP.message(remedy.as_str()));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

/// The other places, a line for each: where, the text there, and what is said of it.
fn elsewhere(places: &[(Span, String)]) -> String {
    let count = places.len();
    let noun = if count == 1 { "place" } else { "places" };
    let lines = places.iter().map(|(span, label)| {
        let text = span.file.text.get(span.range.clone()).unwrap_or_default();
        // Of a text over several lines the first is enough to know it by.
        let what: Vec<&str> = text.lines().take(1).chain([label.as_str()]).collect();
        let what: Vec<&str> = what.into_iter().filter(|part| !part.is_empty()).collect();
        format!("\n{} {}", place(span), what.join(", "))
    });
    format!("the same at {count} other {noun}:{}", lines.collect::<String>())
}

fn place(span: &Span) -> String {
    let (line, column) = span.line_and_column();
    format!("{}:{line}:{column}", span.file.path)
}

fn annotation<'a>(span: &Span, kind: AnnotationKind, label: &'a str) -> Annotation<'a> {
    let annotation = kind.span(span.range.clone());
    if label.is_empty() { annotation } else { annotation.label(label) }
}
