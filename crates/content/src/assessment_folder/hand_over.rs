//! Where advice sends people on to another assessment: `[hand_over.<assessment>]` in `assessment.toml`.

use crate::diagnostic::Diagnostics;
use crate::fields::{Fields, read_as};
use crate::place::Placed;
use crate::table::Table;

/// Advice that sends people on to another assessment.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// The other assessment's folder.
    pub to: Placed<String>,
    /// The advice.
    pub advice: Placed<String>,
    /// The questions that both have, which are not asked again.
    pub carries: Vec<Placed<String>>,
}

/// Reads the table of all hand-overs.
pub fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<HandOver> {
    let read_one = |to: &Placed<String>, table: &Table| {
        let mut fields = Fields::of(table, "a hand-over", diagnostics);
        let advice = fields.required("advice");
        let carries = fields.list("carries");
        fields.finish();
        Some(HandOver { to: to.clone(), advice: advice?, carries })
    };
    let entries = table.entries.iter();
    entries
        .filter_map(|entry| read_one(&entry.key, &read_as(&entry.value, diagnostics)?.value))
        .collect()
}
