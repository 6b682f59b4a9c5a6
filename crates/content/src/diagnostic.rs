//! Mistakes in the content: collected all together, then shown in the order of the files.

use std::{cell::RefCell, path::Path};

use crate::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// A file cannot be read at all: what else is reported about it would mislead.
    Unreadable,
    /// There can be no pack.
    Error,
    /// Somebody should look at it.
    Warning,
}

/// A mistake, where it is, and what would put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one clause.
    pub message: String,
    /// The offending text.
    pub span: Span,
    /// What to say beside the offending text; may be empty.
    pub label: String,
    /// Other places that have to do with it.
    pub related: Vec<(Span, String)>,
    /// What would put it right.
    pub remedy: Option<String>,
}

impl Diagnostic {
    /// Something that stops the content from being compiled.
    pub fn error(span: &Span, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            message: message.into(),
            span: span.clone(),
            label: String::new(),
            related: Vec::new(),
            remedy: None,
        }
    }

    /// A file or folder that cannot be read.
    pub fn unreadable(span: &Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Unreadable, ..Self::error(span, message) }
    }

    /// Something to look at.
    pub fn warning(span: &Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(span, message) }
    }

    /// Says this beside the offending text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Shows another place that has to do with it.
    #[must_use]
    pub fn related(mut self, span: &Span, label: impl Into<String>) -> Self {
        self.related.push((span.clone(), label.into()));
        self
    }

    /// Says what would put it right.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Says what would put it right, if anything is known.
    #[must_use]
    pub fn maybe_remedy(mut self, remedy: Option<String>) -> Self {
        self.remedy = remedy;
        self
    }

    /// Adds it to those that were found.
    pub fn report(self, diagnostics: &Diagnostics) {
        diagnostics.0.borrow_mut().push(self);
    }
}

/// Where mistakes are collected while content is read; every reader goes on after reporting one.
#[derive(Debug, Default)]
pub struct Diagnostics(RefCell<Vec<Diagnostic>>);

impl Diagnostics {
    /// Whether anything stops the content from being compiled.
    pub fn has_errors(&self) -> bool {
        self.0.borrow().iter().any(|one| one.severity != Severity::Warning)
    }

    /// Whether a file below this folder could not be read.
    pub fn has_unreadable(&self, folder: &Path) -> bool {
        self.0.borrow().iter().any(|one| {
            one.severity == Severity::Unreadable
                && Path::new(&one.span.file.path).starts_with(folder)
        })
    }

    /// Everything reported, each once, by file and then by place.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.0.into_inner();
        all.sort_by(|a, b| key(a).cmp(&key(b)));
        // Words shared by several assessments are looked at once for each.
        all.dedup();
        all
    }
}

fn key(diagnostic: &Diagnostic) -> (&str, usize, &str) {
    (&diagnostic.span.file.path, diagnostic.span.range.start, &diagnostic.message)
}
