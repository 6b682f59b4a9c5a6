//! `danger_signs.toml`: what to watch for from now on, the likeliest first.

use std::path::Path;

use assessment::CareLevel;

use super::tables_if_any;
use crate::expression::Clause;
use crate::id::check_id;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table};

/// A sign that people should watch for.
#[derive(Clone, Debug)]
pub struct WrittenDangerSign {
    /// Its name.
    pub id: Spanned<String>,
    /// How soon to be seen when it comes.
    pub care: Spanned<CareLevel>,
    /// Whom its words mean: everybody like that is told so by the check.
    pub when: Clause,
    /// Beside whose result it stands.
    pub shown: Clause,
}

/// Reads the danger signs. An assessment may do without the file.
pub fn read(path: &Path, diagnostics: &Diagnostics) -> Vec<WrittenDangerSign> {
    let tables = tables_if_any(path, diagnostics);
    tables
        .into_iter()
        .filter_map(|(id, table)| WrittenDangerSign::read(id, &table, diagnostics))
        .collect()
}

impl WrittenDangerSign {
    fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Option<Self> {
        check_id(&id, diagnostics);
        let mut fields = Fields::of(table, format!("danger sign `{}`", id.value), diagnostics);
        let care = fields.required("care");
        let when = fields.required("when");
        let shown = fields.required("shown");
        fields.finish();
        let care: Spanned<CareLevel> = care?;
        if care.value < CareLevel::UrgentSameDay {
            Diagnostic::error(&care.span, "no danger sign can wait as long as this")
                .label("`emergency` or `urgent_same_day`")
                .report(diagnostics);
        }
        Some(Self {
            id,
            care,
            when: Clause::parse(when?, diagnostics),
            shown: Clause::parse(shown?, diagnostics),
        })
    }
}
