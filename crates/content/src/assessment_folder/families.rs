//! Folders of tables, family by family: `rules/<family>.toml`, `concerns/<family>.toml`.

use std::path::Path;

use crate::folder::{name_of, stem_of};
use crate::{Diagnostic, Diagnostics, Span, Spanned, Table, unknown};

/// Reads the files of a folder in the order that `assessment.toml` gives under the folder's name, or in that of their own names
/// where it gives none. A family that has no file or no place is reported.
pub fn read(folder: &Path, order: &[Spanned<String>], diagnostics: &Diagnostics) -> Vec<Table> {
    let kind = name_of(folder);
    let mut families = Table::read_all(folder, diagnostics);
    let name = |family: &Table| stem_of(Path::new(&family.span.file.path));
    let place = |family: &Table| order.iter().position(|id| id.value == name(family));
    let known: Vec<String> = families.iter().map(name).collect();
    for id in order.iter().filter(|id| !known.contains(&id.value)) {
        unknown(&format!("family of {kind}"), id, known.iter().map(String::as_str))
            .report(diagnostics);
    }
    for family in families.iter().filter(|family| !order.is_empty() && place(family).is_none()) {
        let span = Span::of_path(Path::new(&family.span.file.path));
        Diagnostic::error(&span, format!("these {kind} have no place among the others"))
            .remedy(format!("add `{}` to `{kind}` in assessment.toml", name(family)))
            .report(diagnostics);
    }
    families.sort_by_key(|family| place(family).unwrap_or(order.len()));
    families
}
