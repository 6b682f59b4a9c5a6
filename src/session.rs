//! A session: what a person has answered, and where they are.
//!
//! What the answers lead to is never kept: it is asked of the engine each time, by replaying them.

mod number;
mod problem;
mod route;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use assessment::{
    Answer, Answers, Assessment, OptionIndex, OptionSet, Outcome, Question, QuestionIndex, Replay,
    ScreenIndex, Visit,
};
use number::read_number;
pub use problem::Problem;

/// What a person has answered, and where they are.
#[derive(Clone)]
pub struct Session {
    assessment: Rc<Assessment>,
    answers: Answers,
    /// What another check was told already: it is not asked again.
    carried: Answers,
    /// What was typed into number fields, as it was typed: a mistake stays there to be corrected.
    typed: Vec<(QuestionIndex, String)>,
    stage: Stage,
    problems: Vec<Problem>,
    attempts: u32,
    depth: u32,
}

/// Where a person is in the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Before the first question.
    Start,
    /// At a screen of questions.
    Question {
        /// Which.
        screen: ScreenIndex,
        /// Whether they came to change an answer: then Continue leads back to the review.
        changing: bool,
    },
    /// Looking their answers over.
    Review,
    /// At the end.
    Result,
}

/// What a person can do in a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Tick or untick an option.
    Choose {
        /// Of this question.
        question: QuestionIndex,
        /// The option.
        option: OptionIndex,
        /// Whether it is ticked now.
        chosen: bool,
    },
    /// Pick a number from a scale.
    Pick {
        /// Of this question.
        question: QuestionIndex,
        /// The number.
        number: i32,
    },
    /// Type into a number field.
    Type {
        /// Of this question.
        question: QuestionIndex,
        /// Everything that is in the field now.
        text: String,
    },
    /// Go on: begin, the next screen, or the result.
    Continue,
    /// Go back one screen. Nothing answered is lost.
    Back,
    /// Look the answers over, from the result.
    Review,
    /// Go to a screen to change its answers.
    Change(ScreenIndex),
}

impl Session {
    /// A session before its first question, with what another check was told already.
    pub fn new(assessment: Rc<Assessment>, carried: Option<Answers>) -> Self {
        let carried = carried.unwrap_or_else(|| Answers::none(&assessment));
        let mut session = Self {
            answers: carried.clone(),
            carried,
            assessment,
            typed: Vec::new(),
            stage: Stage::Start,
            problems: Vec::new(),
            attempts: 0,
            depth: 0,
        };
        for (question, answer) in session.carried.iter() {
            if let Answer::Number(number) = answer {
                session.typed.push((question, number.to_string()));
            }
        }
        session
    }

    /// Goes on with the same assessment, which is whole now.
    pub fn complete(&mut self, whole: Rc<Assessment>) {
        self.assessment = whole;
    }

    /// The assessment that is being answered.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Everything answered, also on screens that the flow no longer puts.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What the person says to a question, without options that an earlier answer has taken away.
    pub fn told(&self, question: QuestionIndex) -> Option<Answer> {
        self.assessment.told(question, &self.answers)
    }

    /// What stands in a question's number field.
    pub fn typed(&self, question: QuestionIndex) -> &str {
        let typed = self.typed.iter().find(|(known, _)| *known == question);
        typed.map_or("", |(_, text)| text)
    }

    /// Where the person is.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// What has to be corrected on this screen before going on.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How often going on was refused: each time the error summary takes the focus again.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// How many screens the browser's Back button can undo.
    pub fn depth(&self) -> u32 {
        self.depth
    }

    /// The answers put to the flow.
    pub fn replay(&self) -> Replay {
        self.assessment.replay(&self.answers)
    }

    /// What the answers come to.
    pub fn outcome(&self) -> Outcome {
        self.assessment.outcome(&self.answers)
    }

    /// The screen that is being put, with its place among the screens put so far, from 1.
    pub fn visit(&self) -> Option<(usize, Visit)> {
        let Stage::Question { screen, .. } = self.stage else { return None };
        let visits = route::visits(self.replay());
        let visit = visits.iter().find(|visit| visit.screen == screen)?;
        let before = visits.iter().filter(|visit| visit.screen < screen && !self.is_carried(visit));
        Some((before.count().saturating_add(1), visit.clone()))
    }

    /// The question with this index.
    pub fn question(&self, index: QuestionIndex) -> Option<&Question> {
        self.assessment.questions.get(index.position())
    }

    /// Does what the person did.
    pub fn take(&mut self, action: Action) {
        match action {
            Action::Choose { question, option, chosen } => self.choose(question, option, chosen),
            Action::Pick { question, number } => self.answer(question, Answer::Number(number)),
            Action::Type { question, text } => self.type_number(question, text),
            Action::Continue => self.go_on(),
            Action::Back => self.go_back(),
            Action::Review => self.go_to(Stage::Review),
            Action::Change(screen) => self.go_to(Stage::Question { screen, changing: true }),
        }
    }

    fn choose(&mut self, index: QuestionIndex, option: OptionIndex, chosen: bool) {
        let before = match self.answers.get(index) {
            Some(Answer::Options(options)) => options,
            _ => OptionSet::EMPTY,
        };
        let Some(question) = self.question(index) else { return };
        let after = question.press(before, option, chosen);
        self.answer(index, Answer::Options(after));
    }

    fn type_number(&mut self, index: QuestionIndex, text: String) {
        let number = read_number(&text).map(Answer::Number);
        self.typed.retain(|(known, _)| *known != index);
        self.typed.push((index, text));
        self.answers.set(index, None);
        if let Some(number) = number {
            self.answer(index, number);
        }
    }

    /// Takes an answer over where it is one that the question can have; otherwise there is none.
    fn answer(&mut self, index: QuestionIndex, answer: Answer) {
        let allowed = self.question(index).is_some_and(|question| question.allows(answer));
        self.answers.set(index, allowed.then_some(answer));
    }

    fn go_on(&mut self) {
        if let Stage::Question { screen, .. } = self.stage {
            self.problems = self.problems_on(screen);
            if !self.problems.is_empty() {
                self.attempts = self.attempts.saturating_add(1);
                return;
            }
        }
        if self.stage != Stage::Result {
            self.go_to(self.stage_ahead());
        }
    }

    fn go_to(&mut self, stage: Stage) {
        self.depth = self.depth.saturating_add(1);
        self.arrive(stage);
    }

    fn go_back(&mut self) {
        if self.stage == Stage::Start {
            return;
        }
        self.depth = self.depth.saturating_sub(1).max(1);
        self.arrive(self.stage_behind());
    }

    fn arrive(&mut self, stage: Stage) {
        self.stage = stage;
        self.problems = match stage {
            // A change elsewhere can contradict what is already answered here: say so at once.
            Stage::Question { screen, .. } => self.contradictions_on(screen),
            _ => Vec::new(),
        };
        if stage == Stage::Start {
            self.depth = 0;
        }
    }

    /// Forgets every answer. How deep the browser's history is stays true.
    pub fn forget(&mut self) {
        let fresh = Self::new(Rc::clone(&self.assessment), None);
        *self = Self { depth: self.depth, ..fresh };
    }
}
