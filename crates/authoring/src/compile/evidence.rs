//! Weights, in the engine's terms.

use assessment::Evidence;

use crate::content::weights::Weight;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expression::Scope;
use crate::nearest::unknown;

pub(super) fn compile(
    weights: &[Weight],
    scope: &Scope,
    diagnostics: &Diagnostics,
) -> Vec<Evidence> {
    let mut groups = Groups::default();
    let mut stated: Vec<(&Weight, Evidence)> = Vec::new();
    for weight in weights {
        let Some(evidence) = one(weight, scope, &mut groups, diagnostics) else { continue };
        let pair = (evidence.finding, evidence.pattern);
        let twin = stated.iter().find(|(_, known)| (known.finding, known.pattern) == pair);
        if let Some((first, _)) = twin {
            let (finding, pattern) = (&weight.finding.value, &weight.pattern.value);
            let message = format!("`{finding}` already has a weight for `{pattern}`");
            diagnostics.report(
                Diagnostic::error(&weight.place, message).related(&first.place, "first here"),
            );
        }
        stated.push((weight, evidence));
    }
    // A weight of nothing is a statement for readers; the engine needs none.
    let evidence = stated.into_iter().map(|(_, evidence)| evidence);
    evidence.filter(|evidence| evidence.weight != 0).collect()
}

/// One cell; unknown names are reported, also where the cell is empty.
fn one<'a>(
    cell: &'a Weight,
    scope: &Scope,
    groups: &mut Groups<'a>,
    diagnostics: &Diagnostics,
) -> Option<Evidence> {
    let finding = scope.finding(&cell.finding.value);
    let pattern = scope.pattern(&cell.pattern.value);
    if finding.is_none() {
        let known = scope.findings.iter().map(String::as_str);
        diagnostics.report(unknown("finding", &cell.finding, known));
    }
    if pattern.is_none() {
        let known = scope.patterns.iter().map(String::as_str);
        diagnostics.report(unknown("pattern", &cell.pattern, known));
    }
    Some(Evidence {
        finding: finding?,
        pattern: pattern?,
        weight: cell.weight?,
        group: cell.group.as_deref().and_then(|name| groups.number(name)),
    })
}

/// Groups by name, over all matrices.
#[derive(Default)]
struct Groups<'a>(Vec<&'a str>);

impl<'a> Groups<'a> {
    fn number(&mut self, name: &'a str) -> Option<u16> {
        let known = self.0.iter().position(|group| *group == name);
        let position = known.unwrap_or_else(|| {
            self.0.push(name);
            self.0.len() - 1
        });
        u16::try_from(position).ok()
    }
}
