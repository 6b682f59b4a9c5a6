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
    let mut add = |found: Found| {
        failures.extend(found.failures);
        match proved.iter_mut().find(|(known, _)| *known == found.property) {
            Some((_, sum)) => *sum += found.proved,
            None => proved.push((found.property, found.proved)),
        }
    };
    let mut repeated = Vec::new();
    let mut bounds = Bounds::default();
    if encoding.plain().is_some() {
        add(settled::check(encoding));
        repeated = settled::repeated_gates(encoding);
        add(monotone::check(encoding, &claims.exceptions));
        add(tellable::check(encoding, &claims.only_after));
        add(apart::check(encoding, &claims.apart));
        add(alive::check(encoding));
        bounds = bounded::find(encoding);
        add(Found { proved: 3, ..Found::of(Property::Bounded) });
        add(consistent::check(encoding, &claims.conflicts));
        add(total::check(encoding));
        add(covered::check(encoding, &claims.criteria));
        add(promised::check(encoding, &claims.promises));
        add(audience::check(encoding, &claims.audiences, texts));
        add(go_on::check(encoding, &claims.go_on));
        // Last, since scores make the formula three times as large.
        add(least_care::check(encoding, &claims.least_care));
    } else {
        let mut nobody = Found::of(Property::Alive);
        nobody.fail(Subject::Assessment, "no person is possible at all", None);
        add(nobody);
    }
    add(words_alone::check(assessment, &claims.words_alone));
    add(total::check_words(assessment, texts));
    add(promised::check_words(&claims.promising, texts));
    let certificate =
        Certificate::of(content, assessment, &proved, bounds, &encoding.circuit, start.elapsed());
    Proof { certificate, failures, repeated }
}

/// Proves an assessment, with the claims that its files make.
pub fn prove(compiled: &Compiled) -> Proof {
    let pack = write_assessment(&compiled.assessment);
    let hash = |pack| Sha256::digest(pack).iter().map(|byte| format!("{byte:02x}")).collect();
    let content = pack.map_or_else(|_| "none".to_owned(), hash);
    let start = Instant::now();
    let mut encoding =
        Encoding::of(&compiled.assessment, &compiled.claims.conditions().collect::<Vec<_>>());
    prove_in(&mut encoding, start, content, &compiled.claims, &compiled.texts)
}
