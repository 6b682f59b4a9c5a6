//! Care level, contact, reasons and patterns.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at a surprise")]

mod common;

use assessment::{
    Adjustment, Answers, Assessment, CareLevel, Condition, ContactIndex, Evidence, FindingIndex,
    Fit, Pattern, QuestionIndex, Reason,
};
use common::{ALWAYS, assessment, chosen, finding, multi, options, rule, single};

fn answering(assessment: &Assessment, given: &[(u16, &[u8])]) -> Answers {
    let mut answers = Answers::none(assessment);
    for (question, chosen) in given {
        answers.set(QuestionIndex(*question), Some(options(chosen)));
    }
    answers
}

#[test]
fn without_a_rule_it_is_self_care_with_the_last_contact() {
    let assessment = assessment(vec![single("q", ALWAYS)], vec![]);
    let outcome = assessment.outcome(&answering(&assessment, &[(0, &[0])]));
    assert_eq!(outcome.care, CareLevel::SelfCare);
    assert_eq!(outcome.contact, ContactIndex(3));
}

#[test]
fn care_and_contact_are_maxima_each_for_itself() {
    let rules = vec![
        rule("R-soon", CareLevel::SoonDays, 1, chosen(0, &[0])),
        rule("R-today", CareLevel::UrgentSameDay, 2, chosen(0, &[1])),
    ];
    let assessment = assessment(vec![multi("q", ALWAYS)], rules);
    let outcome = assessment.outcome(&answering(&assessment, &[(0, &[0, 1])]));
    assert_eq!(outcome.care, CareLevel::UrgentSameDay);
    assert_eq!(outcome.contact, ContactIndex(1));
    let fired: Vec<_> = outcome.rules.iter().map(|fired| fired.rule.0).collect();
    assert_eq!(fired, [1, 0], "the most urgent first");
}

#[test]
fn a_rule_fires_on_its_most_urgent_level_alone() {
    let mut two_levels = rule("R-1", CareLevel::Emergency, 0, chosen(0, &[0]));
    two_levels.tiers.extend(rule("R-1", CareLevel::Routine, 2, ALWAYS).tiers);
    let assessment = assessment(vec![single("q", ALWAYS)], vec![two_levels]);
    let worse = assessment.outcome(&answering(&assessment, &[(0, &[0])]));
    assert_eq!((worse.care, worse.rules.len()), (CareLevel::Emergency, 1));
    let better = assessment.outcome(&answering(&assessment, &[(0, &[1])]));
    assert_eq!(better.care, CareLevel::Routine);
}

#[test]
fn the_reason_is_the_first_that_holds_or_else_that_of_the_level() {
    let mut several = rule("R-1", CareLevel::Routine, 2, ALWAYS);
    let reason = |id: &str, option| Reason { id: id.into(), when: chosen(0, &[option]) };
    several.tiers[0].reasons = vec![reason("worse", 1), reason("long", 2)];
    let assessment = assessment(vec![multi("q", ALWAYS)], vec![several]);
    let given = |chosen: &[u8]| {
        let fired = &assessment.outcome(&answering(&assessment, &[(0, chosen)])).rules[0];
        fired.reason_of(&assessment).map(|reason| reason.id.clone())
    };
    assert_eq!(given(&[1, 2]).as_deref(), Some("worse"));
    assert_eq!(given(&[2]).as_deref(), Some("long"));
    assert_eq!(given(&[0]), None);
}

#[test]
fn reasons_stand_in_the_order_of_the_questions_and_each_question_once() {
    let parts = [chosen(1, &[0]), chosen(0, &[2]), chosen(1, &[1]), chosen(2, &[1])];
    let all = rule("R-1", CareLevel::Routine, 2, Condition::All(parts.to_vec()));
    let questions = ["p", "q", "r"].map(|id| multi(id, ALWAYS)).to_vec();
    let assessment = assessment(questions, vec![all]);
    let answers = answering(&assessment, &[(0, &[2]), (1, &[0, 1]), (2, &[1])]);
    let expected = [(0, options(&[2])), (1, options(&[0, 1])), (2, options(&[1]))];
    let basis = &assessment.outcome(&answers).rules[0].basis;
    assert_eq!(basis.0, expected.map(|(question, answer)| (QuestionIndex(question), answer)));
}

