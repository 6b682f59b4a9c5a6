//! What a journey does, as sentences.

use std::rc::Rc;

use assessment::{Advice, AdviceIndex, Assessment, Condition, HandOver, Messages, Text};

use super::{Action, Check, Journey, Move, Stage};
use crate::session::Session;
use crate::tests::example::{
    ABOUT_YOU, AGE, NONE, PAIN, SIGNS, WARNING_SIGNS, WHO, age, assessment, at, choose,
};

const SENDS_ON: AdviceIndex = AdviceIndex(0);

/// The example under another name; its advice sends people on to a third, which need not be told
/// again who they are.
fn check(id: &str, sends_on_to: &str) -> Check {
    let assessment = Assessment {
        id: id.into(),
        advice: vec![Advice {
            id: "ADV-ON".into(),
            section: "now".into(),
            when: Condition::Constant(true),
            sources: Vec::new(),
            picture: None,
            concern: None,
        }],
        concerns: Vec::new(),
        danger_signs: Vec::new(),
        hand_overs: vec![HandOver {
            to: sends_on_to.into(),
            advice: SENDS_ON,
            carries: vec![WHO, AGE],
        }],
        ..Assessment::clone(&assessment())
    };
    let text = Text {
        assessment: id.into(),
        version: assessment.version.clone(),
        locale: "en".into(),
        right_to_left: false,
        messages: Messages::default(),
    };
    let german = Text { locale: "de".into(), ..text.clone() };
    Check::new(assessment, [text, german].map(Rc::new).to_vec()).unwrap()
}

fn alone() -> Journey {
    Journey::new(check("back", "heel"), false, 0)
}

/// In a document of two checks whose second has not come yet.
fn back_before_heel() -> Journey {
    Journey::new(check("back", "heel"), true, 0)
}

fn back_and_heel() -> Journey {
    let mut journey = back_before_heel();
    journey.add(check("heel", "back"));
    journey
}

fn after(mut journey: Journey, moves: impl IntoIterator<Item = Move>) -> Journey {
    moves.into_iter().for_each(|next_move| journey.take(next_move));
    journey
}

fn within(actions: impl IntoIterator<Item = Action>) -> impl Iterator<Item = Move> {
    actions.into_iter().map(Move::from)
}

/// From the start to the result: me, 35, no warning sign, pain 4.
fn to_the_result() -> impl Iterator<Item = Move> {
    within([
        Action::Continue,
        choose(WHO, assessment::OptionIndex(0)),
        age("35"),
        Action::Continue,
        choose(SIGNS, NONE),
        Action::Continue,
        Action::Pick { question: PAIN, number: 4 },
        Action::Continue,
        Action::Continue,
    ])
}

/// At the result of the heel check, chosen from two.
fn at_heel_result() -> Journey {
    let journey = after(back_and_heel(), [Move::Choose(1)]);
    let journey = after(journey, to_the_result());
    assert_eq!(journey.session().stage(), Stage::Result);
    journey
}

fn id(journey: &Journey) -> &str {
    &journey.check().assessment.id
}

fn answered(session: &Session) -> usize {
    session.answers().iter().count()
}

#[test]
fn a_single_check_is_not_a_choice() {
    let journey = alone();
    assert!(!journey.is_choosing());
    assert_eq!((journey.session().stage(), journey.depth()), (Stage::Start, 0));
    assert!(!after(journey, within([Action::Back])).is_choosing());
}

#[test]
fn of_two_checks_one_is_chosen() {
    assert!(back_and_heel().is_choosing());
    let journey = after(back_and_heel(), [Move::Choose(1)]);
    assert_eq!(
        (id(&journey), journey.session().stage(), journey.depth()),
        ("heel", Stage::Start, 1)
    );
}

#[test]
fn a_check_that_comes_later_changes_nothing_but_the_choice() {
    let steps = [Action::Continue, choose(WHO, NONE), age("35")];
    let mut journey = after(back_before_heel(), [Move::Choose(0), Move::ChooseLanguage(1)]);
    journey = after(journey, within(steps));
    let before = (answered(journey.session()), journey.session().stage(), journey.depth());
    journey.add(check("heel", "back"));
    assert_eq!((answered(journey.session()), journey.session().stage(), journey.depth()), before);
    let journey = after(journey, [Move::Travel { depth: 0 }]);
    assert!(journey.is_choosing());
    let ids = journey.checks().iter().map(|check| check.assessment.id.as_str());
    assert_eq!(ids.collect::<Vec<_>>(), ["back", "heel"]);
    // It speaks the language that the person has chosen meanwhile.
    assert!(journey.checks().iter().all(|check| check.text.locale == "de"));
}

#[test]
fn a_check_that_has_not_come_is_not_chosen() {
    assert!(after(back_before_heel(), [Move::Choose(1)]).is_choosing());
    let journey = after(back_before_heel(), [Move::Begin(1)]);
    assert_eq!((journey.is_choosing(), journey.session().stage()), (true, Stage::Start));
    assert!(back_before_heel().hand_over(SENDS_ON).is_none());
}

#[test]
fn going_back_to_the_choice_loses_nothing_unless_another_is_chosen() {
    let steps = [Action::Continue, choose(WHO, NONE), age("35"), Action::Back, Action::Back];
    let journey = after(after(back_and_heel(), [Move::Choose(0)]), within(steps));
    assert!(journey.is_choosing());
    let journey = after(journey, [Move::Choose(0)]);
    assert_eq!(journey.session().typed(AGE), "35");
    let journey = after(journey, [Move::Choose(1), Move::Choose(0)]);
    assert_eq!(journey.session().typed(AGE), "");
}

