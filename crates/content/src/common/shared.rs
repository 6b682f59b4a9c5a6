//! `rules/<family>.toml` and `advice.toml` of `common/`: what several assessments have.

use std::cell::Cell;

use crate::id::check_distinct;
use crate::table::Entry;
use crate::{Diagnostic, Diagnostics, Spanned, Table, Value, read_as, unknown};

/// The key by which a table of an assessment says that it is the shared one.
const KEY: &str = "common";

/// Shared rules, or shared advice, by id.
#[derive(Clone, Debug)]
pub struct SharedTables {
    noun: &'static str,
    tables: Vec<SharedTable>,
}

#[derive(Clone, Debug)]
struct SharedTable {
    id: Spanned<String>,
    table: Table,
    is_used: Cell<bool>,
}

impl SharedTables {
    /// Those of these files; `noun` is what a message calls one of them.
    pub(super) fn of(noun: &'static str, files: &[Table], diagnostics: &Diagnostics) -> Self {
        let tables = files.iter().flat_map(|file| &file.entries).filter_map(|entry| {
            let table = read_as::<Table>(&entry.value, diagnostics)?.value;
            Some(SharedTable { id: entry.key.clone(), table, is_used: Cell::new(false) })
        });
        let tables: Vec<SharedTable> = tables.collect();
        check_distinct(tables.iter().map(|shared| &shared.id), diagnostics);
        Self { noun, tables }
    }

    /// A table of an assessment. Where it says `common = true`, it is the shared table of this id, and what else it says
    /// stands in place of what the shared one says. Where there is no such table, that is reported, and there is nothing.
    pub fn complete(
        &self,
        id: &Spanned<String>,
        mut own: Table,
        diagnostics: &Diagnostics,
    ) -> Option<Table> {
        let Some(position) = own.entries.iter().position(|entry| entry.key.value == KEY) else {
            return Some(own);
        };
        if !read_as::<bool>(&own.entries.remove(position).value, diagnostics)?.value {
            return Some(own);
        }
        let Some(shared) = self.tables.iter().find(|shared| shared.id.value == id.value) else {
            let known = self.tables.iter().map(|shared| shared.id.as_str());
            unknown(self.noun, id, known).report(diagnostics);
            return None;
        };
        shared.is_used.set(true);
        Some(over(own, &shared.table))
    }

    /// Whether there is one with this id.
    pub fn has(&self, id: &str) -> bool {
        self.tables.iter().any(|shared| shared.id.value == id)
    }

    /// Reports those that no assessment uses. Only known once all assessments have been read.
    pub fn report_unused(&self, diagnostics: &Diagnostics) {
        for shared in self.tables.iter().filter(|shared| !shared.is_used.get()) {
            let SharedTable { id, .. } = shared;
            Diagnostic::error(
                &id.span,
                format!("no assessment uses the {} `{}`", self.noun, id.value),
            )
            .remedy(format!("write `[{}]` and `{KEY} = true` in one, or take it out", id.value))
            .report(diagnostics);
        }
    }
}

/// What a table says, and what another says that it does not say.
fn over(own: Table, shared: &Table) -> Table {
    let Table { span, mut entries } = own;
    for Entry { key, value } in &shared.entries {
        let said = entries.iter_mut().find(|entry| entry.key.value == key.value);
        match (said, &value.value) {
            (None, _) => entries.push(Entry { key: key.clone(), value: value.clone() }),
            (Some(said), Value::Table(shared)) => {
                if let Value::Table(own) = &said.value.value {
                    said.value.value = Value::Table(over(own.clone(), shared));
                }
            }
            (Some(_), _) => {}
        }
    }
    Table { span, entries }
}