#[test]
fn a_reason_lists_only_the_options_that_mattered() {
    let rules = vec![rule("R-1", CareLevel::Routine, 2, chosen(0, &[0, 1]))];
    let assessment = assessment(vec![multi("q", ALWAYS)], rules);
    let outcome = assessment.outcome(&answering(&assessment, &[(0, &[1, 2])]));
    assert_eq!(outcome.rules[0].basis.0, [(QuestionIndex(0), options(&[1]))]);
}

#[test]
fn what_is_denied_twice_is_a_reason() {
    let not = |inner| Condition::Not(Box::new(inner));
    let rules = vec![rule("R-1", CareLevel::Routine, 2, not(not(chosen(0, &[1]))))];
    let assessment = assessment(vec![multi("q", ALWAYS)], rules);
    let outcome = assessment.outcome(&answering(&assessment, &[(0, &[1, 2])]));
    assert_eq!(outcome.rules[0].basis.0, [(QuestionIndex(0), options(&[1]))]);
}

#[test]
fn a_level_is_found_by_the_name_that_it_has() {
    for level in CareLevel::ALL {
        assert_eq!(CareLevel::from_id(level.id()), Some(level));
    }
    assert_eq!(CareLevel::from_id("urgent_same_day"), Some(CareLevel::UrgentSameDay));
    assert_eq!(CareLevel::from_id("urgent"), None);
}

#[test]
fn the_neutral_answer_to_a_question_that_does_not_concern_somebody_is_no_reason() {
    let rules = vec![rule("R-1", CareLevel::Routine, 2, chosen(1, &[0]))];
    let mut assessment = assessment(vec![single("p", ALWAYS), single("q", ALWAYS)], rules);
    assessment.questions[1].applies = chosen(0, &[0]);
    assessment.questions[1].neutral = Some(options(&[0]));
    let basis = |first: u8| {
        let outcome = assessment.outcome(&answering(&assessment, &[(0, &[first]), (1, &[0])]));
        outcome.rules[0].basis.0.clone()
    };
    assert_eq!(basis(0), [(QuestionIndex(1), options(&[0]))]);
    assert_eq!(basis(1), []);
}

/// Patterns with these priors; option `a` of the one question is evidence with these weights.
fn with_patterns(patterns: &[(i32, i32)], group: Option<u16>) -> Assessment {
    let mut assessment = assessment(vec![multi("q", ALWAYS)], vec![]);
    assessment.findings = vec![finding("f", chosen(0, &[0])), finding("g", chosen(0, &[1]))];
    for (&(prior, weight), index) in patterns.iter().zip(0..) {
        assessment.patterns.push(Pattern {
            id: format!("p{index}"),
            considered: ALWAYS,
            prior,
            adjustments: vec![],
            evidence: [0, 1]
                .map(|finding| Evidence { finding: FindingIndex(finding), weight, group })
                .to_vec(),
            sources: vec![],
        });
    }
    assessment.validate().unwrap();
    assessment
}

fn shown(assessment: &Assessment, chosen: &[u8]) -> Vec<(u16, Fit)> {
    let outcome = assessment.outcome(&answering(assessment, &[(0, chosen)]));
    outcome.patterns.iter().map(|fit| (fit.pattern.0, fit.fit)).collect()
}

#[test]
fn patterns_are_ranked_by_prior_and_evidence() {
    let assessment = with_patterns(&[(-100, 0), (-200, 160)], None);
    assert_eq!(shown(&assessment, &[3]), [(0, Fit::Best), (1, Fit::Possible)]);
    assert_eq!(shown(&assessment, &[0]), [(1, Fit::Best), (0, Fit::Possible)]);
    assert_eq!(shown(&assessment, &[0, 1]), [(1, Fit::Best), (0, Fit::LessLikely)]);
}

