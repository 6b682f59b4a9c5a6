//! Weights, in the engine's terms.

use assessment::{Evidence, PatternIndex};
use content::assessment_folder::Weight;
use content::{Diagnostic, Diagnostics, place_of};

use crate::condition::Scope;

/// The evidence of all matrices, each piece with the pattern that it is about.
pub(super) fn compile(
    weights: &[Weight],
    scope: &Scope,
    diagnostics: &Diagnostics,
) -> Vec<(PatternIndex, Evidence)> {
    let mut groups = Groups::default();
    let mut stated: Vec<(&Weight, PatternIndex, Evidence)> = Vec::new();
    for weight in weights {
        let Some((about, evidence)) = one(weight, scope, &mut groups, diagnostics) else {
            continue;
        };
        let twin = stated
            .iter()
            .find(|(_, pattern, known)| *pattern == about && known.finding == evidence.finding);
        if let Some((first, ..)) = twin {
            let (finding, pattern) = (&weight.finding.value, &weight.pattern.value);
            let message = format!("`{finding}` already has a weight for `{pattern}`");
            Diagnostic::error(&weight.span, message)
                .related(&first.span, "first here")
                .report(diagnostics);
        }
        stated.push((weight, about, evidence));
    }
    // A weight of nothing is a statement for readers; the engine needs none.
    let evidence = stated.into_iter().map(|(_, about, evidence)| (about, evidence));
    evidence.filter(|(_, evidence)| evidence.weight != 0).collect()
}

/// One cell; unknown names are reported, also where the cell is empty.
fn one<'a>(
    cell: &'a Weight,
    scope: &Scope,
    groups: &mut Groups<'a>,
    diagnostics: &Diagnostics,
) -> Option<(PatternIndex, Evidence)> {
    let findings = scope.findings.iter().map(String::as_str);
    let patterns = scope.patterns.iter().map(String::as_str);
    let finding = place_of("finding", &cell.finding, findings, diagnostics);
    let pattern = place_of("pattern", &cell.pattern, patterns, diagnostics);
    let evidence = Evidence {
        finding: finding?,
        weight: cell.weight?,
        group: cell.group.as_deref().and_then(|name| groups.number(name)),
    };
    Some((pattern?, evidence))
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
