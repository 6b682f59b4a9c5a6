//! What to watch for from now on.

#![allow(clippy::unwrap_used, reason = "a test may stop at a surprise")]

mod common;

use assessment::{Answers, Assessment, CareLevel, Condition, DangerSign, QuestionIndex};
use common::{ALWAYS, assessment, chosen, options, rule, single};

/// A neck (`a`), a leg (`b`) and somebody to be seen today (`c`), each with the signs of everybody and one of their own.
fn with_signs() -> Assessment {
    let is_chosen = |option| chosen(0, &[option]);
    let sign = |id: &str, care, shown| DangerSign { id: id.into(), care, shown };
    let today = rule("R-1", CareLevel::UrgentSameDay, 0, chosen(0, &[2]));
    let mut assessment = assessment(vec![single("q", ALWAYS)], vec![today]);
    assessment.danger_signs = vec![
        sign("stroke", CareLevel::Emergency, is_chosen(0)),
        sign("chest", CareLevel::Emergency, Condition::Constant(true)),
        sign("clot", CareLevel::UrgentSameDay, is_chosen(1)),
        sign("fever", CareLevel::UrgentSameDay, Condition::Constant(true)),
    ];
    assessment.validate().unwrap();
    assessment
}

fn shown(option: u8) -> Vec<u16> {
    let assessment = with_signs();
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(options(&[option])));
    assessment.outcome(&answers).danger_signs.iter().map(|index| index.0).collect()
}

#[test]
fn each_problem_has_its_own_signs_in_the_order_of_the_content() {
    assert_eq!(shown(0), [0, 1, 3]);
    assert_eq!(shown(1), [1, 2, 3]);
}

#[test]
fn a_sign_that_asks_for_no_more_than_the_result_is_left_out() {
    assert_eq!(shown(2), [1]);
}
