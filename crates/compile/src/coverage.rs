//! What the rules of an assessment hold of the services' lists: the claims that are then proved.

use assessment::{Assessment, CareLevel, Condition, Fact};
use content::common::{Cover, ServiceList, WrittenCriterion};
use content::{Diagnostic, Diagnostics, Span, Spanned, unknown};

use crate::condition::{Scope, resolve};

/// A line of a service's list, and the rules that hold it.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// The list and the line, such as `nhs-back-pain.both_legs`.
    pub id: String,
    /// How soon the service wants these people to be seen.
    pub level: CareLevel,
    /// The people it means.
    pub when: Condition<Fact>,
    /// The rules of which one fires for each of them, by their positions.
    pub rules: Vec<usize>,
    /// Where the condition stands.
    pub span: Span,
}

/// The criteria that rules of this assessment hold. Rules that are not there, or that are too low whatever is answered, are
/// reported.
pub(crate) fn criteria(
    lists: &[ServiceList],
    assessment: &Assessment,
    scope: &Scope,
    diagnostics: &Diagnostics,
) -> Vec<Criterion> {
    let mut criteria = Vec::new();
    for list in lists {
        for written in &list.criteria {
            let own = |cover: &&Cover| cover.assessment.value == assessment.id;
            for held in written.covers.iter().filter(own).filter_map(|cover| cover.held.as_ref()) {
                let rule = |id| rule(id, written, assessment, diagnostics);
                let rules: Vec<usize> = held.rules.iter().filter_map(rule).collect();
                let Some(when) = resolve(&held.when, scope, diagnostics) else { continue };
                criteria.push(Criterion {
                    id: format!("{}.{}", list.id, written.id.value),
                    level: written.level,
                    when,
                    rules,
                    span: held.when.written.span.clone(),
                });
            }
        }
    }
    criteria
}

/// The position of a rule that can be as urgent as the service wants it.
fn rule(
    id: &Spanned<String>,
    criterion: &WrittenCriterion,
    assessment: &Assessment,
    diagnostics: &Diagnostics,
) -> Option<usize> {
    let position = assessment.rules.iter().position(|rule| rule.id == id.value);
    let Some((position, rule)) = position.and_then(|at| Some((at, assessment.rules.get(at)?)))
    else {
        unknown("rule", id, assessment.rules.iter().map(|one| one.id.as_str())).report(diagnostics);
        return None;
    };
    let highest = rule.tiers.iter().map(|tier| tier.care).max()?;
    if highest < criterion.level {
        let (highest, wanted) = (highest.id(), criterion.level.id());
        Diagnostic::error(&id.span, format!("`{}` is too low to hold this", id.value))
            .label(format!("it is never more than `{highest}`"))
            .remedy(format!(
                "the service says `{wanted}`: name a rule that reaches it, or say why none does"
            ))
            .report(diagnostics);
        return None;
    }
    Some(position)
}

/// Reports assessments that there are not.
pub(crate) fn check_assessments(lists: &[ServiceList], known: &[&str], diagnostics: &Diagnostics) {
    let covers = lists.iter().flat_map(|list| &list.criteria).flat_map(|one| &one.covers);
    for Cover { assessment, .. } in covers {
        if !known.contains(&assessment.as_str()) {
            unknown("assessment", assessment, known.iter().copied()).report(diagnostics);
        }
    }
}
