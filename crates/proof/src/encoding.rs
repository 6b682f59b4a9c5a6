//! Everybody: the person, all that is true of them, and their session, in one circuit.

use std::rc::Rc;

use assessment::{Answers, Assessment, Condition, Fact, QuestionIndex};
use batsat::Lit;

use crate::care::Care;
use crate::circuit::{Circuit, Model};
use crate::flow::Flow;
use crate::knowledge::Knowledge;
use crate::person::Person;
use crate::witness::{Plain, Witness, plainest};

/// Every possible person against the flow.
pub(super) struct Encoding<'a> {
    /// What is proved.
    pub assessment: &'a Assessment,
    /// The gates.
    pub circuit: Circuit,
    /// Anybody who is possible.
    pub person: Person,
    /// What is true of them on all of their answers.
    pub full: Knowledge,
    /// What the rules make of all of their answers.
    pub full_care: Care,
    /// Their session.
    pub flow: Flow,
    /// What the rules make of what is known at its end.
    pub end_care: Care,
    /// By `impossible` constraint, whether it excludes anybody whom the others do not.
    pub excludes: Vec<bool>,
    /// The plainest of them, once looked for.
    plain: Option<Rc<Plain>>,
}

impl<'a> Encoding<'a> {
    /// Encodes an assessment, so that it can be asked about these conditions too.
    pub fn of(assessment: &'a Assessment, claimed: &[&Condition<Fact>]) -> Self {
        let mut circuit = Circuit::new();
        let person = Person::new(&mut circuit, assessment, claimed);
        let full = Knowledge::all_of(&mut circuit, assessment, &person);
        let excludes = excludes(&mut circuit, assessment, &person, &full);
        let possible = possible(&mut circuit, assessment, &person, &full);
        circuit.require(&[possible]);
        let flow = Flow::of(&mut circuit, assessment, &person);
        let full_care = Care::of(&mut circuit, assessment, &full);
        let end_care = Care::of(&mut circuit, assessment, &flow.end);
        let plain = None;
        Self { assessment, circuit, person, full, full_care, flow, end_care, excludes, plain }
    }

    /// Somebody of whom all of these are true.
    pub fn find(&mut self, wanted: &[Lit]) -> Option<Model> {
        self.circuit.solve(wanted)
    }

    /// The plainest person of whom all of these are true.
    pub fn somebody(&mut self, wanted: &[Lit]) -> Option<Witness> {
        let plain = self.plain()?;
        let found = self.find(wanted)?;
        Some(plainest(self, &plain, wanted, found))
    }

    /// The plainest person of all; none where nobody is possible.
    pub fn plain(&mut self) -> Option<Rc<Plain>> {
        if self.plain.is_none() {
            self.plain = Plain::of(self).map(Rc::new);
        }
        self.plain.clone()
    }

    /// Whether there can be the same person with exactly these options chosen or not, and whether all of their answers would be
    /// less urgent.
    pub fn less_urgent_with(&mut self, question: QuestionIndex, chosen: Vec<Lit>) -> [Lit; 2] {
        let (circuit, assessment) = (&mut self.circuit, self.assessment);
        let person = self.person.with_options(question, chosen);
        let full = Knowledge::all_of(circuit, assessment, &person);
        let care = Care::of(circuit, assessment, &full);
        let can_be = possible(circuit, assessment, &person, &full);
        [can_be, care.is_below(circuit, &self.full_care)]
    }

    /// The answers of somebody who was found.
    pub fn answers(&self, model: &Model) -> Answers {
        self.person.read(model, self.assessment)
    }
}

/// Whether there can be such a person: neutral answers where questions do not apply, no option that does not concern them,
/// and nothing that is declared impossible.
fn possible(
    circuit: &mut Circuit,
    assessment: &Assessment,
    person: &Person,
    full: &Knowledge,
) -> Lit {
    let concerned = concerned(circuit, assessment, person, full);
    let constraints: Vec<Lit> = assessment
        .impossible
        .iter()
        .map(|constraint| !full.truth(circuit, &constraint.when).yes)
        .collect();
    circuit.all(constraints.into_iter().chain([concerned]))
}

/// Whether every question that does not apply has its neutral answer, and every option chosen concerns the person.
fn concerned(
    circuit: &mut Circuit,
    assessment: &Assessment,
    person: &Person,
    full: &Knowledge,
) -> Lit {
    let mut each = Vec::new();
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        if let Some(neutral) = question.neutral {
            let applies = full.truth(circuit, &question.applies).yes;
            let neutral = person.answers(circuit, index, neutral);
            each.push(circuit.any([applies, neutral]));
        }
        for one in &question.only_for {
            if let Some(chosen) = person.option(index, one.option) {
                let applies = full.truth(circuit, &one.applies).yes;
                each.push(circuit.any([applies, !chosen]));
            }
        }
    }
    circuit.all(each)
}

/// By `impossible` constraint, whether anybody would be possible without it who is not with it.
fn excludes(
    circuit: &mut Circuit,
    assessment: &Assessment,
    person: &Person,
    full: &Knowledge,
) -> Vec<bool> {
    let concerned = concerned(circuit, assessment, person, full);
    let held: Vec<Lit> = assessment
        .impossible
        .iter()
        .map(|constraint| full.truth(circuit, &constraint.when).yes)
        .collect();
    (0..held.len())
        .map(|one| {
            let others = held.iter().enumerate();
            let mut wanted: Vec<Lit> =
                others.map(|(position, held)| held.apply_sign(position == one)).collect();
            wanted.push(concerned);
            circuit.solve(&wanted).is_some()
        })
        .collect()
}
