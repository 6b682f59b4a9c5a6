//! Findings that nothing uses: what an author meant to matter and does not.

use content::AssessmentFolder;
use content::diagnostic::{Diagnostic, Diagnostics};
use content::expression::Clause;

pub(super) fn check(folder: &AssessmentFolder, diagnostics: &Diagnostics) {
    for (id, _) in &folder.findings {
        let name = id.as_str();
        let in_clause = clauses(folder).any(|(owner, clause)| {
            owner != Some(name) && clause.names().iter().any(|used| used.text == name)
        });
        let in_matrix = folder.weights.iter().any(|weight| weight.finding.value == name);
        if !in_clause && !in_matrix {
            diagnostics.report(
                Diagnostic::error(&id.span, format!("nothing uses the finding `{name}`"))
                    .remedy("use it in a rule, a weight or another finding, or remove it"),
            );
        }
    }
}

/// Every condition of the assessment, with the name of the finding it defines, if it does.
fn clauses(folder: &AssessmentFolder) -> impl Iterator<Item = (Option<&str>, &Clause)> {
    let gates = folder.questions().flat_map(|one| {
        let only_for = one.only_for.iter().map(|(_, clause)| clause);
        one.applies.iter().chain(&one.asked).chain(only_for)
    });
    let impossible = folder.header.impossible.iter().map(|(_, clause)| clause);
    let rules = folder.rules.iter().flat_map(|rule| &rule.tiers).map(|tier| &tier.when);
    let considered = folder.patterns.iter().filter_map(|pattern| pattern.considered.as_ref());
    let adjustments =
        folder.patterns.iter().flat_map(|pattern| &pattern.adjustments).map(|(when, _)| when);
    let advice = folder.advice.iter().map(|advice| &advice.when);
    let findings = folder.findings.iter().map(|(id, clause)| (Some(id.as_str()), clause));
    gates
        .chain(impossible)
        .chain(rules)
        .chain(considered)
        .chain(adjustments)
        .chain(advice)
        .map(|clause| (None, clause))
        .chain(findings)
}
