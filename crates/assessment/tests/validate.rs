//! What an assessment must be like for the engine to trust it: each way to break a sound one is refused by its name.

mod common;

use assessment::{
    Adjustment, Advice, AdviceIndex, Assessment, CareLevel, ChiefFact, Circumstance, Comparison,
    Concern, Condition, ContactIndex, DangerSign, Evidence, Fact, FindingIndex, HandOver,
    Impossible, Invalid, Kind, OnlyFor, OptionIndex, OptionSet, Pattern, PatternIndex,
    QuestionIndex, Reason, Reply, ReplyWords, Rule,
};
use common::{ALWAYS, assessment, chosen, finding, multi, number, options, rule, single};

/// An age, a place and signs, with one of everything that can be wrong.
fn sound() -> Assessment {
    let mut sound = assessment(
        vec![number("age"), single("place", ALWAYS), multi("signs", chosen(1, &[0]))],
        vec![rule("R-1", CareLevel::Routine, 2, chosen(2, &[0]))],
    );
    sound.findings = vec![finding("far", chosen(1, &[2])), finding("near", chosen(1, &[0]))];
    sound.patterns = vec![Pattern {
        id: "p".into(),
        considered: ALWAYS,
        prior: 0,
        adjustments: vec![Adjustment { when: ALWAYS, weight: 1 }],
        evidence: vec![Evidence { finding: FindingIndex(1), weight: 1, group: None }],
        sources: vec![],
    }];
    sound.advice = vec![Advice {
        id: "A-1".into(),
        section: "now".into(),
        when: Condition::Atom(Circumstance::Pattern(PatternIndex(0))),
        sources: vec![],
        picture: None,
        concern: None,
    }];
    sound.concerns = vec![Concern {
        id: "run".into(),
        applies: ALWAYS,
        asked: ALWAYS,
        related: ALWAYS,
        limited_as: None,
        replies: vec![Reply {
            id: "yes".into(),
            when: Condition::Constant(true),
            words: ReplyWords::Own,
            not_yet: false,
            not_for_others: false,
            replaces_patterns: false,
            sources: vec![],
        }],
    }];
    let carries = vec![QuestionIndex(0)];
    sound.hand_overs = vec![HandOver { to: "other".into(), advice: AdviceIndex(0), carries }];
    sound
}

/// What is said of the assessment after it was broken.
#[track_caller]
fn refused(expected: Invalid, break_it: impl FnOnce(&mut Assessment)) {
    let mut broken = sound();
    break_it(&mut broken);
    assert_eq!(broken.validate(), Err(expected));
}

const NO_OPTION: u8 = 3;

#[test]
fn a_sound_assessment_is_taken() {
    assert_eq!(sound().validate(), Ok(()));
}

#[test]
fn a_flow_has_screens_each_question_on_one_of_them_and_in_its_order() {
    refused(Invalid::NoScreen, |it| it.screens.clear());
    refused(Invalid::EmptyScreen, |it| it.screens[1].questions.clear());
    refused(Invalid::FlowOrder, |it| it.screens.swap(0, 1));
    refused(Invalid::QuestionOffScreen, |it| drop(it.screens.pop()));
    refused(Invalid::NoContact, |it| it.contacts.clear());
    refused(Invalid::NoRegion, |it| it.regions.clear());
}

#[test]
fn a_question_can_be_answered() {
    let single = |options: usize| Kind::Single { options: vec![String::new(); options] };
    refused(Invalid::NoOptions, |it| it.questions[1].kind = single(0));
    refused(Invalid::TooManyOptions, |it| it.questions[1].kind = single(65));
    refused(Invalid::NoRange, |it| it.questions[0].kind = Kind::Number { min: 5, max: 5 });
    refused(Invalid::NoNeutral, |it| it.questions[2].applies = chosen(1, &[0]));
    refused(Invalid::ForeignNeutral, |it| it.questions[1].neutral = Some(options(&[NO_OPTION])));
    let only_for = |option| OnlyFor { option: OptionIndex(option), applies: ALWAYS };
    refused(Invalid::Option, |it| it.questions[1].only_for = vec![only_for(NO_OPTION)]);
}

