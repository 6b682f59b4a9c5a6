//! `sources.toml`: what statements rest on.

use crate::id::check_id;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, read_as};

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
            // A copy of it somewhere, for whoever checks a fact. Readers find it by its journal or its publisher.
            fields.optional::<String>("read_at");
            fields.finish();
            if let Some(date) = date.as_ref().filter(|date| !is_date(&date.value)) {
                Diagnostic::error(&date.span, "this is not when it came out")
                    .remedy("begin with the year, or write \"undated\"")
                    .report(diagnostics);
            }
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

/// Whether it says a year, or that there is none: what is remembered and was not looked up is no source.
fn is_date(date: &str) -> bool {
    date == "undated"
        || date.get(..4).is_some_and(|year| year.bytes().all(|digit| digit.is_ascii_digit()))
}
