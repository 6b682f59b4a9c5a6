//! The flow: which screen comes next.

use alloc::vec::Vec;

use crate::facts::Facts;
use crate::{Answers, Assessment, CareLevel, QuestionIndex, Screen, ScreenIndex};

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Put these questions of this screen.
    Ask(Visit),
    /// Everything has been asked: the person can look their answers over.
    Review,
    /// An emergency rule fired: stop asking and show the outcome.
    Stop,
}

/// A screen, and those of its questions that are put to this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The screen.
    pub screen: ScreenIndex,
    /// The questions, at least one, in order.
    pub questions: Vec<QuestionIndex>,
}

/// A session replayed: the answers put to the flow from its first screen on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// The screens that were put and answered, in order.
    pub visited: Vec<Visit>,
    /// What is known: the answers to what was put, and the neutral value of every question that
    /// does not apply to this person. Other answers given are not used.
    pub known: Answers,
    /// What comes next.
    pub step: Step,
}

impl Assessment {
    /// What comes next after these answers.
    ///
    /// Answers to questions that the flow does not put are ignored, so an answer that lost its
    /// question (because an earlier one was changed) can neither raise nor lower anything.
    #[must_use]
    pub fn next(&self, answers: &Answers) -> Step {
        self.replay(answers).step
    }

    /// Replays a session from its first screen until something is unanswered, everything is
    /// answered, or an emergency stops it.
    #[must_use]
    pub fn replay(&self, answers: &Answers) -> Replay {
        let mut visited = Vec::new();
        let mut known = Answers::none(self);
        for (position, screen) in self.screens.iter().enumerate() {
            let Ok(index) = ScreenIndex::try_from(position) else {
                break;
            };
            let questions = self.asked_on(screen, &known);
            if questions.is_empty() {
                continue;
            }
            let visit = Visit { screen: index, questions };
            if !accept(&visit, answers, &mut known) {
                return Replay { visited, known, step: Step::Ask(visit) };
            }
            visited.push(visit);
            self.fill_neutral(&mut known);
            if self.is_emergency(&known) {
                return Replay { visited, known, step: Step::Stop };
            }
        }
        Replay { visited, known, step: Step::Review }
    }

    /// The questions of a screen that are put to a person of whom this is known.
    fn asked_on(&self, screen: &Screen, known: &Answers) -> Vec<QuestionIndex> {
        let facts = Facts::new(self, known);
        screen
            .questions
            .iter()
            .copied()
            .filter(|index| {
                self.questions.get(index.position()).is_some_and(|question| {
                    facts.truth(&question.applies).holds() && facts.truth(&question.asked).holds()
                })
            })
            .collect()
    }

    /// Questions that are known not to apply get their neutral value.
    fn fill_neutral(&self, known: &mut Answers) {
        let facts = Facts::new(self, known);
        let spared: Vec<_> = self
            .questions
            .iter()
            .enumerate()
            .filter(|(_, question)| facts.truth(&question.applies).fails())
            .filter_map(|(position, question)| {
                Some((QuestionIndex::try_from(position).ok()?, question.neutral?))
            })
            .collect();
        for (question, neutral) in spared {
            known.set(question, Some(neutral));
        }
    }

    fn is_emergency(&self, known: &Answers) -> bool {
        let facts = Facts::new(self, known);
        self.rules
            .iter()
            .flat_map(|rule| &rule.tiers)
            .any(|tier| tier.care == CareLevel::Emergency && facts.truth(&tier.when).holds())
    }
}

/// Takes over the answers to a screen; false, with nothing taken, unless all are there.
fn accept(visit: &Visit, answers: &Answers, known: &mut Answers) -> bool {
    if visit.questions.iter().any(|&question| answers.get(question).is_none()) {
        return false;
    }
    for &question in &visit.questions {
        known.set(question, answers.get(question));
    }
    true
}