#[test]
fn advice_sends_people_on_without_asking_again_what_they_said() {
    let journey = after(at_heel_result(), [Move::HandOver(SENDS_ON)]);
    assert_eq!((id(&journey), journey.session().stage()), ("back", Stage::Start));
    assert_eq!(journey.sent_by().map(|check| check.assessment.id.as_str()), Some("heel"));
    let journey = after(journey, within([Action::Continue]));
    assert_eq!(journey.session().stage(), at(WARNING_SIGNS));
}

#[test]
fn the_way_back_from_the_second_check_is_the_result_of_the_first() {
    let before = at_heel_result().depth();
    let journey = after(at_heel_result(), [Move::HandOver(SENDS_ON)]);
    assert_eq!(journey.depth(), before + 1);
    let journey = after(journey, within([Action::Back]));
    assert_eq!((id(&journey), journey.session().stage()), ("heel", Stage::Result));
    assert_eq!(journey.depth(), before);
}

#[test]
fn nobody_is_sent_to_a_check_that_is_not_there_or_that_they_come_from() {
    assert!(alone().hand_over(SENDS_ON).is_none());
    assert!(at_heel_result().hand_over(SENDS_ON).is_some());
    let journey = after(at_heel_result(), [Move::HandOver(SENDS_ON)]);
    assert!(journey.hand_over(SENDS_ON).is_none());
    assert_eq!(after(journey, [Move::HandOver(SENDS_ON)]).hand_overs(), 1);
}

#[test]
fn start_again_forgets_every_answer_of_every_check() {
    let region = at_heel_result().region().map(|region| region.id.clone());
    let moves = [Move::HandOver(SENDS_ON), Move::ChooseRegion(1), Move::Restart];
    let journey = after(at_heel_result(), moves);
    assert!(journey.is_choosing());
    assert_eq!(journey.region().map(|region| region.id.clone()), region);
    assert_eq!((journey.depth(), journey.hand_overs()), (0, 0));
    let journey = after(journey, [Move::Choose(1)]);
    assert_eq!(answered(journey.session()), 0);
}

#[test]
fn leaving_forgets_every_answer_of_every_check_and_leaves_the_history_alone() {
    let journey = after(at_heel_result(), [Move::HandOver(SENDS_ON)]);
    let depth = journey.depth();
    let journey = after(journey, [Move::Leave]);
    assert_eq!((answered(journey.session()), journey.depth()), (0, depth));
    let journey = after(journey, within([Action::Back]));
    assert_eq!(answered(journey.session()), 0);
}

#[test]
fn the_browser_can_undo_many_screens_at_once_also_into_the_check_before() {
    let journey = after(at_heel_result(), [Move::HandOver(SENDS_ON)]);
    let journey = after(journey, within([Action::Continue]));
    let journey = after(journey, [Move::Travel { depth: 2 }]);
    assert_eq!((id(&journey), journey.session().stage()), ("heel", at(ABOUT_YOU)));
    assert_eq!(journey.depth(), 2);
    let journey = after(journey, [Move::Travel { depth: 0 }]);
    assert!(journey.is_choosing());
}

#[test]
fn the_browser_goes_forward_by_one_and_not_past_a_problem() {
    let journey = after(back_and_heel(), [Move::Travel { depth: 9 }]);
    assert_eq!((journey.session().stage(), journey.depth()), (Stage::Start, 1));
    let journey = after(journey, [Move::Travel { depth: 9 }, Move::Travel { depth: 9 }]);
    assert_eq!((journey.session().stage(), journey.depth()), (at(ABOUT_YOU), 2));
    assert!(!journey.session().problems().is_empty());
}

#[test]
fn another_language_changes_the_words_of_every_check_and_nothing_else() {
    let journey = after(at_heel_result(), [Move::HandOver(SENDS_ON)]);
    let journey = after(journey, within([Action::Continue, choose(WHO, NONE)]));
    let before = (answered(journey.session()), journey.session().stage(), journey.depth());
    let journey = after(journey, [Move::ChooseLanguage(1)]);
    assert_eq!((answered(journey.session()), journey.session().stage(), journey.depth()), before);
    let is_german = |check: &Check| check.text.locale == "de";
    assert!(journey.checks().iter().all(is_german));
    assert!(is_german(journey.check()) && journey.sent_by().is_some_and(is_german));
    // A language that is not there changes nothing, and who starts again reads on in the one they chose.
    let journey = after(journey, [Move::ChooseLanguage(2), Move::Restart]);
    assert!(is_german(journey.check()));
}

#[test]
fn a_check_that_is_begun_is_at_its_first_question_however_often_that_is_said() {
    let journey = after(back_and_heel(), [Move::Begin(1), Move::Begin(1)]);
    assert_eq!(id(&journey), "heel");
    assert_eq!(journey.session().stage(), at(ABOUT_YOU));
    assert!(journey.session().problems().is_empty());
}

#[test]
fn before_the_first_question_of_a_check_that_was_begun_are_its_start_and_the_choice() {
    let mut journey = after(back_and_heel(), [Move::Begin(1)]);
    assert_eq!(journey.depth(), 2);
    journey.take(Action::Back.into());
    assert_eq!((id(&journey), journey.session().stage()), ("heel", Stage::Start));
    journey.take(Action::Back.into());
    assert!(journey.is_choosing());
}
