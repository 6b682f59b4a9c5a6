//! What `cargo xtask serve` adds to the widget: it opens at a place, and tells the page around it how everything stands.
//!
//! A release is built without the feature that brings this.

use std::collections::BTreeMap;

use assessment::{
    Answer, AnswerById, Answers, Assessment, ConditionStanding, Kind, Question, QuestionIndex,
    Step, Truth, Visit,
};
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::Widget;
use crate::app::Message;
use crate::journey::{Journey, Move};
use crate::session::{Action, Session, Stage};

/// Places of a check that are no screens of questions. The ids of screens have no hyphen.
mod page {
    /// Before the first question.
    pub const START: &str = "start-page";
    /// Looking the answers over.
    pub const REVIEW: &str = "review-page";
    /// At the end.
    pub const RESULT: &str = "result-page";
}

#[wasm_bindgen]
extern "C" {
    /// The page's own function. It hears of each change, with the number of the last opening.
    #[wasm_bindgen(js_name = selfcheckStands)]
    fn hear(standing: &str, opening: u32);
}

#[wasm_bindgen]
impl Widget {
    /// Opens a check, by its place in the document, at a screen or at another [`page`].
    ///
    /// `answers` are JSON, by question; one that its question can no longer have is left out. Where the answers do not lead
    /// to that place, it opens as near to it as they do. `number` comes back with every standing from
    /// then on. Those of earlier drawings carry a smaller one.
    pub fn open(&self, number: u32, check: usize, place: String, answers: String) {
        self.0.send_message(Message::Open(Opening { number, check, place, answers }));
    }
}

/// Where the preview opens the widget. It is a message of its own, since the check may have been added just before.
pub struct Opening {
    /// Which opening it is; the first is 1.
    pub(crate) number: u32,
    check: usize,
    place: String,
    answers: String,
}

impl Opening {
    /// What a person would do to come there.
    pub(crate) fn moves(&self, journey: &Journey) -> Vec<Move> {
        let Some(check) = journey.checks().get(self.check) else { return Vec::new() };
        let assessment = &check.assessment;
        let answers = read(assessment, &self.answers);
        let mut moves = vec![Move::Restart, Move::Choose(self.check)];
        for (index, answer) in answers.iter() {
            if let Some(question) = assessment.questions.get(index.position()) {
                moves.extend(given(question, index, answer).into_iter().map(Move::Within));
            }
        }
        let steps = steps_to(assessment, &answers, &self.place);
        moves.extend((0..steps).map(|_| Move::Within(Action::Continue)));
        moves
    }
}

/// Tells the page around the widget where the person is, what they answered, and how findings and rules stand. `opening` is the
/// number of the last one; 0 before the first.
pub(crate) fn tell(journey: &Journey, opening: u32) {
    let standing = match journey.is_choosing() {
        true => Value::Null,
        false => standing(journey.session()),
    };
    hear(&standing.to_string(), opening);
}

fn read(assessment: &Assessment, answers: &str) -> Answers {
    let given: BTreeMap<String, AnswerById> = serde_json::from_str(answers).unwrap_or_default();
    let mut read = Answers::none(assessment);
    for (id, given) in &given {
        if let Some((index, question)) = assessment.question(id) {
            read.set(index, question.read(given).ok());
        }
    }
    read
}

/// What somebody does to give an answer.
fn given(question: &Question, index: QuestionIndex, answer: Answer) -> Vec<Action> {
    match (&question.kind, answer) {
        (_, Answer::Options(options)) => options
            .iter()
            .map(|option| Action::Choose { question: index, option, chosen: true })
            .collect(),
        (Kind::Number { .. }, Answer::Number(number)) => {
            vec![Action::Type { question: index, text: number.to_string() }]
        }
        (_, Answer::Number(number)) => vec![Action::Pick { question: index, number }],
    }
}

/// How often somebody who gave these answers presses Continue, from the start of the check to a place.
fn steps_to(assessment: &Assessment, answers: &Answers, place: &str) -> usize {
    let replay = assessment.replay(answers);
    let screens = replay.visited.len();
    let is_there = |visit: &Visit| screen_id(assessment, visit) == place;
    if let Some(position) = replay.visited.iter().position(is_there) {
        return position.saturating_add(1);
    }
    match (place, &replay.step) {
        (page::START, _) => 0,
        (page::RESULT, Step::Review) => screens.saturating_add(2),
        // The first screen that lacks an answer, the review, or the result of an emergency.
        _ => screens.saturating_add(1),
    }
}

fn standing(session: &Session) -> Value {
    let assessment = session.assessment();
    let visit = session.visit().map(|(_, visit)| visit);
    let questions = visit.as_ref().map(|visit| visit.questions.as_slice()).unwrap_or_default();
    let standing = assessment.standing(&known(session, questions), questions);
    let findings = assessment.findings.iter().zip(standing.findings);
    let findings = findings.map(|(finding, stands)| condition(&finding.id, stands));
    let rules = assessment.rules.iter().zip(standing.rules).map(|(rule, stands)| {
        let tiers = rule.tiers.iter().zip(stands);
        let tiers = tiers.map(|(tier, stands)| condition(tier.care.id(), stands));
        json!({ "id": rule.id, "tiers": Value::from_iter(tiers) })
    });
    let answers = session.answers().iter().filter_map(|(index, answer)| {
        let question = assessment.questions.get(index.position())?;
        Some((question.id.clone(), json!(question.by_id(answer))))
    });
    json!({
        "check": assessment.id,
        "place": match (session.stage(), &visit) {
            (Stage::Question { .. }, Some(visit)) => screen_id(assessment, visit),
            (Stage::Review, _) => page::REVIEW,
            (Stage::Result, _) => page::RESULT,
            _ => page::START,
        },
        "answers": Value::Object(answers.collect()),
        "care": standing.care.id(),
        "findings": Value::from_iter(findings),
        "rules": Value::from_iter(rules),
    })
}

/// What is known where the person is: what the screens before were told, and what this one has been told up to now.
///
/// Who opened a check at a screen, or went back to it, has answers to later ones too.
fn known(session: &Session, questions: &[QuestionIndex]) -> Answers {
    let assessment = session.assessment();
    let mut before = Answers::none(assessment);
    for visit in session.replay().visited {
        let is_before = match session.stage() {
            Stage::Start => false,
            Stage::Question { screen, .. } => visit.screen < screen,
            Stage::Review | Stage::Result => true,
        };
        for question in visit.questions.into_iter().filter(|_| is_before) {
            before.set(question, session.told(question));
        }
    }
    let mut known = assessment.replay(&before).known;
    for &question in questions {
        known.set(question, session.told(question));
    }
    known
}

fn condition(id: &str, stands: ConditionStanding) -> Value {
    let truth = match stands.truth {
        Truth::True => "true",
        Truth::False => "false",
        Truth::NotAsked => "unknown",
    };
    json!({ "id": id, "truth": truth, "isFed": stands.is_fed })
}

fn screen_id<'a>(assessment: &'a Assessment, visit: &Visit) -> &'a str {
    let screen = assessment.screens.get(visit.screen.position());
    screen.map(|screen| screen.id.as_str()).unwrap_or_default()
}
