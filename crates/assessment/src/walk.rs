//! A way through the flow, screen by screen.

use alloc::{rc::Rc, vec::Vec};

use crate::facts::Facts;
use crate::reads::{Reads, ReadsOfFindings};
use crate::{
    Answer, Answers, Assessment, CareLevel, Condition, Fact, QuestionIndex, Screen, ScreenIndex,
    Step, Truth, Visit,
};

/// How far somebody has come on their way through the flow. A copy of it goes on another way from there.
#[derive(Clone)]
pub(crate) struct Walk<'a> {
    assessment: &'a Assessment,
    reads: Rc<ReadsOfFindings>,
    alarms: Rc<[Alarm<'a>]>,
    facts: Facts,
    /// The questions that do not apply to everybody, while it is open whether they apply to this person.
    undecided: Vec<QuestionIndex>,
    /// The place of the first screen that was not looked at yet.
    ahead: usize,
    is_stopped: bool,
}

/// A condition that ends the flow, and the questions it reads.
struct Alarm<'a> {
    when: &'a Condition<Fact>,
    reads: Reads,
}

impl<'a> Walk<'a> {
    /// Before the first screen.
    pub fn begin(assessment: &'a Assessment) -> Self {
        let facts = Facts::of(assessment, Answers::none(assessment));
        let reads = Rc::new(ReadsOfFindings::of(assessment));
        let alarms = alarms(assessment, &reads);
        // A rule that needs no answer: content that the compiler refuses, yet never unsafe here.
        let is_stopped = alarms.iter().any(|alarm| facts.truth(alarm.when).holds());
        let undecided = with_neutral_answers(assessment);
        Self { assessment, reads, alarms, facts, undecided, ahead: 0, is_stopped }
    }

    /// What is known so far.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The same, when nobody goes on from here.
    pub fn into_facts(self) -> Facts {
        self.facts
    }

    /// What comes next.
    pub fn step(&self) -> Step {
        if self.is_stopped {
            return Step::Stop;
        }
        for (position, screen) in self.assessment.screens.iter().enumerate().skip(self.ahead) {
            let Ok(screen_index) = ScreenIndex::try_from(position) else { break };
            let questions = self.asked_on(screen);
            if !questions.is_empty() {
                return Step::Ask(Visit { screen: screen_index, questions });
            }
        }
        Step::Review
    }

    /// Goes past a screen with the answers to all of its questions.
    pub fn pass(&mut self, screen: ScreenIndex, given: Vec<(QuestionIndex, Answer)>) {
        let mut learnt = self.facts.learn(self.assessment, &self.reads, given);
        let newly_inapplicable = self.newly_inapplicable();
        if !newly_inapplicable.is_empty() {
            learnt =
                learnt.with(self.facts.learn(self.assessment, &self.reads, newly_inapplicable));
        }
        self.ahead = screen.position().saturating_add(1);
        // Only what reads the new answers can have changed.
        let rings =
            |alarm: &Alarm<'_>| alarm.reads.meets(learnt) && self.facts.truth(alarm.when).holds();
        self.is_stopped = self.alarms.iter().any(rings);
    }

    /// The questions of a screen that are put to a person of whom this is known.
    fn asked_on(&self, screen: &Screen) -> Vec<QuestionIndex> {
        let is_asked = |index: &QuestionIndex| {
            self.assessment.questions.get(index.position()).is_some_and(|question| {
                self.facts.truth(&question.applies).holds()
                    && self.facts.truth(&question.asked).holds()
            })
        };
        screen.questions.iter().copied().filter(is_asked).collect()
    }

    /// The neutral answers of questions of which it is now known that they do not apply to this
    /// person. What is known once stays so, so `undecided` keeps those alone that are still open.
    fn newly_inapplicable(&mut self) -> Vec<(QuestionIndex, Answer)> {
        let mut newly_inapplicable = Vec::new();
        let (assessment, facts) = (self.assessment, &self.facts);
        self.undecided.retain(|index| {
            let Some(question) = assessment.questions.get(index.position()) else { return false };
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
}

/// The questions that do not apply to everybody.
fn with_neutral_answers(assessment: &Assessment) -> Vec<QuestionIndex> {
    let positions = assessment.questions.iter().enumerate();
    let with_neutral = positions.filter(|(_, question)| question.neutral.is_some());
    with_neutral.filter_map(|(position, _)| QuestionIndex::try_from(position).ok()).collect()
}

/// What makes it an emergency.
fn alarms<'a>(assessment: &'a Assessment, reads: &ReadsOfFindings) -> Rc<[Alarm<'a>]> {
    let tiers = assessment.rules.iter().flat_map(|rule| &rule.tiers);
    let emergencies = tiers.filter(|tier| tier.care == CareLevel::Emergency);
    emergencies.map(|tier| Alarm { when: &tier.when, reads: reads.reads(&tier.when) }).collect()
}
