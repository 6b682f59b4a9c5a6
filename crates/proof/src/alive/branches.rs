//! The branches of conditions, each of which must be able to hold.

use assessment::{Condition, Fact};
use batsat::Lit;

use super::Target;
use crate::conditions::in_words;
use crate::encoding::Encoding;
use crate::failure::Subject;

/// Each branch of an `or` must be able to hold where it stands, on all answers; otherwise somebody believes that it does
/// something. (That the flow comes to know it is not needed: an emergency may have ended the session.)
pub(super) fn branches_of(
    encoding: &mut Encoding<'_>,
    subject: Subject,
    condition: &Condition<Fact>,
    targets: &mut Vec<Target>,
) {
    branches(encoding, condition, &[], &mut |encoding, branch, occurs| {
        let branch = Some(in_words(encoding.assessment, branch));
        targets.push(Target { branch, ..Target::of(subject, occurs) });
    });
}

fn branches(
    encoding: &mut Encoding<'_>,
    condition: &Condition<Fact>,
    context: &[Lit],
    found: &mut impl FnMut(&Encoding<'_>, &Condition<Fact>, Lit),
) {
    match condition {
        Condition::Constant(_) | Condition::Atom(_) | Condition::Not(_) => {}
        Condition::All(parts) => {
            for (position, part) in parts.iter().enumerate() {
                let mut context = context.to_vec();
                for (other, condition) in parts.iter().enumerate() {
                    if other != position {
                        context.push(encoding.full.truth(&mut encoding.circuit, condition).yes);
                    }
                }
                branches(encoding, part, &context, found);
            }
        }
        Condition::Any(parts) | Condition::AtLeast { of: parts, .. } => {
            for part in parts {
                let holds = encoding.full.truth(&mut encoding.circuit, part).yes;
                let occurs = encoding.circuit.all(context.iter().copied().chain([holds]));
                found(encoding, part, occurs);
                branches(encoding, part, context, found);
            }
        }
    }
}
