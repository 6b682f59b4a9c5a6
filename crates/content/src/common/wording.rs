//! `wording.toml`: what the checks on words and questions let pass, each with its reason.

use std::cell::Cell;

use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, read_as};

/// What the checks on words and questions let pass.
#[derive(Clone, Debug, Default)]
pub struct WordingExceptions {
    /// Long words that every reader knows, or must know.
    pub words: Allowed,
    /// Texts that may be harder to read than others.
    pub reading: Allowed,
    /// Options that may hold at one edge together.
    pub edges: Allowed,
    /// Questions at which nobody needs to say that they are not sure.
    pub unsure: Allowed,
    /// Questions or options that may join two things by "and".
    pub joined: Allowed,
    /// Questions that may be asked of those who denied what they are about.
    pub denied: Allowed,
    /// Places that may be missing in a question, though another on the same map has them.
    pub places: Allowed,
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
                        Diagnostic::error(&reason.span, "an exception needs a reason")
                            .remedy("say why this must be so")
                            .report(diagnostics);
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
            Diagnostic::error(&id.span, format!("nothing needs the exception `{}`", id.value))
                .remedy("take it out")
                .report(diagnostics);
        }
    }
}

impl WordingExceptions {
    /// Reads the file's table.
    pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Self {
        let mut fields = Fields::of(table, "wording.toml", diagnostics);
        let mut allowed = |kind| Allowed::read(fields.optional(kind), diagnostics);
        let exceptions = Self {
            words: allowed("words"),
            reading: allowed("reading"),
            edges: allowed("edges"),
            unsure: allowed("unsure"),
            joined: allowed("joined"),
            denied: allowed("denied"),
            places: allowed("places"),
        };
        fields.finish();
        exceptions
    }

    /// Reports what no text has needed. Only known once all assessments have been looked at.
    pub fn report_unused(&self, diagnostics: &Diagnostics) {
        let Self { words, reading, edges, unsure, joined, denied, places } = self;
        for allowed in [words, reading, edges, unsure, joined, denied, places] {
            allowed.report_unused(diagnostics);
        }
    }
}
