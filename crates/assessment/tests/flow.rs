//! What comes next, and when it stops.

mod common;

use assessment::{
    AnswerById, AnswerError, Answers, Assessment, CareLevel, OnlyFor, OptionIndex, QuestionIndex,
    Step,
};
use common::{ALWAYS, assessment, chosen, multi, number, options, rule, single};

/// `signs`, then `when` for those who ticked a sign, then `end`.
fn with_follow_up() -> Assessment {
    let follow_up = single("when", chosen(0, &[0, 1, 2]));
    let emergency = rule("R-1", CareLevel::Emergency, 0, chosen(1, &[0]));
    assessment(vec![multi("signs", ALWAYS), follow_up, single("end", ALWAYS)], vec![emergency])
}

fn asked(step: &Step) -> Option<u16> {
    match step {
        Step::Ask(visit) => visit.questions.first().map(|question| question.0),
        Step::Review | Step::Stop => None,
    }
}

#[test]
fn the_first_screen_comes_first() {
    let assessment = with_follow_up();
    assert_eq!(asked(&assessment.next(&Answers::none(&assessment))), Some(0));
}

#[test]
fn a_follow_up_is_put_only_to_those_whom_its_gate_names() {
    let assessment = with_follow_up();
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(options(&[1])));
    assert_eq!(asked(&assessment.next(&answers)), Some(1));
    answers.set(QuestionIndex(0), Some(options(&[3])));
    assert_eq!(asked(&assessment.next(&answers)), Some(2));
}

#[test]
fn an_emergency_stops_the_flow_at_once() {
    let assessment = with_follow_up();
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(options(&[0])));
    answers.set(QuestionIndex(1), Some(options(&[0])));
    assert_eq!(assessment.next(&answers), Step::Stop);
}

#[test]
fn an_answer_that_lost_its_question_is_not_used() {
    let assessment = with_follow_up();
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(options(&[3])));
    answers.set(QuestionIndex(1), Some(options(&[0])));
    answers.set(QuestionIndex(2), Some(options(&[0])));
    assert_eq!(assessment.next(&answers), Step::Review);
    assert_eq!(assessment.outcome(&answers).care, CareLevel::SelfCare);
    assert_eq!(assessment.replay(&answers).known.get(QuestionIndex(1)), None);
}

#[test]
fn everything_answered_ends_in_review() {
    let assessment = with_follow_up();
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(options(&[0])));
    answers.set(QuestionIndex(1), Some(options(&[2])));
    answers.set(QuestionIndex(2), Some(options(&[0])));
    assert_eq!(assessment.next(&answers), Step::Review);
    assert_eq!(assessment.replay(&answers).visited.len(), 3);
}

#[test]
fn a_question_that_does_not_apply_has_its_neutral_answer() {
    let mut inapplicable = single("pregnant", ALWAYS);
    inapplicable.applies = assessment::Condition::Atom(assessment::Fact::Number(
        QuestionIndex(0),
        assessment::Comparison::AtMost,
        55,
    ));
    inapplicable.neutral = Some(options(&[2]));
    let not_pregnant = rule("R-1", CareLevel::Routine, 2, chosen(1, &[2]));
    let assessment = assessment(vec![number("age"), inapplicable], vec![not_pregnant]);
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(assessment::Answer::Number(60)));
    assert_eq!(assessment.next(&answers), Step::Review);
    assert_eq!(assessment.outcome(&answers).care, CareLevel::Routine);
}

#[test]
fn what_a_later_screen_rules_out_has_its_neutral_answer_from_then_on() {
    let mut weeks = single("weeks", ALWAYS);
    weeks.applies = chosen(1, &[0]);
    weeks.neutral = Some(options(&[2]));
    let rules = vec![rule("R-1", CareLevel::Routine, 2, chosen(2, &[2]))];
    let assessment = assessment(vec![number("age"), single("pregnant", ALWAYS), weeks], rules);
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(assessment::Answer::Number(30)));
    answers.set(QuestionIndex(1), Some(options(&[1])));
    assert_eq!(assessment.next(&answers), Step::Review);
    assert_eq!(assessment.replay(&answers).known.get(QuestionIndex(2)), Some(options(&[2])));
}

/// `who`, then `signs`, of which the first is only for those who said `a`; it is an emergency.
fn with_an_option_for_some() -> Assessment {
    let mut signs = multi("signs", ALWAYS);
    signs.only_for = vec![OnlyFor { option: OptionIndex(0), applies: chosen(0, &[0]) }];
    let emergency = rule("R-1", CareLevel::Emergency, 0, chosen(1, &[0]));
    assessment(vec![single("who", ALWAYS), signs], vec![emergency])
}

#[test]
fn an_option_is_offered_to_those_whom_it_concerns() {
    let assessment = with_an_option_for_some();
    let mut answers = Answers::none(&assessment);
    let offered = |answers: &Answers| assessment.offered(QuestionIndex(1), answers).len();
    assert_eq!(offered(&answers), 3, "who it is is not known yet");
    assert_eq!(assessment.offered(QuestionIndex(0), &answers).len(), 3, "all are for everybody");
    answers.set(QuestionIndex(0), Some(options(&[0])));
    assert_eq!(offered(&answers), 4);
    answers.set(QuestionIndex(0), Some(options(&[1])));
    assert_eq!(offered(&answers), 3);
}

#[test]
fn an_option_that_is_no_longer_offered_is_not_said() {
    let assessment = with_an_option_for_some();
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(options(&[0])));
    answers.set(QuestionIndex(1), Some(options(&[0, 1])));
    assert_eq!(assessment.next(&answers), Step::Stop);
    answers.set(QuestionIndex(0), Some(options(&[1])));
    assert_eq!(assessment.next(&answers), Step::Review);
    assert_eq!(assessment.replay(&answers).known.get(QuestionIndex(1)), Some(options(&[1])));
    assert_eq!(assessment.told(QuestionIndex(1), &answers), Some(options(&[1])));
    assert_eq!(assessment.told(QuestionIndex(0), &answers), Some(options(&[1])));
    answers.set(QuestionIndex(1), Some(options(&[0])));
    assert_eq!(asked(&assessment.next(&answers)), Some(1), "nothing else was chosen");
}

#[test]
fn answers_from_outside_with_an_option_that_does_not_concern_the_person_are_refused() {
    let assessment = with_an_option_for_some();
    let read = |who: &str| {
        let who = AnswerById::One(who.into());
        let signs = AnswerById::Many(vec!["a".into()]);
        assessment.read_answers([("who", &who), ("signs", &signs)])
    };
    assert!(read("a").is_ok());
    let not_concerned = AnswerError::NotConcerned { question: "signs".into(), option: "a".into() };
    assert_eq!(read("b"), Err(vec![not_concerned]));
}
