//! `sources.toml`: what statements rest on.

use std::cell::RefCell;

use assessment::SourceIndex;

use crate::diagnostic::Diagnostics;
use crate::fields::{Fields, read_as};
use crate::id::check_id;
use crate::nearest::unknown;
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

/// The sources that one assessment cites, in the order in which it does: its pack holds no others.
#[derive(Debug)]
pub struct Bibliography<'a> {
    known: &'a [Source],
    cited: RefCell<Vec<Source>>,
}

impl<'a> Bibliography<'a> {
    /// Nothing is cited yet.
    pub fn of(known: &'a [Source]) -> Self {
        Self { known, cited: RefCell::default() }
    }

    /// The positions of these sources among those cited; unknown ones are reported.
    pub fn cite(&self, ids: &[Spanned<String>], diagnostics: &Diagnostics) -> Vec<SourceIndex> {
        ids.iter().filter_map(|id| self.cite_one(id, diagnostics)).collect()
    }

    fn cite_one(&self, id: &Spanned<String>, diagnostics: &Diagnostics) -> Option<SourceIndex> {
        let mut cited = self.cited.borrow_mut();
        let position = cited.iter().position(|source| source.id == id.value);
        let position = position.or_else(|| {
            let source = self.known.iter().find(|source| source.id == id.value)?;
            cited.push(source.clone());
            Some(cited.len() - 1)
        });
        if position.is_none() {
            let known = self.known.iter().map(|source| source.id.as_str());
            diagnostics.report(unknown("source", id, known));
        }
        SourceIndex::try_from(position?).ok()
    }

    /// The sources cited.
    pub fn into_cited(self) -> Vec<Source> {
        self.cited.into_inner()
    }
}
