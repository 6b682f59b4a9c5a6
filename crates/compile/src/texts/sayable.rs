//! Which answers a person may be told to say on the phone, and so have words of their own: those that a rule can rest on,
//! those that come first in every case, and those that come last.

use assessment::{Assessment, CareLevel, Condition, Fact, OptionSet, QuestionIndex};

/// Of a question, what may be said.
#[derive(Clone, Copy, Debug)]
pub struct Sayable {
    /// The options.
    pub options: OptionSet,
    /// Whether its number.
    pub number: bool,
}

impl Sayable {
    /// Nothing.
    pub const NONE: Self = Self { options: OptionSet::EMPTY, number: false };
    /// Whatever it takes.
    pub const ALL: Self = Self { options: OptionSet(u64::MAX), number: true };
}

/// Of each question, in the order of the flow, what may be said with a rule of this level or above, and to begin with.
pub fn from(assessment: &Assessment, care: CareLevel) -> Vec<Sayable> {
    let mut found = Found { assessment, sayable: vec![Sayable::NONE; assessment.questions.len()] };
    let tiers = assessment.rules.iter().flat_map(|rule| &rule.tiers);
    for tier in tiers.filter(|tier| tier.care >= care) {
        found.read(&tier.when, true);
    }
    let more = match care {
        CareLevel::SelfCare => assessment.tell_more.as_slice(),
        _ => &[],
    };
    for fact in assessment.introduce.iter().chain(more) {
        let question = assessment.questions.get(fact.question.position());
        let number = question.is_some_and(|question| question.kind.options().is_empty());
        found.add(fact.question, Sayable { options: fact.options, number });
    }
    found.sayable
}

struct Found<'a> {
    assessment: &'a Assessment,
    sayable: Vec<Sayable>,
}

impl Found<'_> {
    /// Finds what can make a condition true, or false where `positive` is not so.
    fn read(&mut self, condition: &Condition<Fact>, positive: bool) {
        match condition {
            Condition::Constant(_) => {}
            Condition::Atom(Fact::Finding(index)) => {
                if let Some(finding) = self.assessment.findings.get(index.position()) {
                    self.read(&finding.when, positive);
                }
            }
            Condition::Atom(Fact::Chosen(question, options)) if positive => {
                self.add(*question, Sayable { options: *options, number: false });
            }
            Condition::Atom(Fact::Number(question, ..)) if positive => {
                self.add(*question, Sayable { options: OptionSet::EMPTY, number: true });
            }
            Condition::Atom(_) => {}
            Condition::Not(inner) => self.read(inner, !positive),
            Condition::All(parts)
            | Condition::Any(parts)
            | Condition::AtLeast { of: parts, .. } => {
                for part in parts {
                    self.read(part, positive);
                }
            }
        }
    }

    fn add(&mut self, question: QuestionIndex, more: Sayable) {
        if let Some(known) = self.sayable.get_mut(question.position()) {
            known.options = known.options.or(more.options);
            known.number |= more.number;
        }
    }
}
