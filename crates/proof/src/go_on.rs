//! Go on: nobody is told that they may go on with more than a rule or a pattern of theirs allows, nor with more of one kind of
//! something than of all of it.

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
    for (kind, of) in &claims.kinds {
        check_kind(encoding, claims, &replies, (kind.position(), of.position()), &mut found);
    }
    found
}

/// Looks for people to whom more is said about a kind, such as riding, than about what it is a kind of, such as sport.
fn check_kind(
    encoding: &mut Encoding<'_>,
    claims: &GoOnClaims,
    replies: &[Vec<Lit>],
    (kind, of): (usize, usize),
    found: &mut Found,
) {
    let given = |concern: usize| {
        let said = claims.said.get(concern).into_iter().flatten();
        let replies = replies.get(concern).into_iter().flatten();
        said.zip(replies).enumerate().filter_map(move |(place, (said, given))| {
            Some((Subject::Reply(concern, place), (*said)?, *given))
        })
    };
    for (more, more_said, more_given) in given(kind) {
        for (less, _, less_given) in given(of).filter(|(_, said, _)| *said < more_said) {
            let (more_id, less_id) = (more.id(encoding.assessment), less.id(encoding.assessment));
            let person = encoding.somebody(&[more_given, less_given]);
            let message = format!("`{more_id}` says more to somebody than `{less_id}`");
            found.expect_nobody(more, person.map(|person| (message, person)));
        }
    }
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
