//! `rules/<family>.toml`: what raises the care level.

use std::path::Path;

use assessment::CareLevel;

use super::concerns::{Limits, limits};
use super::{clauses, families, named_tables};
use crate::common::SharedTables;
use crate::expression::Clause;
use crate::id::{check_distinct, check_id};
use crate::table::Entry;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, read_as, unknown};

/// What a rule says beside its levels.
const OWN: [&str; 2] = ["sources", "go_on"];

/// A rule.
#[derive(Clone, Debug)]
pub struct WrittenRule {
    /// Its id.
    pub id: Spanned<String>,
    /// Its levels, the most urgent first.
    pub tiers: Vec<WrittenTier>,
    /// With how much of what those for whom it fires may go on at the most.
    pub go_on: Limits,
    /// What it rests on.
    pub sources: Vec<Spanned<String>>,
}

/// One level of a rule.
#[derive(Clone, Debug)]
pub struct WrittenTier {
    /// How soon to be seen.
    pub care: Spanned<CareLevel>,
    /// By whom.
    pub contact: Spanned<String>,
    /// When.
    pub when: Clause,
    /// Reasons in words of their own for some of these people, the first that holds before the others.
    pub reasons: Vec<(Spanned<String>, Clause)>,
    /// Another rule that fires at this level for all of them, so that this one is never the only reason.
    pub always_with: Option<Spanned<String>>,
}

/// Reads the rules of all files, family by family in this order, or in that of their names where it is empty; those of
/// `common/` where a table says so.
pub fn read(
    folder: &Path,
    order: &[Spanned<String>],
    shared: &SharedTables,
    diagnostics: &Diagnostics,
) -> Vec<WrittenRule> {
    let families = families::read(folder, order, diagnostics);
    named_tables(&families, diagnostics)
        .into_iter()
        .filter_map(|(id, table)| {
            let table = shared.complete(&id, table, diagnostics)?;
            Some(WrittenRule::read(id, &table, diagnostics))
        })
        .collect()
}

impl WrittenRule {
    fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Self {
        check_id(&id, diagnostics);
        let name = format!("rule `{}`", id.value);
        let (own, levels): (Vec<_>, Vec<_>) =
            table.entries.iter().cloned().partition(|entry| OWN.contains(&entry.key.as_str()));

        let own = Table { span: table.span.clone(), entries: own };
        let mut fields = Fields::of(&own, name.clone(), diagnostics);
        let go_on = fields.optional("go_on");
        let sources = fields.list("sources");
        fields.finish();
        if sources.is_empty() {
            Diagnostic::error(&id.span, format!("{name} rests on no source"))
                .remedy("add `sources = [\"...\"]`, with ids from common/sources.toml")
                .report(diagnostics);
        }
        if levels.is_empty() {
            Diagnostic::error(&id.span, format!("{name} has no care level"))
                .remedy(format!("add `[{}.emergency]` or another level", id.value))
                .report(diagnostics);
        }
        let mut tiers: Vec<WrittenTier> = levels
            .iter()
            .filter_map(|level| WrittenTier::read(&name, level, diagnostics))
            .collect();
        let reasons = tiers.iter().flat_map(|tier| &tier.reasons).map(|(id, _)| id);
        check_distinct(levels.iter().map(|level| &level.key).chain(reasons), diagnostics);
        tiers.sort_by_key(|tier| std::cmp::Reverse(tier.care.value));
        Self { id, tiers, go_on: limits(go_on, diagnostics), sources }
    }
}

impl WrittenTier {
    fn read(rule: &str, entry: &Entry, diagnostics: &Diagnostics) -> Option<Self> {
        let level = &entry.key.value;
        let Some(care) = CareLevel::from_id(level) else {
            let known = CareLevel::ALL.map(CareLevel::id).into_iter().chain(OWN);
            unknown("care level", &entry.key, known).report(diagnostics);
            return None;
        };
        let table = read_as::<Table>(&entry.value, diagnostics)?.value;
        let mut fields = Fields::of(&table, format!("level `{level}` of {rule}"), diagnostics);
        let when = fields.required("when");
        let contact = fields.required("contact");
        let reasons = fields.optional::<Table>("reasons");
        let always_with = fields.optional("always_with");
        fields.finish();
        let reasons = reasons.map_or_else(Vec::new, |table| clauses(&table.value, diagnostics));
        for (id, _) in &reasons {
            check_id(id, diagnostics);
        }
        Some(Self {
            care: Spanned::new(care, entry.key.span.clone()),
            contact: contact?,
            when: Clause::parse(when?, diagnostics),
            reasons,
            always_with,
        })
    }
}
