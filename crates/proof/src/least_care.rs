//! Least care: the pattern that fits best is shown with at least the care that it asks for.
//!
//! What a pattern says of being seen must hold for whoever reads it first. A rule has to see to it: a score never raises care.

use compile::LeastCare;

use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject};
use crate::score::Scores;
use crate::witness::{Plain, plainest};

/// Looks for people who would be shown a pattern first, and are told to wait longer than it asks for.
pub(super) fn check(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    least_care: &[Vec<LeastCare>],
) -> (Vec<Failure>, usize) {
    let scores = Scores::of(&mut encoding.circuit, encoding.assessment, &encoding.flow.end);
    let first = scores.first(&mut encoding.circuit);
    let mut failures = Vec::new();
    let mut proved = 0;
    let claims = first.into_iter().zip(least_care).enumerate();
    for (pattern, first, LeastCare { care: least, when }) in claims
        .flat_map(|(pattern, (first, claims))| claims.iter().map(move |one| (pattern, first, one)))
    {
        let so = encoding.flow.end.truth(&mut encoding.circuit, when).yes;
        let below = !encoding.end_care.reaches(&encoding.circuit, *least);
        let wanted = [first, so, below];
        let Some(model) = encoding.find(&wanted) else {
            proved += 1;
            continue;
        };
        let person = plainest(encoding, plain, &wanted, model);
        let outcome = encoding.assessment.outcome(&person.answers);
        let shown = outcome.patterns.first().map(|fit| fit.pattern.position());
        let is_so = shown == Some(pattern) && outcome.care < *least;
        let subject = Subject::Pattern(pattern);
        let id = subject.id(encoding.assessment);
        let message = format!("`{id}` can be shown first with less than `{}`", least.id());
        let person = Some(person.confirm(is_so));
        failures.push(Failure { property: Property::LeastCare, subject, message, person });
    }
    (failures, proved)
}
