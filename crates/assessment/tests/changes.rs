//! What would change the care level, in small assessments.

#![allow(clippy::panic, reason = "a test may stop at a surprise")]

mod common;

use assessment::{
    Answer, Answers, Assessment, CareLevel, Change, Comparison, Condition, Fact, Impossible,
    OnlyFor, OptionIndex, QuestionIndex,
};
use common::{ALWAYS, assessment, chosen, multi, number, options, rule, single};

const A: u8 = 0;
const B: u8 = 1;
const C: u8 = 2;
const NONE: u8 = 3;

fn answers(assessment: &Assessment, given: &[Answer]) -> Answers {
    let mut answers = Answers::none(assessment);
    for (answer, index) in given.iter().zip(0..) {
        answers.set(QuestionIndex(index), Some(*answer));
    }
    answers
}

fn change(question: u16, answer: Answer, care: CareLevel) -> Change {
    Change { question: QuestionIndex(question), answer, then: vec![], care }
}

#[test]
fn a_sign_that_is_ticked_drives_out_none_of_these() {
    let signs = multi("signs", ALWAYS);
    let assessment =
        assessment(vec![signs], vec![rule("R", CareLevel::Emergency, 0, chosen(0, &[B]))]);
    let changes = assessment.changes(&answers(&assessment, &[options(&[NONE])]));
    assert_eq!(changes.raise, [change(0, options(&[B]), CareLevel::Emergency)]);
    assert_eq!(changes.lower, []);
}

#[test]
fn what_lowers_stands_apart_and_leaves_something_said() {
    let signs = multi("signs", ALWAYS);
    let assessment =
        assessment(vec![signs], vec![rule("R", CareLevel::SoonDays, 0, chosen(0, &[A]))]);
    let lowered = |said: &[u8]| assessment.changes(&answers(&assessment, &[options(said)])).lower;
    let none = change(0, options(&[NONE]), CareLevel::SelfCare);
    assert_eq!(lowered(&[A]), std::slice::from_ref(&none));
    assert_eq!(lowered(&[A, C]), [change(0, options(&[C]), CareLevel::SelfCare), none]);
}

#[test]
fn of_numbers_the_nearest_on_each_side_is_meant() {
    let outside = |low, high| {
        let number = |comparison, constant| {
            Condition::Atom(Fact::Number(QuestionIndex(0), comparison, constant))
        };
        Condition::Any(vec![number(Comparison::Less, low), number(Comparison::More, high)])
    };
    let rules = vec![rule("R", CareLevel::Routine, 0, outside(16, 65))];
    let assessment = assessment(vec![number("age")], rules);
    let changes = assessment.changes(&answers(&assessment, &[Answer::Number(40)]));
    let to = |number| change(0, Answer::Number(number), CareLevel::Routine);
    assert_eq!(changes.raise, [to(15), to(66)]);
}

#[test]
fn a_question_that_opens_is_answered_with_nothing_more_where_that_is_enough() {
    let questions = vec![multi("signs", ALWAYS), multi("more", chosen(0, &[A, B]))];
    let with =
        |first: &[u8], second: &[u8]| Condition::All(vec![chosen(0, first), chosen(1, second)]);
    let rules = vec![
        rule("WORST", CareLevel::Emergency, 0, with(&[A, B], &[C])),
        rule("ALONE", CareLevel::SoonDays, 1, with(&[A], &[NONE])),
    ];
    let assessment = assessment(questions, rules);
    let changes = assessment.changes(&answers(&assessment, &[options(&[NONE])]));
    let then = |sign, more, care| Change {
        then: vec![(QuestionIndex(1), options(&[more]))],
        ..change(0, options(&[sign]), care)
    };
    assert_eq!(
        changes.raise,
        [then(A, NONE, CareLevel::SoonDays), then(B, C, CareLevel::Emergency)]
    );
}

#[test]
fn of_answers_that_are_as_urgent_the_first_is_said() {
    let questions = vec![multi("signs", ALWAYS), single("since", chosen(0, &[A]))];
    let rules = vec![rule("R", CareLevel::SoonDays, 0, chosen(1, &[A, B]))];
    let assessment = assessment(questions, rules);
    let changes = assessment.changes(&answers(&assessment, &[options(&[NONE])]));
    let then = vec![(QuestionIndex(1), options(&[A]))];
    assert_eq!(changes.raise, [Change { then, ..change(0, options(&[A]), CareLevel::SoonDays) }]);
}

#[test]
fn what_opens_a_question_is_not_said_to_be_less_urgent() {
    let questions = vec![single("place", ALWAYS), single("since", chosen(0, &[B]))];
    let rules = vec![
        rule("R", CareLevel::SoonDays, 0, chosen(0, &[A])),
        rule("S", CareLevel::SoonDays, 0, chosen(1, &[A])),
    ];
    let assessment = assessment(questions, rules);
    let changes = assessment.changes(&answers(&assessment, &[options(&[A])]));
    assert_eq!(changes.lower, [change(0, options(&[C]), CareLevel::SelfCare)]);
}

#[test]
fn an_answer_to_a_question_that_was_not_put_does_not_come_back() {
    let questions = vec![single("place", ALWAYS), single("since", chosen(0, &[B]))];
    let assessment = assessment(questions, vec![rule("R", CareLevel::Routine, 0, chosen(1, &[C]))]);
    let changes = assessment.changes(&answers(&assessment, &[options(&[A]), options(&[A])]));
    let [to_b] = changes.raise.as_slice() else { panic!("{changes:?}") };
    assert_eq!(to_b.then, [(QuestionIndex(1), options(&[C]))]);
}

#[test]
fn nobody_is_changed_into_somebody_who_cannot_be_or_is_not_offered_it() {
    let mut place = multi("place", ALWAYS);
    place.only_for = vec![OnlyFor { option: OptionIndex(B), applies: chosen(0, &[B]) }];
    let questions = vec![single("who", ALWAYS), place];
    let rules = vec![
        rule("R", CareLevel::Emergency, 0, chosen(1, &[B])),
        rule("S", CareLevel::Routine, 0, chosen(0, &[C])),
    ];
    let mut assessment = assessment(questions, rules);
    assessment.impossible = vec![Impossible { id: "no_c".into(), when: chosen(0, &[C]) }];
    let changes = assessment.changes(&answers(&assessment, &[options(&[A]), options(&[NONE])]));
    assert_eq!(changes.raise, []);
}
