//! What holds for every assessment and every person.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at a surprise")]

mod common;

use assessment::{
    Answer, Answers, Assessment, CareLevel, Condition, Fact, FindingIndex, OptionIndex, OptionSet,
    Question, QuestionIndex, Rule, Step, Tier, Truth, read_assessment, write_assessment,
};
use common::{ALWAYS, assessment, chosen, finding, multi, rule, single};
use proptest::prelude::*;

const QUESTIONS: u16 = 6;
const FINDINGS: u16 = 3;

/// A condition over the first `questions` questions and the first `findings` findings.
fn condition(questions: u16, findings: u16) -> BoxedStrategy<Condition<Fact>> {
    let option = (0..questions.max(1), 1u64..8)
        .prop_map(|(question, set)| Fact::Chosen(QuestionIndex(question), OptionSet(set)));
    let atom = if questions == 0 {
        any::<bool>().prop_map(Condition::Constant).boxed()
    } else if findings == 0 {
        option.prop_map(Condition::Atom).boxed()
    } else {
        let known = (0..findings).prop_map(|index| Fact::Finding(FindingIndex(index)));
        prop_oneof![option, known].prop_map(Condition::Atom).boxed()
    };
    atom.prop_recursive(3, 12, 3, |inner| {
        let parts = prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            parts.clone().prop_map(Condition::All),
            parts.clone().prop_map(Condition::Any),
            (1u8..3, parts).prop_map(|(count, of)| Condition::AtLeast { count, of }),
            inner.prop_map(|inner| Condition::Not(Box::new(inner))),
        ]
    })
    .boxed()
}

fn question(index: u16) -> impl Strategy<Value = Question> {
    let asked = prop_oneof![Just(ALWAYS), condition(index, 0)];
    (any::<bool>(), asked).prop_map(move |(many, asked)| {
        let id = format!("q{index}");
        if many { multi(&id, asked) } else { single(&id, asked) }
    })
}

fn some_rule(index: usize) -> impl Strategy<Value = Rule> {
    let levels = prop::sample::select(CareLevel::ALL.to_vec());
    (levels, 0u16..4, condition(QUESTIONS, FINDINGS)).prop_map(move |(care, contact, when)| {
        let mut rule = rule(&format!("R-{index}"), care, contact, when);
        if care > CareLevel::SelfCare {
            // A lower level that looks at another option of the first question.
            let contact = assessment::ContactIndex(3);
            rule.tiers.push(Tier {
                care: CareLevel::SelfCare,
                contact,
                when: chosen(0, &[0]),
                reasons: vec![],
            });
        }
        rule
    })
}

prop_compose! {
    fn some_assessment()(
        questions in (0..QUESTIONS).map(question).collect::<Vec<_>>(),
        findings in (0..FINDINGS).map(|index| condition(QUESTIONS, index)).collect::<Vec<_>>(),
        rules in (0..4).map(some_rule).collect::<Vec<_>>(),
    ) -> Assessment {
        let mut assessment = assessment(questions, rules);
        assessment.findings = findings
            .into_iter()
            .zip(0..)
            .map(|(when, index): (_, u16)| finding(&format!("f{index}"), when))
            .collect();
        assessment
    }
}

/// Six numbers make six answers, each the one that its question takes; one in five is left open.
fn answers(assessment: &Assessment, picks: &[u8]) -> Answers {
    let mut answers = Answers::none(assessment);
    for (index, pick) in (0..QUESTIONS).zip(picks) {
        let question = &assessment.questions[usize::from(index)];
        let single = OptionSet::only(OptionIndex(pick % 3));
        let several = OptionSet(u64::from(pick % 7) + 1);
        let set = [several, single]
            .into_iter()
            .map(Answer::Options)
            .find(|answer| question.allows(*answer))
            .filter(|_| pick % 5 != 0);
        answers.set(QuestionIndex(index), set);
    }
    answers
}

