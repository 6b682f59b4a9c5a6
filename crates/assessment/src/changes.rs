//! What would change the care level: other answers, one at a time.

use alloc::vec::Vec;

use crate::facts::Facts;
use crate::offer::offered;
use crate::walk::Walk;
use crate::{
    Answer, Answers, Assessment, CareLevel, Kind, OptionSet, Question, QuestionIndex, Step, Visit,
};

/// Another answer to one question, all others as they are, that comes to another care level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: QuestionIndex,
    /// The other answer to it.
    pub answer: Answer,
    /// The answers to the questions that open because of it, with which it comes to that level.
    pub then: Vec<(QuestionIndex, Answer)>,
    /// The care level that it comes to.
    pub care: CareLevel,
}

/// The single changes of somebody's answers that come to another care level, in the order of the flow.
///
/// Only answers to questions that this person was asked are changed, only to what they are offered, and never to what no
/// person can say together. A choice is changed by one press, a number to the nearest one on each side with which the level
/// differs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Those that are more urgent. Where questions open because of the change, the level is the most urgent that answers to
    /// them come to: a number, or one option of each.
    pub raise: Vec<Change>,
    /// Those that are less urgent, and open no question: answers to one could make it as urgent again.
    pub lower: Vec<Change>,
}

/// Answers to the questions of a screen.
type Said = Vec<(QuestionIndex, Answer)>;

/// How urgent it is at the end of a way, and what is said on it to questions that were open.
type End = (CareLevel, Said);

impl Assessment {
    /// What would change the care level of the person who gave these answers.
    pub fn changes(&self, answers: &Answers) -> Changes {
        let (visited, facts, _) = self.follow(answers);
        // An answer to a question that was not put does not come back with the change that opens it.
        let mut told = Answers::none(self);
        for &question in visited.iter().flat_map(|visit| &visit.questions) {
            told.set(question, facts.answers().get(question));
        }
        let mut search = Search { assessment: self, now: self.care(&facts), told };
        let mut changes = Changes::default();
        let mut walk = Walk::begin(self);
        for visit in &visited {
            for &question in &visit.questions {
                search.changes_of(question, &walk, &mut changes);
            }
            let given = self.told_to_all(&visit.questions, &search.told, walk.facts());
            walk.pass(visit.screen, given.unwrap_or_default());
        }
        changes
    }

    /// The most urgent level of the rules that fire.
    fn care(&self, facts: &Facts) -> CareLevel {
        let tiers = self.rules.iter().flat_map(|rule| &rule.tiers);
        let levels = tiers.filter(|tier| facts.truth(&tier.when).holds()).map(|tier| tier.care);
        levels.max().unwrap_or(CareLevel::SelfCare)
    }
}

struct Search<'a> {
    assessment: &'a Assessment,
    /// How urgent it is as it stands.
    now: CareLevel,
    /// What the person said to what was put; in it, the one answer that is changed.
    told: Answers,
}

