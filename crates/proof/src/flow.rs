//! The flow as literals: which questions are put to a person, and what is known at its end.
//!
//! This follows `Assessment::follow` in the engine step by step. Gates look at what is known before their screen, after
//! each screen that was put the neutral answers are learned, and the first known emergency ends it. Equal gates are one
//! gate, so that a screen costs only what has changed since the one before.

use assessment::{Assessment, CareLevel, Screen};
use batsat::Lit;

use crate::circuit::Circuit;
use crate::knowledge::Knowledge;
use crate::person::Person;

/// A session, from the first screen to its end.
pub(super) struct Flow {
    /// By question, whether it was put.
    pub put: Vec<Lit>,
    /// By screen, whether any of its questions was put.
    pub visited: Vec<Lit>,
    /// Whether an emergency ended it early.
    pub stopped: Lit,
    /// What is known at its end.
    pub end: Knowledge,
}

impl Flow {
    /// The session of a person.
    pub fn of(circuit: &mut Circuit, assessment: &Assessment, person: &Person) -> Self {
        let never = circuit.constant(false);
        let mut put = vec![never; assessment.questions.len()];
        let mut visited = Vec::new();
        let mut facts = Knowledge::of(circuit, assessment, person, put.clone());
        let mut stopped = emergency(circuit, assessment, &facts);
        for screen in &assessment.screens {
            let visit = ask(circuit, assessment, screen, &facts, stopped, &mut put);
            visited.push(visit);

            let mut known = facts.known().to_vec();
            for question in &screen.questions {
                let position = question.position();
                if let (Some(known), Some(put)) = (known.get_mut(position), put.get(position)) {
                    *known = circuit.any([*known, *put]);
                }
            }
            let given = Knowledge::of(circuit, assessment, person, known);
            let mut known = given.known().to_vec();
            for (question, known) in assessment.questions.iter().zip(&mut known) {
                let inapplicable = given.truth(circuit, &question.applies).no;
                let learned = circuit.all([visit, inapplicable]);
                // What has been known to be inapplicable since an earlier screen is the same literal.
                if question.neutral.is_some() && *known != inapplicable {
                    *known = circuit.any([*known, learned]);
                }
            }
            facts = Knowledge::of(circuit, assessment, person, known);
            let emergency = emergency(circuit, assessment, &facts);
            stopped = circuit.any([stopped, emergency]);
        }
        Self { put, visited, stopped, end: facts }
    }
}

/// Puts the questions of a screen that are asked of this person; whether there was any.
fn ask(
    circuit: &mut Circuit,
    assessment: &Assessment,
    screen: &Screen,
    facts: &Knowledge,
    stopped: Lit,
    put: &mut [Lit],
) -> Lit {
    let mut any = Vec::new();
    for index in &screen.questions {
        let position = index.position();
        let (Some(question), Some(put)) =
            (assessment.questions.get(position), put.get_mut(position))
        else {
            continue;
        };
        let applies = facts.truth(circuit, &question.applies).yes;
        let asked = facts.truth(circuit, &question.asked).yes;
        *put = circuit.all([!stopped, applies, asked]);
        any.push(*put);
    }
    circuit.any(any)
}

fn emergency(circuit: &mut Circuit, assessment: &Assessment, facts: &Knowledge) -> Lit {
    let emergencies = assessment
        .rules
        .iter()
        .flat_map(|rule| &rule.tiers)
        .filter(|tier| tier.care == CareLevel::Emergency);
    let known: Vec<Lit> = emergencies.map(|tier| facts.truth(circuit, &tier.when).yes).collect();
    circuit.any(known)
}