fn some_picks() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), usize::from(QUESTIONS))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn an_emergency_and_nothing_else_stops_the_flow(
        assessment in some_assessment(), picks in some_picks(),
    ) {
        let answers = answers(&assessment, &picks);
        let is_emergency = assessment.outcome(&answers).care == CareLevel::Emergency;
        prop_assert_eq!(assessment.next(&answers) == Step::Stop, is_emergency);
    }

    #[test]
    fn answers_that_were_not_asked_for_change_nothing(
        assessment in some_assessment(), picks in some_picks(),
    ) {
        let answers = answers(&assessment, &picks);
        let known = assessment.replay(&answers).known;
        prop_assert_eq!(assessment.outcome(&answers), assessment.outcome(&known));
        prop_assert_eq!(assessment.next(&answers), assessment.next(&known));
    }

    #[test]
    fn answering_more_never_lowers_the_care_level(
        assessment in some_assessment(), picks in some_picks(),
    ) {
        let answers = answers(&assessment, &picks);
        let mut so_far = Answers::none(&assessment);
        let mut level = CareLevel::SelfCare;
        let replay = assessment.replay(&answers);
        for visit in &replay.visited {
            for &question in &visit.questions {
                so_far.set(question, answers.get(question));
            }
            let now = assessment.outcome(&so_far).care;
            // A rule that rests on the absence of an answer can hold only once that is known.
            prop_assert!(now >= level, "{now:?} after {level:?}");
            level = now;
        }
    }

    #[test]
    fn the_next_question_is_one_that_was_not_answered_yet(
        assessment in some_assessment(), picks in some_picks(),
    ) {
        let answers = answers(&assessment, &picks);
        let replay = assessment.replay(&answers);
        if let Step::Ask(visit) = &replay.step {
            prop_assert!(visit.questions.iter().any(|&one| answers.get(one).is_none()));
            prop_assert!(replay.visited.iter().all(|earlier| earlier.screen < visit.screen));
        }
    }

    #[test]
    fn care_and_contact_are_the_most_urgent_of_the_rules_that_fired(
        assessment in some_assessment(), picks in some_picks(),
    ) {
        let outcome = assessment.outcome(&answers(&assessment, &picks));
        for fired in &outcome.rules {
            prop_assert!(fired.care <= outcome.care);
            prop_assert!(fired.contact >= outcome.contact);
        }
    }

    #[test]
    fn a_reason_is_something_the_person_said(
        assessment in some_assessment(), picks in some_picks(),
    ) {
        let answers = answers(&assessment, &picks);
        for fired in &assessment.outcome(&answers).rules {
            for (question, reason) in &fired.basis.0 {
                match (answers.get(*question), reason) {
                    (Some(Answer::Options(said)), Answer::Options(reason)) => {
                        prop_assert_eq!(said.and(*reason), *reason);
                        prop_assert!(!reason.is_empty());
                    }
                    (said, _) => prop_assert!(false, "{said:?} is no reason"),
                }
            }
        }
    }

    #[test]
    fn a_change_comes_to_the_level_that_was_said(
        assessment in some_assessment(), picks in some_picks(),
    ) {
        let answers = answers(&assessment, &picks);
        let replay = assessment.replay(&answers);
        let now = assessment.outcome(&answers).care;
        let mut told = Answers::none(&assessment);
        for question in replay.visited.iter().flat_map(|visit| &visit.questions) {
            told.set(*question, replay.known.get(*question));
        }
        let changes = assessment.changes(&answers);
        for change in changes.raise.iter().chain(&changes.lower) {
            let mut changed = told.clone();
            changed.set(change.question, Some(change.answer));
            for (question, answer) in &change.then {
                prop_assert_eq!(changed.get(*question), None);
                changed.set(*question, Some(*answer));
            }
            prop_assert_eq!(assessment.outcome(&changed).care, change.care);
        }
        prop_assert!(changes.raise.iter().all(|change| change.care > now));
        prop_assert!(changes.lower.iter().all(|change| change.care < now));
    }

    #[test]
    fn knowing_more_never_turns_true_into_false(
        condition in condition(QUESTIONS, 0), known in some_picks(), hidden in some_picks(),
    ) {
        let fact = |open: bool| {
            let (known, hidden) = (&known, &hidden);
            move |fact: &Fact| match fact {
                Fact::Chosen(question, options) => {
                    let at = question.position();
                    if open && hidden[at] % 2 == 0 {
                        Truth::NotAsked
                    } else {
                        Truth::from(u64::from(known[at]) & options.0 != 0)
                    }
                }
                _ => Truth::NotAsked,
            }
        };
        match condition.truth(&fact(true)) {
            Truth::NotAsked => {}
            settled => prop_assert_eq!(settled, condition.truth(&fact(false))),
        }
    }

    #[test]
    fn a_pack_comes_back_as_it_was_and_not_at_all_when_altered_or_cut(
        assessment in some_assessment(), place in any::<prop::sample::Index>(), bit in 0u8..8,
    ) {
        let pack = write_assessment(&assessment).unwrap();
        prop_assert_eq!(read_assessment(&pack), Ok(assessment));
        let mut altered = pack.clone();
        altered[place.index(pack.len())] ^= 1 << bit;
        prop_assert!(read_assessment(&altered).is_err());
        prop_assert!(read_assessment(&pack[..place.index(pack.len())]).is_err());
    }
}
