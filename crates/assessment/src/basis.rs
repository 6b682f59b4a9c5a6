//! The answers that a decision rests on.

use alloc::vec::Vec;

use crate::facts::Facts;
use crate::{Answer, Assessment, Condition, Fact, OptionSet, QuestionIndex, Truth};

/// The answers that made a condition true: what the person said, never what they did not say. The neutral answer to a question
/// that does not concern them is none of theirs.
///
/// One entry per question, in the order of the flow. Of a multiple choice only the options that
/// mattered are listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basis(pub Vec<(QuestionIndex, Answer)>);

impl Basis {
    /// The answers that make `condition` true; none where it is not true.
    pub(crate) fn of(assessment: &Assessment, facts: &Facts, condition: &Condition<Fact>) -> Self {
        let mut basis = Self::default();
        Search { assessment, facts }.collect(condition, Truth::True, &mut basis);
        basis
    }

    fn add(&mut self, question: QuestionIndex, answer: Answer) {
        let place = self.0.partition_point(|(known, _)| *known < question);
        match self.0.get_mut(place) {
            Some((known, all)) if *known == question => {
                if let (Answer::Options(all), Answer::Options(more)) = (all, answer) {
                    *all = all.or(more);
                }
            }
            _ => self.0.insert(place, (question, answer)),
        }
    }
}

struct Search<'a> {
    assessment: &'a Assessment,
    facts: &'a Facts,
}

impl Search<'_> {
    /// Collects what gives `condition` the truth `wanted`.
    fn collect(&self, condition: &Condition<Fact>, wanted: Truth, basis: &mut Basis) {
        if self.facts.truth(condition) != wanted {
            return;
        }
        match condition {
            Condition::Constant(_) => {}
            Condition::Atom(fact) => self.collect_fact(fact, wanted, basis),
            Condition::Not(inner) => self.collect(inner, !wanted, basis),
            Condition::All(parts)
            | Condition::Any(parts)
            | Condition::AtLeast { of: parts, .. } => {
                for part in parts {
                    self.collect(part, wanted, basis);
                }
            }
        }
    }

    fn add(&self, question: QuestionIndex, answer: Answer, basis: &mut Basis) {
        let known = self.assessment.questions.get(question.position());
        if known.is_some_and(|known| self.facts.truth(&known.applies).holds()) {
            basis.add(question, answer);
        }
    }

    fn collect_fact(&self, fact: &Fact, wanted: Truth, basis: &mut Basis) {
        match fact {
            Fact::Finding(index) => {
                if let Some(finding) = self.assessment.findings.get(index.position()) {
                    self.collect(&finding.when, wanted, basis);
                }
            }
            Fact::Chosen(question, options) => {
                if let (true, Some(Answer::Options(chosen))) =
                    (wanted.holds(), self.facts.answers().get(*question))
                {
                    let shared: OptionSet = chosen.and(*options);
                    self.add(*question, Answer::Options(shared), basis);
                }
            }
            Fact::Number(question, ..) => {
                if let (true, Some(number)) = (wanted.holds(), self.facts.answers().get(*question))
                {
                    self.add(*question, number, basis);
                }
            }
        }
    }
}
