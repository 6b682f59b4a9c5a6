//! Findings and circumstances that nothing uses: what an author meant to matter and does not.

use content::{AssessmentFolder, Diagnostic, Diagnostics, Spanned};

pub(super) fn check(folder: &AssessmentFolder, diagnostics: &Diagnostics) {
    let in_clause = |name: &str| {
        folder.conditions().any(|(owner, clause)| {
            owner != Some(name) && clause.names().iter().any(|used| used.text == name)
        })
    };
    let in_matrix = |name: &str| folder.weights.iter().any(|weight| weight.finding.value == name);
    let unused = |id: &Spanned<String>, kind: &str, remedy: &str| {
        Diagnostic::error(&id.span, format!("nothing uses the {kind} `{}`", id.value))
            .remedy(remedy)
            .report(diagnostics);
    };
    for (id, _) in &folder.findings {
        if !in_clause(id.as_str()) && !in_matrix(id.as_str()) {
            unused(id, "finding", "use it in a rule, a weight or another finding, or remove it");
        }
    }
    for (id, _) in &folder.circumstances {
        if !in_clause(id.as_str()) {
            unused(id, "circumstance", "use it in advice or in a reply, or remove it");
        }
    }
}
