//! `advice.toml`: advice, in the order of the result.

use std::path::Path;

use assessment::Picture;

use super::{named_tables, picture};
use crate::common::SharedTables;
use crate::expression::Clause;
use crate::id::check_id;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, did_you_mean};

/// Where on the result advice can stand.
const SECTIONS: [&str; 4] = ["now", "expect", "prevention", "know"];

/// A piece of advice.
#[derive(Clone, Debug)]
pub struct WrittenAdvice {
    /// Its id.
    pub id: Spanned<String>,
    /// Where on the result it stands.
    pub section: String,
    /// When it is given.
    pub when: Clause,
    /// What it rests on.
    pub sources: Vec<Spanned<String>>,
    /// Other advice that must never be given with it.
    pub conflicts: Vec<Spanned<String>>,
    /// What its words say, drawn.
    pub picture: Option<Spanned<Picture>>,
    /// The concern to which this is the longer reply: who did not come with it is not told the same twice.
    pub concern: Option<Spanned<String>>,
}

/// Reads the advice, in the order of the file; that of `common/` where a table says so.
pub fn read(path: &Path, shared: &SharedTables, diagnostics: &Diagnostics) -> Vec<WrittenAdvice> {
    let tables: Vec<Table> = Table::read(path, diagnostics).into_iter().collect();
    named_tables(&tables, diagnostics)
        .into_iter()
        .filter_map(|(id, table)| {
            let table = shared.complete(&id, table, diagnostics)?;
            WrittenAdvice::read(id, &table, diagnostics)
        })
        .collect()
}

impl WrittenAdvice {
    fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Option<Self> {
        check_id(&id, diagnostics);
        let mut fields = Fields::of(table, format!("advice `{}`", id.value), diagnostics);
        let section = fields.required::<String>("section");
        let when = fields.required("when");
        let sources = fields.list("sources");
        let conflicts = fields.list("conflicts");
        let picture = picture::read(&mut fields, &sources, diagnostics);
        let concern = fields.optional("concern");
        fields.finish();
        let section = section?;
        if !SECTIONS.contains(&section.as_str()) {
            Diagnostic::error(
                &section.span,
                format!("the result has no section `{}`", section.value),
            )
            .maybe_remedy(did_you_mean(&section.value, SECTIONS))
            .report(diagnostics);
        }
        let when = Clause::parse(when?, diagnostics);
        Some(Self { id, section: section.value, when, sources, conflicts, picture, concern })
    }
}
