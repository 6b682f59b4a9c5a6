//! Conditions as literals: what is known to hold, and what is known not to.

use assessment::{Assessment, Circumstance, Condition, Fact, Pattern};
use batsat::Lit;

use crate::circuit::Circuit;
use crate::person::Person;

/// What is known of a condition. Both are false while it depends on what was not asked; with every answer known, one
/// is the opposite of the other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    /// It is known to hold.
    pub yes: Lit,
    /// It is known not to hold.
    pub no: Lit,
}

impl Known {
    /// A condition of which everything is known.
    pub fn fully(holds: Lit) -> Self {
        Self { yes: holds, no: !holds }
    }
}

/// The three-valued truth of a condition, as `Condition::truth` in the engine has it.
pub(super) fn kleene<Atom>(
    circuit: &mut Circuit,
    condition: &Condition<Atom>,
    atom: &mut impl FnMut(&mut Circuit, &Atom) -> Known,
) -> Known {
    match condition {
        Condition::Constant(holds) => Known::fully(circuit.constant(*holds)),
        Condition::Atom(one) => atom(circuit, one),
        Condition::Not(inner) => {
            let Known { yes, no } = kleene(circuit, inner, atom);
            Known { yes: no, no: yes }
        }
        Condition::All(parts) => {
            let parts: Vec<Known> = parts.iter().map(|part| kleene(circuit, part, atom)).collect();
            Known {
                yes: circuit.all(parts.iter().map(|part| part.yes)),
                no: circuit.any(parts.iter().map(|part| part.no)),
            }
        }
        Condition::Any(parts) => {
            let parts: Vec<Known> = parts.iter().map(|part| kleene(circuit, part, atom)).collect();
            Known {
                yes: circuit.any(parts.iter().map(|part| part.yes)),
                no: circuit.all(parts.iter().map(|part| part.no)),
            }
        }
        Condition::AtLeast { count, of } => {
            let count = usize::from(*count);
            let parts: Vec<Known> = of.iter().map(|part| kleene(circuit, part, atom)).collect();
            let holding: Vec<Lit> = parts.iter().map(|part| part.yes).collect();
            let holding_or_open: Vec<Lit> = parts.iter().map(|part| !part.no).collect();
            Known {
                yes: circuit.at_least(count, &holding),
                no: !circuit.at_least(count, &holding_or_open),
            }
        }
    }
}

/// What is known of a person at one moment, with what follows from it: the engine's `Facts`.
#[derive(Clone)]
pub(super) struct Knowledge {
    person: Person,
    /// By question, whether its answer is known.
    known: Vec<Lit>,
    findings: Vec<Known>,
}

impl Knowledge {
    /// What follows when these answers are known.
    pub fn of(
        circuit: &mut Circuit,
        assessment: &Assessment,
        person: &Person,
        known: Vec<Lit>,
    ) -> Self {
        let mut facts = Self { person: person.clone(), known, findings: Vec::new() };
        for finding in &assessment.findings {
            let truth = facts.truth(circuit, &finding.when);
            facts.findings.push(truth);
        }
        facts
    }

    /// What follows when every answer is known.
    pub fn all_of(circuit: &mut Circuit, assessment: &Assessment, person: &Person) -> Self {
        let known = vec![circuit.constant(true); assessment.questions.len()];
        Self::of(circuit, assessment, person, known)
    }

    /// By question, whether its answer is known.
    pub fn known(&self) -> &[Lit] {
        &self.known
    }

    /// By finding, what is known of it.
    pub fn findings(&self) -> &[Known] {
        &self.findings
    }

    /// What is known of a condition.
    pub fn truth(&self, circuit: &mut Circuit, condition: &Condition<Fact>) -> Known {
        kleene(circuit, condition, &mut |circuit, fact| self.fact(circuit, fact))
    }

    /// What is known of one fact.
    pub fn fact(&self, circuit: &mut Circuit, fact: &Fact) -> Known {
        let never = circuit.constant(false);
        let never = Known { yes: never, no: never };
        if let Fact::Finding(finding) = fact {
            return self.findings.get(finding.position()).copied().unwrap_or(never);
        }
        let Some((question, holds)) = self.person.fact(circuit, fact) else { return never };
        let Some(known) = self.known.get(question.position()).copied() else { return never };
        Known { yes: circuit.all([known, holds]), no: circuit.all([known, !holds]) }
    }

    /// Whether a pattern is considered: a necessary condition for its being shown.
    pub fn considers(&self, circuit: &mut Circuit, pattern: &Pattern) -> Lit {
        self.truth(circuit, &pattern.considered).yes
    }

    /// What is known of what advice depends on, given the truth of the other circumstances.
    pub fn circumstances(
        &self,
        circuit: &mut Circuit,
        condition: &Condition<Circumstance>,
        other: &mut impl FnMut(&mut Circuit, &Circumstance) -> Lit,
    ) -> Known {
        kleene(circuit, condition, &mut |circuit, atom| match atom {
            Circumstance::Fact(fact) => self.fact(circuit, fact),
            _ => Known::fully(other(circuit, atom)),
        })
    }
}
