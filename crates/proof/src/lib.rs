//! The proof: for every person, whatever they answer, the flow is as safe as asking everything.
//!
//! A **person** is one allowed answer to every question that applies; where one does not, the neutral answer stands. All
//! of them together are the models of one formula (`encoding`): their answers (`person`), what follows from all of
//! them, their session screen by screen (`flow`), and what the rules make of each (`care`). Each property asks the
//! solver for somebody who breaks it. If there is nobody, it is proved; if there is, they are made as plain as can be
//! (`witness`) and shown.
//!
//! | property | nobody ... |
//! | --- | --- |
//! | `settled` | would be more urgent on all answers than by the flow, or ends with a higher rule still open |
//! | `monotone` | becomes less urgent by one warning sign more |
//! | `tellable` | has a warning sign that only another one would let them tell |
//! | `apart` | waits for more than one screen to say what an alarm is like, is alarmed by an ordinary reading, or calmed by "not sure" |
//! | `alive` | is missing where something must be able to occur |
//! | `bounded` | has a session longer or shorter than the certificate says |
//! | `consistent` | is given two pieces of advice that contradict each other, or any in an emergency |
//! | `total` | gets a result with nothing to say |
//! | `least_care` | is shown a pattern first with less care than it asks for |
//! | `covered` | whom a health service wants to be seen is told less |
//! | `go_on` | is told to go on with more than a rule or pattern of theirs allows |
//! | `audience` | is shown words that are for others |
//! | `words_alone` | has another result by what they say they come to know |
//! | `promised` | is told of help sooner by a text than by the check |
//!
//! What an author wants to know of one thing besides is asked in the same way (`ask`).
//!
//! Numbers are compared with constants only, so that splitting them where a constant stands is exact.

mod alive;
mod apart;
mod ask;
mod audience;
mod bounded;
mod care;
mod certificate;
mod circuit;
mod conditions;
mod consistent;
mod covered;
mod encoding;
mod failure;
mod flow;
mod found;
mod full;
mod go_on;
mod knowledge;
mod least_care;
mod monotone;
mod number;
mod person;
mod promised;
mod results;
mod score;
mod settled;
mod tellable;
#[cfg(test)]
mod tests;
mod total;
mod witness;
mod words_alone;

use std::time::Instant;

use assessment::{Text, write_assessment};
use compile::{Claims, Compiled};
use sha2::{Digest, Sha256};

pub use ask::{Reply, ask};
pub use bounded::Bounds;
pub use certificate::Certificate;
use encoding::Encoding;
pub use failure::{Failure, Property, Subject};
use found::Found;
pub use full::FullAnswers;
pub use settled::Repeated;
pub use witness::Witness;

/// What came of the proof.
#[derive(Clone, Debug)]
pub struct Proof {
    /// What was proved.
    pub certificate: Certificate,
    /// What is not as it must be; nothing, where everything was proved.
    pub failures: Vec<Failure>,
    /// Rules that are proved only because they repeat a gate.
    pub repeated: Vec<Repeated>,
}

/// The properties in the order in which they are proved. `LeastCare` makes the formula three times as large, with scores.
const IN_ORDER: [Property; 14] = [
    Property::Settled,
    Property::Monotone,
    Property::Tellable,
    Property::Apart,
    Property::Alive,
    Property::Bounded,
    Property::Consistent,
    Property::Total,
    Property::Covered,
    Property::Promised,
    Property::Audience,
    Property::GoOn,
    Property::LeastCare,
    Property::WordsAlone,
];

/// Looks for somebody who breaks a property.
fn check(
    property: Property,
    encoding: &mut Encoding<'_>,
    claims: &Claims,
    texts: &[Text],
) -> Found {
    let assessment = encoding.assessment;
    match property {
        Property::Settled => settled::check(encoding),
        Property::Monotone => monotone::check(encoding, &claims.exceptions),
        Property::Tellable => tellable::check(encoding, &claims.only_after),
        Property::Apart => apart::check(encoding, &claims.apart),
        Property::Alive => alive::check(encoding),
        // The certificate says them: a longest, a shortest, and a shortest that no emergency ends.
        Property::Bounded => Found { proved: 3, ..Found::of(property) },
        Property::Consistent => consistent::check(encoding, &claims.conflicts),
        Property::Total => total::check(encoding).and(total::check_words(assessment, texts)),
        Property::LeastCare => least_care::check(encoding, &claims.least_care),
        Property::Covered => covered::check(encoding, &claims.criteria),
        Property::GoOn => go_on::check(encoding, &claims.go_on),
        Property::Audience => audience::check(encoding, &claims.audiences, texts),
        Property::WordsAlone => words_alone::check(assessment, &claims.words_alone),
        Property::Promised => promised::check(encoding, &claims.promises)
            .and(promised::check_words(&claims.promising, texts)),
    }
}

/// Proves the assessment of an encoding, which took its time since `start`.
fn prove_in(
    encoding: &mut Encoding<'_>,
    start: Instant,
    content: String,
    claims: &Claims,
    texts: &[Text],
) -> Proof {
    let assessment = encoding.assessment;
    let mut failures = Vec::new();
    let mut proved: Vec<(Property, usize)> = Vec::new();
    let mut repeated = Vec::new();
    let mut bounds = Bounds::default();
    if encoding.plain().is_some() {
        repeated = settled::repeated_gates(encoding);
        bounds = bounded::find(encoding);
        for property in IN_ORDER {
            let found = check(property, encoding, claims, texts);
            failures.extend(found.failures);
            proved.push((property, found.proved));
        }
    } else {
        failures.extend(nobody().failures);
    }
    let certificate =
        Certificate::of(content, assessment, &proved, bounds, &encoding.circuit, start.elapsed());
    Proof { certificate, failures, repeated }
}

/// Said where nobody can be looked for.
fn nobody() -> Found {
    let mut nobody = Found::of(Property::Alive);
    nobody.fail(Subject::Assessment, "no person is possible at all", None);
    nobody
}

/// The formula of an assessment, with the claims that its files make.
fn encoding(compiled: &Compiled) -> Encoding<'_> {
    Encoding::of(&compiled.assessment, &compiled.claims.conditions().collect::<Vec<_>>())
}

/// Proves an assessment, with the claims that its files make.
pub fn prove(compiled: &Compiled) -> Proof {
    let pack = write_assessment(&compiled.assessment);
    let hash = |pack| Sha256::digest(pack).iter().map(|byte| format!("{byte:02x}")).collect();
    let content = pack.map_or_else(|_| "none".to_owned(), hash);
    let start = Instant::now();
    prove_in(&mut encoding(compiled), start, content, &compiled.claims, &compiled.texts)
}

/// What is not as one property wants it: quicker than the whole proof.
pub fn failures_of(property: Property, compiled: &Compiled) -> Vec<Failure> {
    let mut encoding = encoding(compiled);
    let found = match encoding.plain() {
        Some(_) => check(property, &mut encoding, &compiled.claims, &compiled.texts),
        None => nobody(),
    };
    found.failures
}
