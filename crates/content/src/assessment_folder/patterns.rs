//! `patterns.toml`: what answers can be consistent with.

#[cfg(test)]
mod tests;

use std::path::Path;

use assessment::CareLevel;

use super::concerns::{Limits, limits};
use super::{clauses, named_tables};
use crate::expression::Clause;
use crate::id::check_name;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, unknown};

/// A pattern.
#[derive(Clone, Debug)]
pub struct WrittenPattern {
    /// Its name.
    pub id: Spanned<String>,
    /// For whom it is considered at all; everybody where left out.
    pub considered: Option<Clause>,
    /// Nobody whom it fits best is told to wait longer than this.
    pub least_care: Option<Spanned<CareLevel>>,
    /// Who of them is to be seen sooner, as its text says.
    pub sooner: Vec<(Spanned<CareLevel>, Clause)>,
    /// With how much of what those to whom it is shown may go on at the most.
    pub go_on: Limits,
    /// How common it is, in 1/100 of a log2 unit of its share.
    pub prior: i32,
    /// For whom it is more or less common, and by how much in 1/100 of a log2 unit.
    pub adjustments: Vec<(Clause, i32)>,
    /// What it rests on.
    pub sources: Vec<Spanned<String>>,
}

/// Reads the patterns, in the order of the file.
pub fn read(path: &Path, diagnostics: &Diagnostics) -> Vec<WrittenPattern> {
    let tables: Vec<Table> = Table::read(path, diagnostics).into_iter().collect();
    named_tables(&tables, diagnostics)
        .into_iter()
        .map(|(id, table)| WrittenPattern::read(id, &table, diagnostics))
        .collect()
}

impl WrittenPattern {
    fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Self {
        check_name(&id, diagnostics);
        let mut fields = Fields::of(table, format!("pattern `{}`", id.value), diagnostics);
        let considered = fields.optional("considered");
        let least_care = fields.required("least_care");
        let sooner = fields.optional::<Table>("sooner");
        let go_on = fields.optional("go_on");
        let share = fields.required::<f64>("share");
        let adjust = fields.list::<Table>("adjust");
        let sources = fields.list("sources");
        fields.finish();
        Self {
            id,
            considered: considered.map(|written| Clause::parse(written, diagnostics)),
            least_care,
            sooner: sooner.map_or_else(Vec::new, |table| levels(&table.value, diagnostics)),
            go_on: limits(go_on, diagnostics),
            prior: share.map_or(0, |share| prior(&share, diagnostics)),
            adjustments: adjust
                .iter()
                .filter_map(|entry| adjustment(&entry.value, diagnostics))
                .collect(),
            sources,
        }
    }
}

/// Conditions under care levels.
fn levels(table: &Table, diagnostics: &Diagnostics) -> Vec<(Spanned<CareLevel>, Clause)> {
    let clauses = clauses(table, diagnostics).into_iter();
    clauses
        .filter_map(|(level, when)| {
            let Some(care) = CareLevel::from_id(&level.value) else {
                let known = CareLevel::ALL.map(CareLevel::id);
                unknown("care level", &level, known).report(diagnostics);
                return None;
            };
            Some((Spanned::new(care, level.span), when))
        })
        .collect()
}

fn prior(share: &Spanned<f64>, diagnostics: &Diagnostics) -> i32 {
    let likely = share.value > 0.0 && share.value <= 100.0;
    if !likely {
        Diagnostic::error(&share.span, "this is no share")
            .label("percent: more than 0, at most 100")
            .report(diagnostics);
        return 0;
    }
    hundredths_of_log2(share.value / 100.0)
}

fn adjustment(table: &Table, diagnostics: &Diagnostics) -> Option<(Clause, i32)> {
    let mut fields = Fields::of(table, "an adjustment", diagnostics);
    let when = fields.required("when");
    let times = fields.required::<f64>("times");
    fields.finish();
    let times = times?;
    if !(times.value > 0.0 && times.value.is_finite()) {
        Diagnostic::error(&times.span, "this is no factor")
            .label("must be more than 0")
            .report(diagnostics);
        return None;
    }
    Some((Clause::parse(when?, diagnostics), hundredths_of_log2(times.value)))
}

/// A factor as a weight, in 1/100 of a log2 unit: weights add up where factors multiply.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "the logarithm of any factor is within ±1100, so its hundredths fit; `as` also saturates"
)]
fn hundredths_of_log2(factor: f64) -> i32 {
    (100.0 * factor.log2()).round() as i32
}
