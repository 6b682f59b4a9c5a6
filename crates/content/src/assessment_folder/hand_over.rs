//! Where advice sends people on to another assessment: `[hand_over.<assessment>]` in `assessment.toml`.

use crate::{Diagnostics, Fields, Spanned, Table, read_as};

/// Advice that sends people on to another assessment.
#[derive(Clone, Debug)]
pub struct WrittenHandOver {
    /// The other assessment's folder.
    pub to: Spanned<String>,
    /// The advice.
    pub advice: Spanned<String>,
    /// The questions that both have, which are not asked again.
    pub carries: Vec<Spanned<String>>,
}

/// Reads the table of all hand-overs.
pub fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<WrittenHandOver> {
    let read_one = |to: &Spanned<String>, table: &Table| {
        let mut fields = Fields::of(table, "a hand-over", diagnostics);
        let advice = fields.required("advice");
        let carries = fields.list("carries");
        fields.finish();
        Some(WrittenHandOver { to: to.clone(), advice: advice?, carries })
    };
    let entries = table.entries.iter();
    entries
        .filter_map(|entry| read_one(&entry.key, &read_as(&entry.value, diagnostics)?.value))
        .collect()
}
