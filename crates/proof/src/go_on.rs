//! Go on: nobody is told that they may go on with more than a rule or a pattern of theirs allows.

use batsat::Lit;
use compile::{GoOnClaims, GoOnLimit, Limited};

use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;
use crate::results::Results;

/// Looks for people to whom a reply allows more than something that is so of them.
pub(super) fn check(encoding: &mut Encoding<'_>, claims: &GoOnClaims) -> Found {
    let results = Results::of(encoding);
    let replies = results.replies(encoding);
    let mut found = Found::of(Property::GoOn);
    for limit in &claims.limits {
        let concern = limit.concern.position();
        let (Some(said), Some(given)) = (claims.said.get(concern), replies.get(concern)) else {
            continue;
        };
        let (limited, by) = limited(encoding, &results, limit);
        for (place, (said, given)) in said.iter().zip(given).enumerate() {
            let Some(said) = said.filter(|said| *said > limit.most) else { continue };
            let subject = Subject::Reply(concern, place);
            let message = format!(
                "`{}` says `{}` to somebody whom {by} allows `{}` at the most",
                subject.id(encoding.assessment),
                said.id(),
                limit.most.id()
            );
            let person = encoding.somebody(&[limited, *given]);
            found.expect_nobody(subject, person.map(|person| (message, person)));
        }
    }
    found
}

/// Whether a limit is about the person, and its name.
fn limited(encoding: &mut Encoding<'_>, results: &Results, limit: &GoOnLimit) -> (Lit, String) {
    let assessment = encoding.assessment;
    match limit.of {
        Limited::Pattern(position) => {
            let id = assessment.patterns.get(position).map_or("", |pattern| &pattern.id);
            (results.shows(encoding, position), format!("the pattern `{id}`"))
        }
        Limited::Rule(position) => {
            let rule = assessment.rules.get(position);
            let tiers = 0..rule.map_or(0, |rule| rule.tiers.len());
            let fires: Vec<Lit> = tiers
                .map(|tier| encoding.end_care.fires(&mut encoding.circuit, position, tier))
                .collect();
            let id = rule.map_or("", |rule| &rule.id);
            (encoding.circuit.any(fires), format!("rule `{id}`"))
        }
    }
}
