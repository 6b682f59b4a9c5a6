//! The flow: which screen comes next.

use alloc::vec::Vec;

use crate::facts::{Facts, Reads};
use crate::{
    Answer, Answers, Assessment, CareLevel, Condition, Fact, QuestionIndex, Screen, ScreenIndex,
    Truth,
};

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
        let (visited, facts, step) = self.follow(answers);
        Replay { visited, known: facts.into_answers(), step }
    }

    /// The replay, with all that follows from what is known at its end.
    pub(crate) fn follow(&self, answers: &Answers) -> (Vec<Visit>, Facts, Step) {
        let mut visited = Vec::new();
        let mut facts = Facts::of(self, Answers::none(self));
        let alarms = self.alarms(&facts);
        if alarms.iter().any(|alarm| facts.truth(alarm.when).holds()) {
            // A rule that needs no answer: content that the compiler refuses, yet never unsafe here.
            return (visited, facts, Step::Stop);
        }
        let mut undecided = self.with_neutral_answers();
        for (position, screen) in self.screens.iter().enumerate() {
            let Ok(index) = ScreenIndex::try_from(position) else {
                break;
            };
            let questions = self.asked_on(screen, &facts);
            if questions.is_empty() {
                continue;
            }
            let Some(given) = self.told_to_all(&questions, answers, &facts) else {
                let visit = Visit { screen: index, questions };
                return (visited, facts, Step::Ask(visit));
            };
            let mut learnt = facts.learn(self, given);
            let newly_inapplicable = self.newly_inapplicable(&mut undecided, &facts);
            if !newly_inapplicable.is_empty() {
                learnt = learnt.with(facts.learn(self, newly_inapplicable));
            }
            visited.push(Visit { screen: index, questions });
            // Only what reads the new answers can have changed.
            let rings =
                |alarm: &Alarm<'_>| alarm.reads.meets(learnt) && facts.truth(alarm.when).holds();
            if alarms.iter().any(rings) {
                return (visited, facts, Step::Stop);
            }
        }
        (visited, facts, Step::Review)
    }

    /// The questions of a screen that are put to a person of whom this is known.
    fn asked_on(&self, screen: &Screen, facts: &Facts) -> Vec<QuestionIndex> {
        let is_asked = |index: &QuestionIndex| {
            self.questions.get(index.position()).is_some_and(|question| {
                facts.truth(&question.applies).holds() && facts.truth(&question.asked).holds()
            })
        };
        screen.questions.iter().copied().filter(is_asked).collect()
    }

    /// The answers to all of these questions; none unless every one has been given.
    fn told_to_all(
        &self,
        questions: &[QuestionIndex],
        answers: &Answers,
        facts: &Facts,
    ) -> Option<Vec<(QuestionIndex, Answer)>> {
        let told =
            |&question: &QuestionIndex| Some((question, self.told_by(question, answers, facts)?));
        questions.iter().map(told).collect()
    }

    /// The questions that do not apply to everybody.
    fn with_neutral_answers(&self) -> Vec<QuestionIndex> {
        let positions = self.questions.iter().enumerate();
        let with_neutral = positions.filter(|(_, question)| question.neutral.is_some());
        with_neutral.filter_map(|(position, _)| QuestionIndex::try_from(position).ok()).collect()
    }

    /// The neutral answers of questions of which it is now known that they do not apply to this
    /// person. What is known once stays so, so `undecided` keeps those alone that are still open.
    fn newly_inapplicable(
        &self,
        undecided: &mut Vec<QuestionIndex>,
        facts: &Facts,
    ) -> Vec<(QuestionIndex, Answer)> {
        let mut newly_inapplicable = Vec::new();
        undecided.retain(|index| {
            let Some(question) = self.questions.get(index.position()) else { return false };
            let applies = facts.truth(&question.applies);
            if let (Truth::False, Some(neutral)) = (applies, question.neutral)
                && facts.answers().get(*index).is_none()
            {
                newly_inapplicable.push((*index, neutral));
            }
            applies == Truth::NotAsked
        });
        newly_inapplicable
    }

    /// What makes it an emergency.
    fn alarms(&self, facts: &Facts) -> Vec<Alarm<'_>> {
        let tiers = self.rules.iter().flat_map(|rule| &rule.tiers);
        let emergencies = tiers.filter(|tier| tier.care == CareLevel::Emergency);
        emergencies.map(|tier| Alarm { when: &tier.when, reads: facts.reads(&tier.when) }).collect()
    }
}

/// A condition that ends the flow, and the questions it reads.
struct Alarm<'a> {
    when: &'a Condition<Fact>,
    reads: Reads,
}
