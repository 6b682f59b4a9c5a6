//! What has to be corrected on a screen.

use assessment::{
    Answers, Condition, Fact, Impossible, Kind, Question, QuestionIndex, ScreenIndex, Visit,
};

use super::number::read_number;
use super::{Session, route};

/// The first year that somebody who is asked for a number of years may give instead.
const FIRST_YEAR: i32 = 1900;

/// Something that has to be corrected before going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The question has no answer.
    Unanswered(QuestionIndex),
    /// What was typed is not a whole number within the question's limits.
    NotInRange {
        /// The question.
        question: QuestionIndex,
        /// The whole number that was typed instead. What stands in the field changes while it is corrected; this does not.
        number: Option<i32>,
    },
    /// The answers are such that no person can give them together.
    Impossible {
        /// The question on this screen to look at first.
        question: QuestionIndex,
        /// The id of the constraint.
        constraint: String,
    },
}

impl Problem {
    /// The question where it is to be corrected.
    pub fn question(&self) -> QuestionIndex {
        match self {
            Self::Unanswered(question)
            | Self::NotInRange { question, .. }
            | Self::Impossible { question, .. } => *question,
        }
    }

    /// Whether a year up to this one was typed where no year can be the answer.
    pub fn is_year(&self, question: &Question, this_year: i32) -> bool {
        let Self::NotInRange { number: Some(number), .. } = self else { return false };
        matches!(question.kind, Kind::Number { max, .. } if max < FIRST_YEAR)
            && (FIRST_YEAR..=this_year).contains(number)
    }
}

impl Session {
    /// Everything that has to be corrected on a screen.
    pub(super) fn problems_on(&self, screen: ScreenIndex) -> Vec<Problem> {
        let visits = route::visits(self.replay());
        let visit = visits.iter().find(|visit| visit.screen == screen);
        let questions = visit.map(|visit| visit.questions.as_slice()).unwrap_or_default();
        let mut problems: Vec<Problem> = questions
            .iter()
            .filter(|&&question| self.told(question).is_none())
            .map(|&question| self.missing(question))
            .collect();
        if problems.is_empty() {
            problems = self.contradictions_on(screen);
        }
        problems
    }

    fn missing(&self, index: QuestionIndex) -> Problem {
        let is_typed = self
            .question(index)
            .is_some_and(|question| matches!(question.kind, Kind::Number { .. }));
        let typed = self.typed(index);
        if is_typed && !typed.trim().is_empty() {
            Problem::NotInRange { question: index, number: read_number(typed) }
        } else {
            Problem::Unanswered(index)
        }
    }

    /// What no person can say on this screen after what they said on those before it.
    pub(super) fn contradictions_on(&self, screen: ScreenIndex) -> Vec<Problem> {
        let visits = route::visits(self.replay());
        let Some(here) = visits.iter().find(|visit| visit.screen == screen) else {
            return Vec::new();
        };
        let mut so_far = Answers::none(&self.assessment);
        for visit in visits.iter().filter(|visit| visit.screen <= screen) {
            for &question in &visit.questions {
                so_far.set(question, self.told(question));
            }
        }
        let constraints = self.assessment.contradictions(&so_far);
        constraints.into_iter().filter_map(|constraint| contradiction(constraint, here)).collect()
    }
}

fn contradiction(constraint: &Impossible, here: &Visit) -> Option<Problem> {
    let involved = questions_in(&constraint.when);
    // The last of the questions involved: it was answered in the light of the others.
    let question = here.questions.iter().rev().find(|question| involved.contains(question));
    let question = *question.or(here.questions.first())?;
    Some(Problem::Impossible { question, constraint: constraint.id.clone() })
}

fn questions_in(condition: &Condition<Fact>) -> Vec<QuestionIndex> {
    let mut questions = Vec::new();
    condition.for_each_atom(&mut |fact| match fact {
        Fact::Chosen(question, _) | Fact::Number(question, ..) => questions.push(*question),
        Fact::Finding(_) => {}
    });
    questions
}
