//! Findings that nothing uses: what an author meant to matter and does not.

use content::{AssessmentFolder, Diagnostic, Diagnostics};

pub(super) fn check(folder: &AssessmentFolder, diagnostics: &Diagnostics) {
    for (id, _) in &folder.findings {
        let name = id.as_str();
        let in_clause = folder.conditions().any(|(owner, clause)| {
            owner != Some(name) && clause.names().iter().any(|used| used.text == name)
        });
        let in_matrix = folder.weights.iter().any(|weight| weight.finding.value == name);
        if !in_clause && !in_matrix {
            Diagnostic::error(&id.span, format!("nothing uses the finding `{name}`"))
                .remedy("use it in a rule, a weight or another finding, or remove it")
                .report(diagnostics);
        }
    }
}
