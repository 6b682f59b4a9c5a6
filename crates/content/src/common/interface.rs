//! `interface.toml`: the messages that the widget asks for by name, and what it fills in.

use crate::{Diagnostics, Spanned, Table, Value, read_as};

/// A message of the interface.
#[derive(Clone, Debug)]
pub struct InterfaceMessage {
    /// Its name.
    pub id: Spanned<String>,
    /// What the widget fills in.
    pub variables: Vec<String>,
}

pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<InterfaceMessage> {
    table
        .entries
        .iter()
        .filter_map(|entry| {
            let list = read_as::<Vec<Spanned<Value>>>(&entry.value, diagnostics)?.value;
            let variables = list
                .iter()
                .filter_map(|item| Some(read_as::<String>(item, diagnostics)?.value))
                .collect();
            Some(InterfaceMessage { id: entry.key.clone(), variables })
        })
        .collect()
}
