//! A few people out of the scenarios who together see everything that anybody in them sees.

use assessment::{Answers, Assessment, CareLevel, QuestionIndex, Step};
use content::Diagnostics;

use super::{Scenarios, run::read_answers};

/// Somebody whose answers a scenario holds.
#[derive(Clone, Debug)]
pub struct ScenarioPerson {
    /// The scenario.
    pub scenario: String,
    /// Their answers.
    pub answers: Answers,
    /// What they see on the way.
    pub sees: Vec<Sight>,
}

/// Something that a person can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// A question on a screen.
    Question(QuestionIndex),
    /// The result of a care level, after all questions or before.
    Result(CareLevel),
}

impl Scenarios {
    /// People who together see every question and every result that any scenario leads to: each time the one who sees most
    /// that nobody saw before, and of those the one with the shortest way.
    pub fn tour(&self, assessment: &Assessment) -> Vec<ScenarioPerson> {
        let mut people = self.people_of(assessment);
        let mut unseen: Vec<Sight> = Vec::new();
        for sight in people.iter().flat_map(|person| &person.sees) {
            if !unseen.contains(sight) {
                unseen.push(*sight);
            }
        }
        let mut tour = Vec::new();
        while !unseen.is_empty() {
            let news = |person: &ScenarioPerson| {
                let new = person.sees.iter().filter(|sight| unseen.contains(sight)).count();
                (new, std::cmp::Reverse(person.sees.len()))
            };
            // Of equals the first, so that the tour is the same each time.
            let most = people.iter().map(news).max();
            let Some(next) = people.iter().position(|person| Some(news(person)) == most) else {
                break;
            };
            let person = people.swap_remove(next);
            unseen.retain(|sight| !person.sees.contains(sight));
            tour.push(person);
        }
        tour
    }

    /// Everybody whose answers reach a result; what is wrong with the others is for [`run`](Self::run) to say.
    pub(super) fn people_of(&self, assessment: &Assessment) -> Vec<ScenarioPerson> {
        let unsaid = Diagnostics::default();
        let person = |scenario| {
            let answers = read_answers(&self.answers_of(scenario, &unsaid)?, assessment, &unsaid)?;
            let replay = assessment.replay(&answers);
            if matches!(replay.step, Step::Ask(_)) {
                return None;
            }
            let questions = replay.visited.into_iter().flat_map(|visit| visit.questions);
            let result = Sight::Result(assessment.outcome(&answers).care);
            let sees = questions.map(Sight::Question).chain([result]).collect();
            Some(ScenarioPerson { scenario: scenario.id.value.clone(), answers, sees })
        };
        self.all.iter().filter_map(person).collect()
    }
}
