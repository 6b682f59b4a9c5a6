//! `sources.toml`: what statements rest on.

use crate::diagnostic::Diagnostics;
use crate::fields::{Fields, read_as};
use crate::id::check_id;
use crate::span::Spanned;
use crate::table::Table;

/// The source that stands for the project's own judgement: no figure rests on it.
pub const JUDGEMENT: &str = "judgement";

/// A source: id, title, publisher, date, address.
pub type Source = assessment::Source;

pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<Source> {
    table
        .entries
        .iter()
        .filter_map(|entry| {
            check_id(&entry.key, diagnostics);
            let table = read_as::<Table>(&entry.value, diagnostics)?.value;
            let name = format!("source `{}`", entry.key.value);
            let mut fields = Fields::of(&table, name, diagnostics);
            let title = fields.required::<String>("title");
            let publisher = fields.required::<String>("publisher");
            let date = fields.required::<String>("date");
            let address = fields.optional::<String>("address");
            fields.finish();
            let text = |field: Option<Spanned<String>>| field.map(|field| field.value);
            Some(Source {
                id: entry.key.value.clone(),
                title: text(title).unwrap_or_default(),
                publisher: text(publisher).unwrap_or_default(),
                date: text(date).unwrap_or_default(),
                address: text(address).unwrap_or_default(),
            })
        })
        .collect()
}
