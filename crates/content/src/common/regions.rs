//! `regions.toml`: telephone numbers and names of services, by country.

use assessment::Phrase;

use crate::id::{check_id, check_name};
use crate::table::Entry;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, Value, did_you_mean, read_as};

/// A country, or the rest of the world.
#[derive(Clone, Debug)]
pub struct WrittenRegion {
    /// Its code.
    pub id: Spanned<String>,
    /// By name.
    pub phrases: Vec<(String, Phrase)>,
}

pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<WrittenRegion> {
    if table.entries.is_empty() {
        Diagnostic::error(&table.span, "there is no region").report(diagnostics);
    }
    let mut names: Option<(&Spanned<String>, Vec<&str>)> = None;
    let mut regions = Vec::new();
    for entry in &table.entries {
        check_id(&entry.key, diagnostics);
        let Value::Table(region) = &entry.value.value else {
            read_as::<Table>(&entry.value, diagnostics);
            continue;
        };
        let own: Vec<&str> = region.entries.iter().map(|phrase| phrase.key.as_str()).collect();
        match &names {
            None => names = Some((&entry.key, own)),
            Some((first, names)) => same_names(&entry.key, region, first, names, diagnostics),
        }
        let phrases = region
            .entries
            .iter()
            .filter_map(|entry| Some((entry.key.value.clone(), phrase(entry, diagnostics)?)))
            .collect();
        regions.push(WrittenRegion { id: entry.key.clone(), phrases });
    }
    regions
}

fn same_names(
    id: &Spanned<String>,
    region: &Table,
    first: &Spanned<String>,
    names: &[&str],
    diagnostics: &Diagnostics,
) {
    for name in names.iter().filter(|name| region.get(name).is_none()) {
        Diagnostic::error(&id.span, format!("region `{}` has no `{name}`", id.value))
            .related(&first.span, "all regions have the names of this one")
            .report(diagnostics);
    }
    for entry in region.entries.iter().filter(|entry| !names.contains(&entry.key.as_str())) {
        Diagnostic::error(
            &entry.key.span,
            format!("`{}` is not a name that all regions have", entry.key.value),
        )
        .related(&first.span, "all regions have the names of this one")
        .maybe_remedy(did_you_mean(&entry.key.value, names.iter().copied()))
        .report(diagnostics);
    }
}

fn phrase(entry: &Entry, diagnostics: &Diagnostics) -> Option<Phrase> {
    check_name(&entry.key, diagnostics);
    match &entry.value.value {
        Value::Text(words) => Some(Phrase::Words(words.clone())),
        Value::Table(table) => {
            let mut fields = Fields::of(table, "a telephone number", diagnostics);
            let phone = fields.required::<String>("phone");
            fields.finish();
            phone.map(|phone| Phrase::Phone(phone.value))
        }
        other => {
            Diagnostic::error(&entry.value.span, format!("this is {}", other.noun()))
                .remedy("write words in quotes, or `{ phone = \"...\" }`")
                .report(diagnostics);
            None
        }
    }
}
