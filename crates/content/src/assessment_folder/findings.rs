//! `findings/<family>.toml` and `circumstances.toml`: conditions that have a name.

use std::path::Path;

use super::{clauses, clauses_if_any};
use crate::expression::Clause;
use crate::id::check_name;
use crate::{Diagnostics, Spanned, Table};

/// Reads the findings of all files, in their order.
pub fn read(folder: &Path, diagnostics: &Diagnostics) -> Vec<(Spanned<String>, Clause)> {
    let files = Table::read_all(folder, diagnostics);
    let findings = files.iter().flat_map(|table| clauses(table, diagnostics));
    well_named(findings.collect(), diagnostics)
}

/// Reads the circumstances. An assessment may do without the file.
pub fn circumstances(path: &Path, diagnostics: &Diagnostics) -> Vec<(Spanned<String>, Clause)> {
    well_named(clauses_if_any(path, diagnostics), diagnostics)
}

fn well_named(
    named: Vec<(Spanned<String>, Clause)>,
    diagnostics: &Diagnostics,
) -> Vec<(Spanned<String>, Clause)> {
    for (id, _) in &named {
        check_name(id, diagnostics);
    }
    named
}
