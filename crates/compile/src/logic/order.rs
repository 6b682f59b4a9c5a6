//! Findings and circumstances in order: each after those that it uses.

use content::expression::Clause;
use content::{Diagnostic, Diagnostics, Spanned};

type Named = (Spanned<String>, Clause);

/// Puts conditions that have a name in order; `kind` is what they are, such as "findings". A circle is reported, and broken at
/// some place.
pub(super) fn in_order<'a>(
    kind: &str,
    named: &'a [Named],
    diagnostics: &Diagnostics,
) -> Vec<&'a Named> {
    let mut order = Order { kind, named, done: Vec::new(), path: Vec::new(), diagnostics };
    for one in named {
        order.visit(one);
    }
    order.done
}

struct Order<'a, 'd> {
    kind: &'d str,
    named: &'a [Named],
    done: Vec<&'a Named>,
    /// Those on the way to the one that is visited.
    path: Vec<&'a Named>,
    diagnostics: &'d Diagnostics,
}

impl<'a> Order<'a, '_> {
    fn visit(&mut self, visited: &'a Named) {
        if self.done.iter().any(|done| std::ptr::eq(*done, visited)) {
            return;
        }
        if let Some(start) = self.path.iter().position(|one| std::ptr::eq(*one, visited)) {
            self.report_circle(start);
            return;
        }
        self.path.push(visited);
        for name in visited.1.names() {
            if let Some(used) = self.named.iter().find(|(id, _)| id.value == name.text) {
                self.visit(used);
            }
        }
        self.path.pop();
        self.done.push(visited);
    }

    fn report_circle(&self, start: usize) {
        let circle: Vec<&Named> = self.path.iter().skip(start).copied().collect();
        let Some((first, _)) = circle.first() else { return };
        let way: Vec<String> = circle
            .iter()
            .map(|(id, _)| id)
            .chain([first])
            .map(|id| format!("`{}`", id.value))
            .collect();
        let mut diagnostic =
            Diagnostic::error(&first.span, format!("{} use each other in a circle", self.kind))
                .label(way.join(" uses "));
        for (id, _) in circle.iter().skip(1) {
            diagnostic = diagnostic.related(&id.span, "on this circle");
        }
        diagnostic.report(self.diagnostics);
    }
}
