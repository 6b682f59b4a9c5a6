//! Options that concern some people alone.

use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::{
    Answer, Answers, Assessment, Condition, Fact, OptionIndex, OptionSet, Question, QuestionIndex,
};

/// Whom an option concerns. Nobody else can have it, and nobody else is offered it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnlyFor {
    /// The option.
    pub option: OptionIndex,
    /// Whom it concerns: over who, age and sex only.
    pub applies: Condition<Fact>,
}

impl Assessment {
    /// The options of a question that are offered to the person who gave these answers.
    pub fn offered(&self, question: QuestionIndex, answers: &Answers) -> OptionSet {
        match self.questions.get(question.position()) {
            None => OptionSet::EMPTY,
            Some(question) if question.only_for.is_empty() => question.all_options(),
            Some(question) => offered(question, &Facts::of(self, answers.clone())),
        }
    }

    /// What a person says to a question by these answers. An option that is not offered, because an earlier answer was
    /// changed, is not said; where nothing else was chosen there is no answer.
    pub fn told(&self, question: QuestionIndex, answers: &Answers) -> Option<Answer> {
        let is_limited = |question: &Question| !question.only_for.is_empty();
        if !self.questions.get(question.position()).is_some_and(is_limited) {
            return answers.get(question);
        }
        self.told_by(question, answers, &Facts::of(self, answers.clone()))
    }

    /// The same, to a person of whom this is known.
    pub(crate) fn told_by(
        &self,
        question: QuestionIndex,
        answers: &Answers,
        facts: &Facts,
    ) -> Option<Answer> {
        let answer = answers.get(question)?;
        let Answer::Options(chosen) = answer else { return Some(answer) };
        let said = chosen.and(offered(self.questions.get(question.position())?, facts));
        (!said.is_empty()).then_some(Answer::Options(said))
    }
}

/// The options of a question that are offered to a person of whom this is known.
pub(crate) fn offered(question: &Question, facts: &Facts) -> OptionSet {
    let hidden = question.only_for.iter().filter(|one| !facts.truth(&one.applies).holds());
    hidden.fold(question.all_options(), |offered, one| offered.without(one.option))
}

impl Question {
    /// All of its options; none where a number is asked for.
    fn all_options(&self) -> OptionSet {
        let positions = 0..self.kind.options().len();
        let options = positions.filter_map(|position| OptionIndex::try_from(position).ok());
        options.fold(OptionSet::EMPTY, OptionSet::with)
    }
}
