//! What a person has answered.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::{Assessment, OptionSet, QuestionIndex};

/// The answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The options chosen: one for a single choice, at least one for a multiple choice.
    Options(OptionSet),
    /// The number given, in the question's unit.
    Number(i32),
}

/// Answers by question. Order does not matter: the flow replays them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    by_question: Vec<Option<Answer>>,
}

impl Answers {
    /// No answer yet to any question of this assessment.
    pub fn none(assessment: &Assessment) -> Self {
        Self { by_question: alloc::vec![None; assessment.questions.len()] }
    }

    /// The answer to a question, if it has been given.
    pub fn get(&self, question: QuestionIndex) -> Option<Answer> {
        self.by_question.get(question.position()).copied().flatten()
    }

    /// Gives, changes or (with `None`) withdraws an answer.
    pub fn set(&mut self, question: QuestionIndex, answer: Option<Answer>) {
        if let Some(place) = self.by_question.get_mut(question.position()) {
            *place = answer;
        }
    }

    /// The questions that have an answer, with it, in the order of the flow.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionIndex, Answer)> {
        self.by_question.iter().enumerate().filter_map(|(position, answer)| {
            Some((QuestionIndex::try_from(position).ok()?, (*answer)?))
        })
    }
}
