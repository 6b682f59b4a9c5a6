//! Consistent: advice that contradicts other advice is never given with it, and none beside an emergency.

use assessment::{CareLevel, Circumstance};
use batsat::Lit;
use compile::Conflict;

use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject};
use crate::witness::{Plain, plainest};

/// By piece of advice, whether it may be given. Scores are left out: any pattern that is considered may be shown, so
/// that this can warn of what no score allows, and never misses what one does.
pub(super) fn advice_given(encoding: &mut Encoding<'_>) -> Vec<Lit> {
    let assessment = encoding.assessment;
    let circuit = &mut encoding.circuit;
    let calm = !encoding.end_care.reaches(circuit, CareLevel::Emergency);
    let mut shown = Vec::new();
    for pattern in &assessment.patterns {
        let considered = encoding.flow.end.considers(circuit, pattern);
        let scores = circuit.free();
        shown.push(circuit.all([calm, considered, scores]));
    }
    let levels = CareLevel::ALL.map(|level| (level, encoding.end_care.is(circuit, level)));
    let end = &encoding.flow.end;
    let mut given = Vec::new();
    for advice in &assessment.advice {
        let known = end.circumstances(circuit, &advice.when, &mut |circuit, atom| match atom {
            Circumstance::Pattern(index) => {
                shown.get(index.position()).copied().unwrap_or(circuit.constant(false))
            }
            Circumstance::Care(wanted) => {
                let among = levels.iter().filter(|(level, _)| wanted.contains(level));
                circuit.any(among.map(|(_, is)| *is))
            }
            Circumstance::Fact(_) => circuit.constant(false),
        });
        given.push(known.yes);
    }
    given
}

/// Looks for people who would be given both sides of a conflict, or advice beside an emergency: there the result says whom
/// to call and why, and shows none.
pub(super) fn check(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    conflicts: &[Conflict],
) -> (Vec<Failure>, usize) {
    let given = advice_given(encoding);
    let emergency = encoding.end_care.reaches(&encoding.circuit, CareLevel::Emergency);
    let mut wanted: Vec<(usize, [Lit; 2], String)> = Vec::new();
    for (one, other) in conflicts {
        let (Some(first), Some(second)) = (given.get(*one), given.get(*other)) else { continue };
        let other = Subject::Advice(*other).id(encoding.assessment);
        wanted.push((*one, [*first, *second], format!("together with `{other}`")));
    }
    for (advice, given) in given.iter().enumerate() {
        wanted.push((advice, [*given, emergency], "in an emergency".to_owned()));
    }
    let mut failures = Vec::new();
    for (advice, together, with) in &wanted {
        if let Some(model) = encoding.find(together) {
            let person = plainest(encoding, plain, together, model);
            let subject = Subject::Advice(*advice);
            let id = subject.id(encoding.assessment);
            let message = format!("the advice `{id}` can be given {with}");
            let property = Property::Consistent;
            failures.push(Failure { property, subject, message, person: Some(person) });
        }
    }
    let proved = wanted.len() - failures.len();
    (failures, proved)
}
