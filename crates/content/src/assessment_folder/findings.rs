//! `findings/<family>.toml`: named facts.

use std::path::Path;

use super::clauses;
use crate::expression::Clause;
use crate::id::check_name;
use crate::{Diagnostics, Spanned, Table};

/// Reads the findings of all files, in their order.
pub fn read(folder: &Path, diagnostics: &Diagnostics) -> Vec<(Spanned<String>, Clause)> {
    let findings: Vec<_> = Table::read_all(folder, diagnostics)
        .iter()
        .flat_map(|table| clauses(table, diagnostics))
        .collect();
    for (id, _) in &findings {
        check_name(id, diagnostics);
    }
    findings
}