impl Search<'_> {
    /// Adds the changes of one answer. `walk` stands before its screen.
    fn changes_of(&mut self, index: QuestionIndex, walk: &Walk<'_>, changes: &mut Changes) {
        let Some(question) = self.assessment.questions.get(index.position()) else { return };
        let Some(answer) = self.told.get(index) else { return };
        match (&question.kind, answer) {
            (Kind::Number { min, max } | Kind::Scale { min, max }, Answer::Number(number)) => {
                let mut below = (*min..number).rev();
                let mut above = number.saturating_add(1)..=*max;
                below.any(|other| self.try_one(index, Answer::Number(other), walk, changes));
                above.any(|other| self.try_one(index, Answer::Number(other), walk, changes));
            }
            (_, Answer::Options(chosen)) => {
                for option in offered(question, walk.facts()).iter() {
                    let pressed = question.press(chosen, option, !chosen.contains(option));
                    let other = Answer::Options(pressed);
                    if other != answer && question.allows(other) {
                        self.try_one(index, other, walk, changes);
                    }
                }
            }
            _ => {}
        }
        self.told.set(index, Some(answer));
    }

    /// Adds the change to this answer, and says whether it comes to another level.
    fn try_one(
        &mut self,
        question: QuestionIndex,
        answer: Answer,
        walk: &Walk<'_>,
        changes: &mut Changes,
    ) -> bool {
        self.told.set(question, Some(answer));
        let (walk, step) = self.go_on(walk.clone());
        let Some((care, then)) = self.most_urgent(&walk, &step) else { return false };
        let is_over = !matches!(step, Step::Ask(_));
        let list = if care > self.now {
            &mut changes.raise
        } else if care < self.now && is_over {
            &mut changes.lower
        } else {
            return false;
        };
        list.push(Change { question, answer, then, care });
        true
    }

    /// Goes on as far as what was said leads.
    fn go_on<'w>(&self, mut walk: Walk<'w>) -> (Walk<'w>, Step) {
        loop {
            let step = walk.step();
            let Step::Ask(visit) = &step else { return (walk, step) };
            match self.assessment.told_to_all(&visit.questions, &self.told, walk.facts()) {
                Some(given) => walk.pass(visit.screen, given),
                None => return (walk, step),
            }
        }
    }

    /// The most urgent level that a way comes to which stands before a step, and what is said for that to the questions that
    /// are open there: nothing more is ticked, unless that comes to no other level. None where no person can go it.
    fn most_urgent(&self, walk: &Walk<'_>, step: &Step) -> Option<End> {
        let mut best = (self.level(walk)?, Said::new());
        if let Step::Ask(visit) = step {
            for may_tick in [false, true] {
                if best.0 <= self.now {
                    self.try_all(walk, visit, may_tick, &mut Said::new(), &mut best);
                }
            }
        }
        best.1.retain(|(question, _)| self.told.get(*question).is_none());
        Some(best)
    }

    /// Tries everything that can be said to the questions of a screen from the first that is not in `given`, and keeps the
    /// most urgent end.
    fn try_all(
        &self,
        walk: &Walk<'_>,
        visit: &Visit,
        may_tick: bool,
        given: &mut Said,
        best: &mut End,
    ) {
        if best.0.max(self.now) == CareLevel::Emergency {
            return;
        }
        let Some(&index) = visit.questions.get(given.len()) else {
            let mut walk = walk.clone();
            walk.pass(visit.screen, given.clone());
            let (walk, _) = self.go_on(walk);
            if let Some(care) = self.level(&walk).filter(|care| *care > best.0) {
                *best = (care, given.clone());
            }
            return;
        };
        let Some(question) = self.assessment.questions.get(index.position()) else { return };
        let answers = match self.assessment.told_by(index, &self.told, walk.facts()) {
            Some(answer) => alloc::vec![answer],
            None => first_answers(question, offered(question, walk.facts()), may_tick),
        };
        for answer in answers {
            given.push((index, answer));
            self.try_all(walk, visit, may_tick, given, best);
            given.pop();
        }
    }

    /// How urgent it is where a way has come to; none where no person can go it.
    fn level(&self, walk: &Walk<'_>) -> Option<CareLevel> {
        let facts = walk.facts();
        let is_possible = self.assessment.contradicted(facts).next().is_none();
        is_possible.then(|| self.assessment.care(facts))
    }
}

/// A number, or one of the options that are offered: of a multiple choice what stands alone, such as "none of these", unless
/// another may be ticked or there is none.
fn first_answers(question: &Question, offered: OptionSet, may_tick: bool) -> Vec<Answer> {
    let options = match &question.kind {
        Kind::Number { min, max } | Kind::Scale { min, max } => {
            return (*min..=*max).map(Answer::Number).collect();
        }
        Kind::Multi { exclusive, .. } if !may_tick && exclusive.meets(offered) => {
            exclusive.and(offered)
        }
        Kind::Single { .. } | Kind::Multi { .. } => offered,
    };
    options.iter().map(|option| Answer::Options(OptionSet::only(option))).collect()
}
