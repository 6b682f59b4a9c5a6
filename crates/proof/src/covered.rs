//! Covered: whom a health service wants to be seen is told so, at its level or above, by the rules that are said to hold it.

use batsat::Lit;
use compile::Criterion;
use content::nearest::listed;

use crate::conditions::questions_of;
use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject};
use crate::full::FullAnswers;
use crate::witness::{Plain, Witness, plainest};

/// Looks for people of whom a criterion is so and who are told less, and for rules that are named and hold nothing of it.
pub(super) fn check(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    criteria: &[Criterion],
) -> (Vec<Failure>, usize) {
    let mut failures = Vec::new();
    for (position, criterion) in criteria.iter().enumerate() {
        let mut fail = |message: String, person: Option<Witness>| {
            let (property, subject) = (Property::Covered, Subject::Criterion(position));
            failures.push(Failure { property, subject, message, person });
        };
        let Criterion { id, level, .. } = criterion;
        let is_so = encoding.full.truth(&mut encoding.circuit, &criterion.when).yes;
        let fires = fires(encoding, criterion);
        // The rules are looked at on all answers: an emergency can end the questions before they are known.
        let fires_any = encoding.circuit.any(fires.iter().map(|(_, fires)| *fires));
        let reaches = encoding.end_care.reaches(&encoding.circuit, *level);
        let is_held = encoding.circuit.all([fires_any, reaches]);
        let escapes = [is_so, !is_held];
        if let Some(model) = encoding.find(&escapes) {
            let person = plainest(encoding, plain, &escapes, model);
            let so = FullAnswers::of(encoding.assessment, &person.answers).truth(&criterion.when);
            let person = person
                .confirm(so.holds())
                .about(&questions_of(encoding.assessment, &criterion.when));
            let rules: Vec<&str> = fires.iter().map(|(rule, _)| *rule).collect();
            let message = format!(
                "somebody of `{id}` is missed by {} at `{}` or above",
                listed(&rules),
                level.id()
            );
            fail(message, Some(person));
        } else if encoding.find(&[is_so]).is_none() {
            fail(format!("nobody is as `{id}` says"), None);
        } else {
            for (rule, fires) in &fires {
                if encoding.find(&[is_so, *fires]).is_none() {
                    fail(format!("`{rule}` holds nothing of `{id}`"), None);
                }
            }
        }
    }
    let failed: Vec<Subject> = failures.iter().map(|failure| failure.subject).collect();
    let proved = (0..criteria.len()).filter(|one| !failed.contains(&Subject::Criterion(*one)));
    let proved = proved.count();
    (failures, proved)
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
