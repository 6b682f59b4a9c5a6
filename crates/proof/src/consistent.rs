//! Consistent: advice that contradicts other advice is never given with it, and none beside an emergency.

use assessment::CareLevel;
use batsat::Lit;
use compile::Conflict;

use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject};
use crate::results::Results;
use crate::witness::{Plain, plainest};

/// Looks for people who would be given both sides of a conflict, or advice beside an emergency: there the result says whom
/// to call and why, and shows none.
pub(super) fn check(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    conflicts: &[Conflict],
) -> (Vec<Failure>, usize) {
    let given = Results::of(encoding).advice(encoding);
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
