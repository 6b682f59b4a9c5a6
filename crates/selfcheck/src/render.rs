//! Diagnostics as people read them: the place, the line with the offending text underlined, the remedy.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};
use content::diagnostic::{Diagnostic, Severity};
use content::span::Span;

/// How diagnostics are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Letters only: for files, logs and tests.
    Plain,
    /// With colours: for terminals.
    Coloured,
}

/// Draws one diagnostic.
pub fn render(diagnostic: &Diagnostic, style: Style) -> String {
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
    if let Some(remedy) = &diagnostic.remedy {
        group = group.element(Level::HELP.message(remedy.as_str()));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

fn annotation<'a>(span: &Span, kind: AnnotationKind, label: &'a str) -> Annotation<'a> {
    let annotation = kind.span(span.range.clone());
    if label.is_empty() { annotation } else { annotation.label(label) }
}
