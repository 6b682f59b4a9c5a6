//! Findings in the engine's order: each after those that it uses.

use content::expression::Clause;
use content::{Diagnostic, Diagnostics, Spanned};

type Finding = (Spanned<String>, Clause);

/// Puts findings in order; a circle is reported, and broken at some place.
pub(super) fn in_order<'a>(findings: &'a [Finding], diagnostics: &Diagnostics) -> Vec<&'a Finding> {
    let mut order = Order { findings, done: Vec::new(), path: Vec::new(), diagnostics };
    for finding in findings {
        order.visit(finding);
    }
    order.done
}

struct Order<'a, 'd> {
    findings: &'a [Finding],
    done: Vec<&'a Finding>,
    /// The findings on the way to the one that is visited.
    path: Vec<&'a Finding>,
    diagnostics: &'d Diagnostics,
}

impl<'a> Order<'a, '_> {
    fn visit(&mut self, finding: &'a Finding) {
        if self.done.iter().any(|done| std::ptr::eq(*done, finding)) {
            return;
        }
        if let Some(start) = self.path.iter().position(|one| std::ptr::eq(*one, finding)) {
            self.report_circle(start);
            return;
        }
        self.path.push(finding);
        for name in finding.1.names() {
            if let Some(used) = self.findings.iter().find(|(id, _)| id.value == name.text) {
                self.visit(used);
            }
        }
        self.path.pop();
        self.done.push(finding);
    }

    fn report_circle(&self, start: usize) {
        let circle: Vec<&Finding> = self.path.iter().skip(start).copied().collect();
        let Some((first, _)) = circle.first() else { return };
        let way: Vec<String> = circle
            .iter()
            .map(|(id, _)| id)
            .chain([first])
            .map(|id| format!("`{}`", id.value))
            .collect();
        let mut diagnostic = Diagnostic::error(&first.span, "findings use each other in a circle")
            .label(way.join(" uses "));
        for (id, _) in circle.iter().skip(1) {
            diagnostic = diagnostic.related(&id.span, "on this circle");
        }
        diagnostic.report(self.diagnostics);
    }
}
