//! How findings and rules stand while a check is still going on.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at a surprise")]

mod common;

use assessment::{Answers, CareLevel, Condition, Fact, FindingIndex, QuestionIndex, Truth};
use common::{ALWAYS, assessment, chosen, finding, multi, options, rule};

#[test]
fn what_is_unanswered_is_not_known_and_the_care_level_is_that_of_what_holds() {
    let both = Condition::All(vec![chosen(0, &[0]), chosen(1, &[0])]);
    let rules = vec![
        rule("R-first", CareLevel::Routine, 2, chosen(0, &[0])),
        rule("R-both", CareLevel::Emergency, 0, both),
        rule("R-other", CareLevel::SoonDays, 1, chosen(0, &[1])),
    ];
    let assessment = assessment(vec![multi("p", ALWAYS), multi("q", ALWAYS)], rules);
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), Some(options(&[0])));
    let standing = assessment.standing(&answers, &[]);
    let truths: Vec<Truth> = standing.rules.iter().map(|tiers| tiers[0].truth).collect();
    assert_eq!(truths, [Truth::True, Truth::NotAsked, Truth::False]);
    assert_eq!(standing.care, CareLevel::Routine);
}

#[test]
fn a_question_feeds_what_reads_it_also_through_findings() {
    let through = Condition::Atom(Fact::Finding(FindingIndex(0)));
    let rules = vec![
        rule("R-through", CareLevel::Routine, 2, through),
        rule("R-other", CareLevel::Routine, 2, chosen(1, &[0])),
    ];
    let mut assessment = assessment(vec![multi("p", ALWAYS), multi("q", ALWAYS)], rules);
    assessment.findings = vec![finding("f", chosen(0, &[0]))];
    let standing = assessment.standing(&Answers::none(&assessment), &[QuestionIndex(0)]);
    let fed: Vec<bool> = standing.rules.iter().map(|tiers| tiers[0].is_fed).collect();
    assert_eq!((standing.findings[0].is_fed, fed), (true, vec![true, false]));
}
