//! `rules/<family>.toml`: what raises the care level.

use std::path::Path;

use assessment::CareLevel;

use super::{named_tables, tables};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expression::Clause;
use crate::fields::{Fields, read_as};
use crate::id::check_id;
use crate::nearest::unknown;
use crate::place::Placed;
use crate::table::{Entry, Table};

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its id.
    pub id: Placed<String>,
    /// Its levels, the most urgent first.
    pub tiers: Vec<Tier>,
    /// What it rests on.
    pub sources: Vec<Placed<String>>,
}

/// One level of a rule.
#[derive(Clone, Debug)]
pub struct Tier {
    /// How soon to be seen.
    pub care: Placed<CareLevel>,
    /// By whom.
    pub contact: Placed<String>,
    /// When.
    pub when: Clause,
}

/// Reads the rules of all files, in their order.
pub fn read(folder: &Path, diagnostics: &Diagnostics) -> Vec<Rule> {
    named_tables(&tables(folder, diagnostics), diagnostics)
        .into_iter()
        .map(|(id, table)| Rule::read(id, &table, diagnostics))
        .collect()
}

impl Rule {
    fn read(id: Placed<String>, table: &Table, diagnostics: &Diagnostics) -> Self {
        check_id(&id, diagnostics);
        let name = format!("rule `{}`", id.value);
        let (own, levels): (Vec<_>, Vec<_>) =
            table.entries.iter().cloned().partition(|entry| entry.key.value == "sources");

        let own = Table { place: table.place.clone(), entries: own };
        let mut fields = Fields::of(&own, name.clone(), diagnostics);
        let sources = fields.list("sources");
        fields.finish();
        if sources.is_empty() {
            diagnostics.report(
                Diagnostic::error(&id.place, format!("{name} rests on no source"))
                    .remedy("add `sources = [\"...\"]`, with ids from common/sources.toml"),
            );
        }
        if levels.is_empty() {
            diagnostics.report(
                Diagnostic::error(&id.place, format!("{name} has no care level"))
                    .remedy(format!("add `[{}.emergency]` or another level", id.value)),
            );
        }
        let mut tiers: Vec<Tier> =
            levels.iter().filter_map(|level| Tier::read(&name, level, diagnostics)).collect();
        tiers.sort_by_key(|tier| std::cmp::Reverse(tier.care.value));
        Self { id, tiers, sources }
    }
}

impl Tier {
    fn read(rule: &str, entry: &Entry, diagnostics: &Diagnostics) -> Option<Self> {
        let level = &entry.key.value;
        let Some(care) = CareLevel::from_id(level) else {
            let known = CareLevel::ALL.map(CareLevel::id).into_iter().chain(["sources"]);
            diagnostics.report(unknown("care level", &entry.key, known));
            return None;
        };
        let table = read_as::<Table>(&entry.value, diagnostics)?.value;
        let mut fields = Fields::of(&table, format!("level `{level}` of {rule}"), diagnostics);
        let when = fields.required("when");
        let contact = fields.required("contact");
        fields.finish();
        Some(Self {
            care: Placed::new(care, entry.key.place.clone()),
            contact: contact?,
            when: Clause::parse(when?, diagnostics),
        })
    }
}