#[test]
fn a_rule_has_levels_in_order_and_each_a_contact() {
    let add = |it: &mut Assessment, care, contact| {
        let tier = rule("R-2", care, contact, ALWAYS).tiers.remove(0);
        it.rules[0].tiers.push(tier);
    };
    refused(Invalid::NoLevel, |it| it.rules[0].tiers.clear());
    refused(Invalid::LevelOrder, |it| add(it, CareLevel::Routine, 2));
    refused(Invalid::LevelOrder, |it| add(it, CareLevel::Emergency, 2));
    refused(Invalid::RuleContact, |it| it.rules[0].tiers[0].contact = ContactIndex(4));
    let mut lower = sound();
    add(&mut lower, CareLevel::SelfCare, 3);
    assert_eq!(lower.validate(), Ok(()));
}

#[test]
fn what_a_condition_names_is_there_and_can_be_compared() {
    let age = Condition::Atom(Fact::Number(QuestionIndex(1), Comparison::Less, 5));
    let circle = Condition::Atom(Fact::Finding(FindingIndex(0)));
    refused(Invalid::Comparison, |it| it.questions[0].asked = age);
    refused(Invalid::Finding, |it| it.findings[0].when = circle);
    refused(Invalid::Question, |it| it.questions[0].asked = chosen(3, &[0]));
    refused(Invalid::Option, |it| it.questions[0].applies = chosen(1, &[NO_OPTION]));
}

/// A condition stands in many places; a wrong one is found in each.
#[test]
fn a_condition_that_leads_nowhere_is_found_wherever_it_stands() {
    fn wrong() -> Condition<Fact> {
        Condition::Not(Box::new(chosen(9, &[0])))
    }
    fn wrong_circumstance() -> Condition<Circumstance> {
        Condition::Atom(Circumstance::Fact(Fact::Chosen(QuestionIndex(9), OptionSet::EMPTY)))
    }
    type Break = fn(&mut Assessment);
    let places: [Break; 15] = [
        |it| it.questions[0].applies = wrong(),
        |it| it.questions[0].asked = wrong(),
        |it| {
            it.questions[1].only_for = vec![OnlyFor { option: OptionIndex(0), applies: wrong() }];
        },
        |it| it.findings[0].when = wrong(),
        |it| it.impossible = vec![Impossible { id: "i".into(), when: wrong() }],
        |it| it.rules[0].tiers[0].when = wrong(),
        |it| {
            it.rules[0].tiers[0].reasons = vec![Reason { id: "r".into(), when: wrong() }];
        },
        |it| it.patterns[0].considered = wrong(),
        |it| it.patterns[0].adjustments[0].when = wrong(),
        |it| it.advice[0].when = wrong_circumstance(),
        |it| it.concerns[0].applies = wrong(),
        |it| it.concerns[0].asked = wrong(),
        |it| it.concerns[0].related = wrong(),
        |it| it.concerns[0].replies[0].when = wrong_circumstance(),
        |it| {
            let shown = wrong();
            it.danger_signs = vec![DangerSign { id: "d".into(), care: CareLevel::Routine, shown }];
        },
    ];
    for place in places {
        refused(Invalid::Question, place);
    }
    refused(Invalid::Question, |it| it.hand_overs[0].carries = vec![QuestionIndex(3)]);
    let nobody = || ChiefFact { question: QuestionIndex(3), options: OptionSet::EMPTY };
    refused(Invalid::Question, |it| it.introduce = vec![nobody()]);
    refused(Invalid::Question, |it| it.tell_more = vec![nobody()]);
}

#[test]
fn patterns_findings_and_advice_that_are_named_are_there() {
    refused(Invalid::Evidence, |it| it.patterns[0].evidence[0].finding = FindingIndex(2));
    let pattern = |index| Condition::Atom(Circumstance::Pattern(PatternIndex(index)));
    refused(Invalid::Pattern, |it| it.advice[0].when = pattern(1));
    let best = Condition::Atom(Circumstance::Best(vec![PatternIndex(0), PatternIndex(1)]));
    refused(Invalid::Pattern, |it| it.advice[0].when = best);
    refused(Invalid::HandOverAdvice, |it| it.hand_overs[0].advice = AdviceIndex(1));
    let mut without = sound();
    without.advice.clear();
    assert_eq!(without.validate(), Ok(()), "the advice comes with the words of results");
}

#[test]
fn a_rule_names_the_fault_that_it_has() {
    let without_levels = Rule { id: "R".into(), tiers: vec![], sources: vec![] };
    let broken = assessment(vec![number("age")], vec![without_levels]);
    let said = broken.validate().map_err(|fault| fault.to_string());
    assert_eq!(said, Err("a rule has no level".to_owned()));
}
