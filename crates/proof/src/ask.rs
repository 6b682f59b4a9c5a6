//! Asking: whether there is anybody of whom something is so, and what decides it.
//!
//! [`prove`](crate::prove) asks what every assessment must fulfil; this asks what an author wants to know of one. The reply
//! is a person, as plain as can be, or that there is nobody, with no more reasons than rule everybody out.

mod conflict;
mod impossible;
mod nobody;
mod reasons;
mod somebody;
mod topic;

use assessment::{Assessment, CareLevel, Condition, Fact};
use batsat::Lit;

use crate::encoding::Encoding;
use crate::witness::Witness;

/// What came of asking.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// Somebody of whom it is so; none where there is nobody.
    pub person: Option<Witness>,
    /// What decided it.
    pub decided: Vec<String>,
    /// More on it: which rules would have changed it, which questions were not asked, and why.
    pub why: Vec<String>,
}

/// Looks for somebody of whom `who` is so and whose session ends at one of these levels; at any, where none is named.
pub fn ask(assessment: &Assessment, who: &Condition<Fact>, ends_at: &[CareLevel]) -> Reply {
    let mut encoding = Encoding::of(assessment, &[who]);
    let ends = ends_at_one_of(&mut encoding, ends_at);
    match find(&mut encoding, who, ends) {
        Some(person) => {
            let ends_so = ends_at.is_empty() || ends_at.contains(&person.care);
            let person = person.of_whom(assessment, who).confirm(ends_so);
            let decided = somebody::decided(assessment, who, &person);
            let why = somebody::why(assessment, who, &person);
            Reply { person: Some(person), decided, why }
        }
        None => nobody::explain(&mut encoding, who, ends_at),
    }
}

/// Whether `who` is so on all answers, and whether what was asked shows it.
fn so(encoding: &mut Encoding<'_>, who: &Condition<Fact>) -> [Lit; 2] {
    let circuit = &mut encoding.circuit;
    [&encoding.full, &encoding.flow.end].map(|facts| facts.truth(circuit, who).yes)
}

fn ends_at_one_of(encoding: &mut Encoding<'_>, levels: &[CareLevel]) -> Lit {
    let levels = if levels.is_empty() { &CareLevel::ALL[..] } else { levels };
    let circuit = &mut encoding.circuit;
    let each = levels.iter().map(|level| encoding.end_care.is(circuit, *level));
    let each: Vec<Lit> = each.collect();
    encoding.circuit.any(each)
}

/// Somebody who says so, or else somebody of whom it is so without being asked.
fn find(encoding: &mut Encoding<'_>, who: &Condition<Fact>, ends: Lit) -> Option<Witness> {
    let [is_so, is_said] = so(encoding, who);
    let said = encoding.somebody(&[is_so, is_said, ends]);
    said.or_else(|| encoding.somebody(&[is_so, ends]))
}
