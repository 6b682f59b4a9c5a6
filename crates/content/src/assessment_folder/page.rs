//! `[page]` of `assessment.toml`: of whom the page without the questions says that they need help now, or today.

use assessment::CareLevel;

use crate::diagnostic::Diagnostics;
use crate::expression::Clause;
use crate::fields::read_as;
use crate::nearest::unknown;
use crate::span::Spanned;
use crate::table::{Table, Value};

/// A point of that page: of whom it speaks, and how soon they should be seen.
#[derive(Clone, Debug)]
pub struct WrittenPoint {
    /// The care level, under which its words stand.
    pub care: CareLevel,
    /// Its place among those of its level, from 1.
    pub place: usize,
    /// Of whom it speaks.
    pub when: Clause,
}

/// Reads the points, level by level.
pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<WrittenPoint> {
    let mut points = Vec::new();
    for entry in &table.entries {
        let Some(care) = CareLevel::from_id(entry.key.as_str()) else {
            let known = CareLevel::ALL.map(CareLevel::id);
            diagnostics.report(unknown("care level", &entry.key, known));
            continue;
        };
        let Some(list) = read_as::<Vec<Spanned<Value>>>(&entry.value, diagnostics) else {
            continue;
        };
        for (place, value) in (1..).zip(&list.value) {
            if let Some(written) = read_as::<String>(value, diagnostics) {
                let when = Clause::parse(written, diagnostics);
                points.push(WrittenPoint { care, place, when });
            }
        }
    }
    points
}