#[test]
fn findings_that_depend_on_each_other_are_capped() {
    let free = with_patterns(&[(0, 260)], None);
    let capped = with_patterns(&[(0, 260)], Some(0));
    let score = |assessment: &Assessment| {
        assessment.outcome(&answering(assessment, &[(0, &[0, 1])])).patterns[0].score
    };
    assert_eq!((score(&free), score(&capped)), (520, 350));
}

#[test]
fn what_speaks_against_a_pattern_stands_apart_and_is_capped_too() {
    let mut assessment = with_patterns(&[(0, 0), (200, -260)], Some(0));
    assessment.patterns[0].evidence[0].weight = 10;
    assessment.patterns[0].evidence[1].weight = -20;
    let outcome = assessment.outcome(&answering(&assessment, &[(0, &[0, 1])]));
    let [best, other] = &outcome.patterns[..] else { panic!("{:?}", outcome.patterns) };
    assert_eq!((best.score, other.score), (-10, -150));
    assert_eq!(
        (&best.fits[..], &best.does_not_fit[..]),
        (&[FindingIndex(0)][..], &[FindingIndex(1)][..])
    );
    assessment.patterns[0].evidence[0].weight = 0;
    let outcome = assessment.outcome(&answering(&assessment, &[(0, &[0])]));
    assert!(outcome.patterns[0].fits.is_empty() && outcome.patterns[0].does_not_fit.is_empty());
}

#[test]
fn a_pattern_that_is_only_common_has_no_reason() {
    let assessment = with_patterns(&[(0, 100)], None);
    let has_a_reason = |option: u8| {
        let outcome = assessment.outcome(&answering(&assessment, &[(0, &[option])]));
        outcome.patterns[0].has_a_reason()
    };
    assert!(has_a_reason(0));
    assert!(!has_a_reason(3));
}

#[test]
fn how_well_a_pattern_fits_has_a_name() {
    let names = [Fit::Best, Fit::Possible, Fit::LessLikely].map(Fit::id);
    assert_eq!(names, ["best", "possible", "less_likely"]);
}

#[test]
fn a_condition_holds_of_somebody_once_the_answers_say_so() {
    let assessment = assessment(vec![multi("q", ALWAYS)], vec![]);
    let holds =
        |given: &[(u16, &[u8])]| assessment.holds(&chosen(0, &[1]), &answering(&assessment, given));
    assert!(holds(&[(0, &[1])]) && !holds(&[(0, &[0])]) && !holds(&[]));
}

#[test]
fn at_most_three_patterns_are_shown_and_none_far_behind_or_below_the_floor() {
    let assessment = with_patterns(&[(0, 0), (-10, 0), (-20, 0), (-30, 0)], None);
    assert_eq!(shown(&assessment, &[3]).len(), 3);
    let assessment = with_patterns(&[(0, 0), (-301, 0)], None);
    assert_eq!(shown(&assessment, &[3]), [(0, Fit::Best)]);
    assert_eq!(shown(&with_patterns(&[(-401, 0)], None), &[3]), []);
}

#[test]
fn an_adjustment_shifts_the_prior() {
    let mut assessment = with_patterns(&[(-100, 0), (-200, 0)], None);
    let adjustment = Adjustment { when: chosen(0, &[2]), weight: 150 };
    assessment.patterns[1].adjustments.push(adjustment);
    assert_eq!(shown(&assessment, &[2])[0].0, 1);
    assert_eq!(shown(&assessment, &[3])[0].0, 0);
}

#[test]
fn no_pattern_stands_beside_an_emergency() {
    let mut assessment = with_patterns(&[(0, 0)], None);
    assessment.rules = vec![rule("R-1", CareLevel::Emergency, 0, chosen(0, &[2]))];
    assert_eq!(shown(&assessment, &[2]), []);
    assert_eq!(shown(&assessment, &[3]).len(), 1);
}
