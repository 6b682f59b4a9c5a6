//! Consistent: advice that contradicts other advice is never given with it, and none beside an emergency.

use assessment::CareLevel;
use compile::Conflict;

use crate::encoding::Encoding;
use crate::failure::Property;
use crate::found::Found;
use crate::results::Results;

/// Looks for people who would be given both sides of a conflict, or advice beside an emergency: there the result says whom
/// to call and why, and shows none.
pub(super) fn check(encoding: &mut Encoding<'_>, conflicts: &[Conflict]) -> Found {
    let assessment = encoding.assessment;
    let given = Results::of(encoding).advice(encoding);
    let emergency = encoding.end_care.reaches(&encoding.circuit, CareLevel::Emergency);
    let mut wanted = Vec::new();
    for (one, other) in conflicts {
        let (Some((one, first)), Some((other, second))) = (given.get(*one), given.get(*other))
        else {
            continue;
        };
        let with = format!("together with `{}`", other.id(assessment));
        wanted.push((*one, [*first, *second], with));
    }
    for (advice, given) in given {
        wanted.push((advice, [given, emergency], "in an emergency".to_owned()));
    }
    let mut found = Found::of(Property::Consistent);
    for (advice, together, with) in wanted {
        let message = format!("the advice `{}` can be given {with}", advice.id(assessment));
        let person = encoding.somebody(&together);
        found.expect_nobody(advice, person.map(|person| (message, person)));
    }
    found
}
