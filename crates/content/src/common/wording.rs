//! `wording.toml`: what the checks on words let pass, each with its reason.

use std::cell::Cell;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fields::{Fields, read_as};
use crate::span::Spanned;
use crate::table::Table;

/// What the checks on words let pass.
#[derive(Clone, Debug, Default)]
pub struct WordingExceptions {
    /// Long words that every reader knows, or must know.
    pub words: Allowed,
    /// Texts that may be harder to read than others.
    pub reading: Allowed,
    /// Texts whose figures may rest on judgement alone.
    pub figures: Allowed,
}

/// Exceptions of one kind.
#[derive(Clone, Debug, Default)]
pub struct Allowed(Vec<(Spanned<String>, Cell<bool>)>);

impl Allowed {
    fn read(table: Option<Spanned<Table>>, diagnostics: &Diagnostics) -> Self {
        let entries = table.into_iter().flat_map(|table| table.value.entries);
        Self(
            entries
                .filter_map(|entry| {
                    let reason = read_as::<String>(&entry.value, diagnostics)?;
                    if reason.value.trim().is_empty() {
                        diagnostics.report(
                            Diagnostic::error(&reason.span, "an exception needs a reason")
                                .remedy("say why this must be so"),
                        );
                    }
                    Some((entry.key, Cell::new(false)))
                })
                .collect(),
        )
    }

    /// Whether this is let pass. Ask only about what would be reported otherwise: an exception that
    /// is never asked for is itself reported.
    pub fn has(&self, id: &str) -> bool {
        let known = self.0.iter().find(|(known, _)| known.value == id);
        known.inspect(|(_, used)| used.set(true)).is_some()
    }

    fn report_unused(&self, diagnostics: &Diagnostics) {
        for (id, _) in self.0.iter().filter(|(_, used)| !used.get()) {
            diagnostics.report(
                Diagnostic::error(&id.span, format!("nothing needs the exception `{}`", id.value))
                    .remedy("take it out"),
            );
        }
    }
}

impl WordingExceptions {
    /// Reads the file's table.
    pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Self {
        let mut fields = Fields::of(table, "wording.toml", diagnostics);
        let words = fields.optional("words");
        let reading = fields.optional("reading");
        let figures = fields.optional("figures");
        fields.finish();
        Self {
            words: Allowed::read(words, diagnostics),
            reading: Allowed::read(reading, diagnostics),
            figures: Allowed::read(figures, diagnostics),
        }
    }

    /// Reports what no text has needed. Only known once all assessments have been looked at.
    pub fn report_unused(&self, diagnostics: &Diagnostics) {
        for allowed in [&self.words, &self.reading, &self.figures] {
            allowed.report_unused(diagnostics);
        }
    }
}
