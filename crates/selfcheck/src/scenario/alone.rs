//! Urgent reasons that are never the only one: whether their rule still fires would be seen by nobody.

use std::collections::BTreeSet;

use assessment::CareLevel;
use compile::Compiled;
use content::assessment_folder::WrittenTier;
use content::{Diagnostic, Diagnostics, Spanned, unknown};

use super::Scenarios;

/// The rules that decide somebody's level, and this level.
type Decisive<'a> = (CareLevel, BTreeSet<&'a str>);

impl Scenarios {
    /// Reports each rule that asks for care the same day or sooner and in every scenario has another one beside it: a
    /// neighbour says its reason instead, or has taken over its people.
    pub fn check_urgent_rules_stand_alone(&self, compiled: &Compiled, diagnostics: &Diagnostics) {
        let assessment = &compiled.assessment;
        // What is wrong with answers is reported where they are run.
        let everybody = self.everybody(assessment, &Diagnostics::default());
        let results: Vec<Decisive<'_>> = everybody
            .iter()
            .map(|somebody| {
                let outcome = assessment.outcome(&somebody.answers);
                let decisive = outcome.rules.iter().filter(|fired| fired.care == outcome.care);
                let rules =
                    decisive.filter_map(|fired| assessment.rules.get(fired.rule.position()));
                (outcome.care, rules.map(|rule| rule.id.as_str()).collect())
            })
            .collect();
        for rule in &compiled.folder.rules {
            for tier in rule.tiers.iter().filter(|tier| tier.care.value >= CareLevel::UrgentSameDay)
            {
                let id = rule.id.as_str();
                let mut with_it = results
                    .iter()
                    .filter(|(care, rules)| *care == tier.care.value && rules.contains(id))
                    .map(|(_, rules)| rules);
                match &tier.always_with {
                    Some(other) if assessment.rules.iter().all(|rule| rule.id != other.value) => {
                        let known = assessment.rules.iter().map(|rule| rule.id.as_str());
                        unknown("rule", other, known).report(diagnostics);
                    }
                    Some(other) if !with_it.all(|rules| rules.contains(other.as_str())) => {
                        report_alone(id, other, diagnostics);
                    }
                    None if !with_it.any(|rules| rules.len() == 1) => {
                        report_never_alone(id, tier, diagnostics);
                    }
                    Some(_) | None => {}
                }
            }
        }
    }
}

fn report_alone(rule: &str, other: &Spanned<String>, diagnostics: &Diagnostics) {
    Diagnostic::error(
        &other.span,
        format!("somebody in scenarios/ has `{rule}` without `{}`", other.value),
    )
    .remedy("take `always_with` out")
    .report(diagnostics);
}

fn report_never_alone(rule: &str, tier: &WrittenTier, diagnostics: &Diagnostics) {
    let Spanned { value: care, span } = &tier.care;
    let message = format!("in no scenario `{rule}` is the only reason for `{}`", care.id());
    Diagnostic::error(span, message)
        .remedy(
            "add one, or name the rule that fires beside it for everybody: `always_with = \"...\"`",
        )
        .report(diagnostics);
}
