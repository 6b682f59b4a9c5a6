//! `map`, `drawn_as` and `off_map` of a question: where its options are on a map.

use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, Value, read_as};

/// Where the options of a question are on a map.
#[derive(Clone, Debug)]
pub struct MapPlaces {
    /// The name of the map.
    pub map: Spanned<String>,
    /// The shapes of options that are drawn under another name than their own, or in parts.
    pub drawn_as: Vec<(Spanned<String>, Vec<Spanned<String>>)>,
    /// Options that are no place, such as `none`.
    pub off_map: Vec<Spanned<String>>,
}

impl MapPlaces {
    /// Reads them from a question's table, if it has a map.
    pub fn read(fields: &mut Fields<'_>, diagnostics: &Diagnostics) -> Option<Self> {
        let map = fields.optional("map");
        let drawn_as = fields.optional::<Table>("drawn_as");
        let off_map = fields.list::<String>("off_map");
        if let (None, Some(span)) = (
            &map,
            drawn_as.as_ref().map(|table| &table.span).or(off_map.first().map(|id| &id.span)),
        ) {
            Diagnostic::error(span, "this question has no map")
                .remedy("add `map = \"...\"`: the name of a file in maps/ without `.svg`")
                .report(diagnostics);
        }
        let drawn_as = drawn_as.iter().flat_map(|table| &table.value.entries);
        let drawn_as = drawn_as.filter_map(|entry| {
            let shapes = read_as::<Vec<Spanned<Value>>>(&entry.value, diagnostics)?.value;
            let shapes = shapes.iter().filter_map(|shape| read_as(shape, diagnostics));
            Some((entry.key.clone(), shapes.collect()))
        });
        let drawn_as = drawn_as.collect();
        Some(Self { map: map?, drawn_as, off_map })
    }
}
