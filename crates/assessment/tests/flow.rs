//! What comes next, and when it stops.

mod common;

use assessment::{Answers, Assessment, CareLevel, QuestionIndex, Step};
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
