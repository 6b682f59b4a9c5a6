//! Going on to another assessment: what was answered is not asked again, and nothing is made up.

mod common;

use assessment::{AdviceIndex, Answers, Assessment, HandOver, QuestionIndex};
use common::{ALWAYS, assessment, chosen, multi, number, options, single};

const WHO: QuestionIndex = QuestionIndex(0);
const SIGNS: QuestionIndex = QuestionIndex(1);
const WHEN: QuestionIndex = QuestionIndex(2);

/// Who; signs; for those with sign `a`, since when.
fn from() -> Assessment {
    let questions =
        vec![single("who", ALWAYS), multi("signs", ALWAYS), single("when", chosen(1, &[0]))];
    assessment(questions, vec![])
}

fn hand_over() -> HandOver {
    HandOver { to: "test".into(), advice: AdviceIndex(0), carries: vec![WHO, SIGNS, WHEN] }
}

fn answered(signs: u8) -> Answers {
    let mut answers = Answers::none(&from());
    answers.set(WHO, Some(options(&[1])));
    answers.set(SIGNS, Some(options(&[signs])));
    answers.set(WHEN, Some(options(&[2])));
    answers
}

#[test]
fn the_same_question_is_not_asked_again_wherever_it_stands() {
    let to = assessment(vec![single("when", ALWAYS), number("age"), single("who", ALWAYS)], vec![]);
    let carried = from().carry(&hand_over(), &answered(0), &to);
    let expected = [(QuestionIndex(0), options(&[2])), (QuestionIndex(2), options(&[1]))];
    assert_eq!(carried.iter().collect::<Vec<_>>(), expected);
}

#[test]
fn an_answer_that_lost_its_question_stays_behind() {
    let to = assessment(vec![single("when", ALWAYS)], vec![]);
    let carried = from().carry(&hand_over(), &answered(1), &to);
    assert_eq!(carried, Answers::none(&to));
}

#[test]
fn a_question_that_takes_other_answers_is_asked_again() {
    let to = assessment(vec![multi("who", ALWAYS), number("signs")], vec![]);
    let carried = from().carry(&hand_over(), &answered(0), &to);
    assert_eq!(carried, Answers::none(&to));
}

#[test]
fn what_the_hand_over_does_not_name_is_asked_again() {
    let to = assessment(vec![single("who", ALWAYS), single("when", ALWAYS)], vec![]);
    let hand_over = HandOver { carries: vec![WHEN], ..hand_over() };
    let carried = from().carry(&hand_over, &answered(0), &to);
    assert_eq!(carried.iter().collect::<Vec<_>>(), [(QuestionIndex(1), options(&[2]))]);
}
