//! Covered: whom a health service wants to be seen is told so, at its level or above, by the rules that are said to hold it.

use batsat::Lit;
use compile::Criterion;
use content::listed;

use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;

/// Looks for people of whom a criterion is so and who are told less, and for rules that are named and hold nothing of it.
pub(super) fn check(encoding: &mut Encoding<'_>, criteria: &[Criterion]) -> Found {
    let mut found = Found::of(Property::Covered);
    for (position, criterion) in criteria.iter().enumerate() {
        let subject = Subject::Criterion(position);
        let Criterion { id, level, when, .. } = criterion;
        let is_so = encoding.full.truth(&mut encoding.circuit, when).yes;
        let fires = fires(encoding, criterion);
        // The rules are looked at on all answers: an emergency can end the questions before they are known.
        let fires_any = encoding.circuit.any(fires.iter().map(|(_, fires)| *fires));
        let reaches = encoding.end_care.reaches(&encoding.circuit, *level);
        let is_held = encoding.circuit.all([fires_any, reaches]);
        if let Some(person) = encoding.somebody(&[is_so, !is_held]) {
            let rules: Vec<&str> = fires.iter().map(|(rule, _)| *rule).collect();
            let (rules, level) = (listed(&rules), level.id());
            let message = format!("somebody of `{id}` is missed by {rules} at `{level}` or above");
            found.fail(subject, message, Some(person.of_whom(encoding.assessment, when)));
            continue;
        }
        if encoding.find(&[is_so]).is_none() {
            found.fail(subject, format!("nobody is as `{id}` says"), None);
            continue;
        }
        let mut idle = fires;
        idle.retain(|(_, fires)| encoding.find(&[is_so, *fires]).is_none());
        if idle.is_empty() {
            found.proved += 1;
        }
        for (rule, _) in idle {
            found.fail(subject, format!("`{rule}` holds nothing of `{id}`"), None);
        }
    }
    found
}

/// By rule, whether it fires at the level or above on all answers.
fn fires<'a>(encoding: &mut Encoding<'a>, criterion: &Criterion) -> Vec<(&'a str, Lit)> {
    let assessment = encoding.assessment;
    let mut each = Vec::new();
    for position in &criterion.rules {
        let Some(rule) = assessment.rules.get(*position) else { continue };
        let known = encoding.full_care.tiers.get(*position).into_iter().flatten();
        let tiers = rule.tiers.iter().zip(known).filter(|(tier, _)| tier.care >= criterion.level);
        let fires = tiers.map(|(_, known)| known.yes).collect::<Vec<_>>();
        each.push((rule.id.as_str(), encoding.circuit.any(fires)));
    }
    each
}
