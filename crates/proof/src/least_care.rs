//! Least care: the pattern that fits best is shown with at least the care that it asks for.
//!
//! What a pattern says of being seen must hold for whoever reads it first. A rule has to see to it: a score never raises care.

use compile::LeastCare;

use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;
use crate::score::Scores;

/// Looks for people who would be shown a pattern first, and are told to wait longer than it asks for.
pub(super) fn check(encoding: &mut Encoding<'_>, least_care: &[Vec<LeastCare>]) -> Found {
    let assessment = encoding.assessment;
    let scores = Scores::of(&mut encoding.circuit, assessment, &encoding.flow.end);
    let first = scores.first(&mut encoding.circuit);
    let mut found = Found::of(Property::LeastCare);
    for (pattern, (first, claims)) in first.into_iter().zip(least_care).enumerate() {
        let subject = Subject::Pattern(pattern);
        for LeastCare { care: least, when } in claims {
            let so = encoding.flow.end.truth(&mut encoding.circuit, when).yes;
            let below = !encoding.end_care.reaches(&encoding.circuit, *least);
            let person = encoding.somebody(&[first, so, below]);
            let with_less = person.map(|person| {
                let outcome = assessment.outcome(&person.answers);
                let shown = outcome.patterns.first().map(|fit| fit.pattern.position());
                let is_so = shown == Some(pattern) && outcome.care < *least;
                let (id, least) = (subject.id(assessment), least.id());
                let message = format!("`{id}` can be shown first with less than `{least}`");
                (message, person.confirm(is_so))
            });
            found.expect_nobody(subject, with_less);
        }
    }
    found
}
