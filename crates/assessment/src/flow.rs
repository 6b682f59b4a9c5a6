//! The flow: which screen comes next.

use alloc::vec::Vec;

use crate::facts::Facts;
use crate::walk::Walk;
use crate::{Answer, Answers, Assessment, QuestionIndex, ScreenIndex};

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
    pub fn next(&self, answers: &Answers) -> Step {
        self.replay(answers).step
    }

    /// Replays a session from its first screen until something is unanswered, everything is
    /// answered, or an emergency stops it.
    pub fn replay(&self, answers: &Answers) -> Replay {
        let (visited, facts, step) = self.follow(answers);
        Replay { visited, known: facts.into_answers(), step }
    }

    /// The replay, with all that follows from what is known at its end.
    pub(crate) fn follow(&self, answers: &Answers) -> (Vec<Visit>, Facts, Step) {
        let mut visited = Vec::new();
        let mut walk = Walk::begin(self);
        loop {
            let step = walk.step();
            let Step::Ask(visit) = step else { return (visited, walk.into_facts(), step) };
            let Some(given) = self.told_to_all(&visit.questions, answers, walk.facts()) else {
                return (visited, walk.into_facts(), Step::Ask(visit));
            };
            walk.pass(visit.screen, given);
            visited.push(visit);
        }
    }

    /// The answers to all of these questions; none unless every one has been given.
    pub(crate) fn told_to_all(
        &self,
        questions: &[QuestionIndex],
        answers: &Answers,
        facts: &Facts,
    ) -> Option<Vec<(QuestionIndex, Answer)>> {
        let told =
            |&question: &QuestionIndex| Some((question, self.told_by(question, answers, facts)?));
        questions.iter().map(told).collect()
    }
}
