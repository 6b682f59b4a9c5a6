//! `[promises]` of `assessment.toml`: of whom the texts of the assessment say that they should be seen, and how soon.

use assessment::CareLevel;

use crate::expression::Clause;
use crate::table::Entry;
use crate::{Diagnostics, Spanned, Table, Value, read_as, unknown};

/// The texts that say such a thing, by their names in `assessment.ftl`.
pub const PROMISING: [&str; 4] =
    ["call_now.text", "warning_signs.list", "warning_signs.today", "safety_net.later"];

/// A point of such a text: of whom it speaks, and how soon they should be seen.
#[derive(Clone, Debug)]
pub struct WrittenPoint {
    /// The text.
    pub text: &'static str,
    /// The care level that its words promise.
    pub care: CareLevel,
    /// Its place among the points of its text, from 1.
    pub place: usize,
    /// Of whom it speaks.
    pub when: Clause,
}

/// Reads the points, text by text and level by level.
pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<WrittenPoint> {
    let mut points = Vec::new();
    for entry in &table.entries {
        let Some(text) = PROMISING.into_iter().find(|text| *text == entry.key.value) else {
            unknown("text", &entry.key, PROMISING).report(diagnostics);
            continue;
        };
        let Some(levels) = read_as::<Table>(&entry.value, diagnostics) else { continue };
        let clauses = levels.value.entries.iter().flat_map(|level| clauses(level, diagnostics));
        points.extend((1..).zip(clauses).map(|(place, (care, when))| WrittenPoint {
            text,
            care,
            place,
            when,
        }));
    }
    points
}

/// The conditions under one level.
fn clauses(level: &Entry, diagnostics: &Diagnostics) -> Vec<(CareLevel, Clause)> {
    let Some(care) = CareLevel::from_id(level.key.as_str()) else {
        unknown("care level", &level.key, CareLevel::ALL.map(CareLevel::id)).report(diagnostics);
        return Vec::new();
    };
    let list = read_as::<Vec<Spanned<Value>>>(&level.value, diagnostics);
    let written = list.iter().flat_map(|list| &list.value);
    let written = written.filter_map(|value| read_as::<String>(value, diagnostics));
    written.map(|written| (care, Clause::parse(written, diagnostics))).collect()
}
