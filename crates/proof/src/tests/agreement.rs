//! The circuit and the engine say the same of the same people: of random people on the real content, and of everybody on
//! random small assessments. So prover and engine cannot drift apart.

mod asked;
mod replies;
mod small;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::Path;

use assessment::{
    Answer, Answers, Assessment, CareLevel, Kind, OptionIndex, OptionSet, Question, QuestionIndex,
    ScreenIndex, Truth,
};
use batsat::Lit;
use compile::compile;
use content::{Diagnostics, Library};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use small::small_assessment;

use crate::bounded;
use crate::encoding::Encoding;
use crate::full::FullAnswers;
use crate::knowledge::Known;
use crate::monotone;
use crate::results::Results;
use crate::score::Scores;
use crate::settled;

/// Says of one person what the circuit says, and compares it with the engine; `first` is, by pattern, whether it is shown first,
/// and `replies`, by concern and reply, whether it may be given.
fn agree_on(encoding: &mut Encoding<'_>, first: &[Lit], replies: &[Vec<Lit>], answers: &Answers) {
    let assessment = encoding.assessment;
    let wanted: Vec<_> = answers
        .iter()
        .map(|(index, answer)| encoding.person.answers(&mut encoding.circuit, index, answer))
        .collect();
    let mut fires = Vec::new();
    for (rule, known) in assessment.rules.iter().enumerate() {
        let tiers = 0..known.tiers.len();
        let each = tiers.map(|tier| encoding.end_care.fires(&mut encoding.circuit, rule, tier));
        fires.push(each.collect::<Vec<_>>());
    }
    let model = encoding.find(&wanted).expect("a possible person is possible in the circuit");
    let truth = |known: &Known| match (model.holds(known.yes), model.holds(known.no)) {
        (true, false) => Truth::True,
        (false, true) => Truth::False,
        (false, false) => Truth::NotAsked,
        (true, true) => panic!("nothing holds and does not"),
    };

    let replay = assessment.replay(answers);
    let put: BTreeSet<QuestionIndex> =
        replay.visited.iter().flat_map(|visit| visit.questions.iter().copied()).collect();
    let known = FullAnswers::of(assessment, &replay.known);
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        let position = index.position();
        assert_eq!(
            model.holds(encoding.flow.put[position]),
            put.contains(&index),
            "{}",
            question.id
        );
        let is_known = replay.known.get(index).is_some();
        assert_eq!(model.holds(encoding.flow.end.known()[position]), is_known, "{}", question.id);
    }
    let visited: Vec<ScreenIndex> = replay.visited.iter().map(|visit| visit.screen).collect();
    for (index, literal) in (0..).map(ScreenIndex).zip(&encoding.flow.visited) {
        assert_eq!(model.holds(*literal), visited.contains(&index));
    }
    assert_eq!(model.holds(encoding.flow.stopped), replay.step == assessment::Step::Stop);
    let at_the_end: Vec<Truth> = encoding.flow.end.findings().iter().map(truth).collect();
    assert_eq!(at_the_end, known.findings());
    let full = FullAnswers::of(assessment, answers);
    let on_all_answers: Vec<Truth> = encoding.full.findings().iter().map(truth).collect();
    assert_eq!(on_all_answers, full.findings());

    let outcome = assessment.outcome(answers);
    for (rule, known) in assessment.rules.iter().enumerate() {
        let fired = outcome.rules.iter().find(|fired| fired.rule.position() == rule);
        for (position, tier) in known.tiers.iter().enumerate() {
            let fires = Some(tier.care).filter(|_| model.holds(fires[rule][position]));
            let expected = fired.map(|fired| fired.care).filter(|care| *care == tier.care);
            assert_eq!(fires, expected, "{}", known.id);
        }
    }
    for level in CareLevel::ALL {
        let reached = encoding.end_care.reaches(&encoding.circuit, level);
        assert_eq!(model.holds(reached), outcome.care >= level);
        let reached = encoding.full_care.reaches(&encoding.circuit, level);
        assert_eq!(model.holds(reached), full.care() >= level);
    }
    // Beside an emergency the engine shows no pattern.
    if outcome.care != CareLevel::Emergency {
        let shown = first.iter().position(|first| model.holds(*first));
        assert_eq!(shown, outcome.patterns.first().map(|fit| fit.pattern.position()));
    }
    // Which pattern is shown is open there, so it is not said who is given a reply, but never that somebody is not who is.
    let given = assessment.replies(answers);
    let given = given.iter().map(|given| replies[given.said_by.position()][given.reply]);
    let given: Vec<Lit> = wanted.iter().copied().chain(given).collect();
    assert!(encoding.find(&given).is_some(), "a reply that the circuit holds for impossible");
    assert!(outcome.care <= full.care(), "the_flow_is_never_more_urgent_than_all_answers");
}

/// A person from random numbers, two for each question: most answers plain, so that sessions go deep.
fn person(assessment: &Assessment, picks: &[(u8, u64)]) -> Option<Answers> {
    let mut answers = Answers::none(assessment);
    let mut picks = picks.iter().cycle();
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        let (plain, pick) = *picks.next()?;
        answers.set(index, Some(some_answer(question, plain % 4 != 0, pick)));
    }
    // Neutral where it does not apply.
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        let applies = FullAnswers::of(assessment, &answers).truth(&question.applies).holds();
        if !applies && question.neutral.is_some() {
            answers.set(index, question.neutral);
        }
    }
    FullAnswers::of(assessment, &answers).is_possible().then_some(answers)
}

fn some_answer(question: &Question, plain: bool, pick: u64) -> Answer {
    let count = u64::try_from(question.kind.options().len()).unwrap();
    match &question.kind {
        Kind::Number { min, max } | Kind::Scale { min, max } => {
            let range = u64::try_from(max - min + 1).unwrap();
            Answer::Number(min + i32::try_from(pick % range).unwrap())
        }
        Kind::Multi { exclusive, .. } => {
            let chosen = OptionSet(pick % (1 << count));
            let alone = exclusive.iter().next();
            match alone {
                Some(alone) if plain || chosen.0 & !exclusive.0 == 0 => {
                    Answer::Options(OptionSet::only(alone))
                }
                _ if chosen.0 & !exclusive.0 == 0 => {
                    Answer::Options(OptionSet::only(OptionIndex(0)))
                }
                _ => Answer::Options(OptionSet(chosen.0 & !exclusive.0)),
            }
        }
        Kind::Single { .. } => {
            Answer::Options(OptionSet::only(OptionIndex(u8::try_from(pick % count).unwrap())))
        }
    }
}

#[test]
fn the_circuit_says_of_random_people_with_back_pain_what_the_engine_says() {
    the_circuit_says_what_the_engine_says("back-pain");
}

#[test]
fn the_circuit_says_of_random_people_with_heel_pain_what_the_engine_says() {
    the_circuit_says_what_the_engine_says("heel-pain");
}

fn the_circuit_says_what_the_engine_says(id: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assessments");
    let diagnostics = Diagnostics::default();
    let content = Library::at(&root).read(&[root.join(id)], &diagnostics);
    let compiled = compile(content, &diagnostics);
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.into_sorted());
    let assessment = &compiled.first().unwrap().assessment;
    let mut encoding = Encoding::of(assessment, &[]);
    let scores = Scores::of(&mut encoding.circuit, assessment, &encoding.flow.end);
    let first = scores.first(&mut encoding.circuit);
    let replies = Results::of(&mut encoding).replies(&mut encoding);
    let encoding = RefCell::new(encoding);
    let people = Cell::new(0);
    let picks = prop::collection::vec((any::<u8>(), any::<u64>()), assessment.questions.len());
    let config = Config { cases: 3000, failure_persistence: None, ..Config::default() };
    let judged = TestRunner::new(config).run(&picks, |picks| {
        // Most random people are impossible, such as a child of 80: those are drawn again.
        let turned = |turn| picks.iter().map(move |(one, two)| (*one, two.rotate_left(turn)));
        let drawn = (0..64).find_map(|turn| person(assessment, &turned(turn).collect::<Vec<_>>()));
        if let Some(answers) = drawn {
            agree_on(&mut encoding.borrow_mut(), &first, &replies, &answers);
            people.set(people.get() + 1);
        }
        Ok(())
    });
    judged.unwrap();
    assert!(people.get() > 2400, "only {} people", people.get());
}

/// Everybody: each allowed answer to each question, as far as such a person is possible.
fn everybody(assessment: &Assessment) -> Vec<Answers> {
    let mut people = vec![Answers::none(assessment)];
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        let sets = (1u64..8).map(|set| Answer::Options(OptionSet(set)));
        let allowed: Vec<Answer> = sets
            .chain((0..=5).map(Answer::Number))
            .filter(|answer| question.allows(*answer))
            .collect();
        people = people
            .into_iter()
            .flat_map(|person| {
                allowed.iter().map(move |answer| {
                    let mut person = person.clone();
                    person.set(index, Some(*answer));
                    person
                })
            })
            .collect();
    }
    people.retain(|person| FullAnswers::of(assessment, person).is_possible());
    people
}

/// Whether the flow settles this person: no rule above the level reached holds or is open.
fn is_settled(assessment: &Assessment, person: &Answers) -> bool {
    let reached = assessment.outcome(person).care;
    let known = assessment.replay(person).known;
    let end = FullAnswers::of(assessment, &known);
    let mut tiers = assessment.rules.iter().flat_map(|rule| &rule.tiers);
    tiers.all(|tier| tier.care <= reached || end.truth(&tier.when).fails())
        && FullAnswers::of(assessment, person).care() == reached
}

/// Whether some warning sign more would leave this person less urgent.
fn some_sign_lowers(assessment: &Assessment, person: &Answers) -> bool {
    let before = FullAnswers::of(assessment, person).care();
    (0..).map(QuestionIndex).zip(&assessment.questions).any(|(index, question)| {
        let Some(Answer::Options(chosen)) = person.get(index) else { return false };
        question.warning.iter().any(|sign| {
            let with = match &question.kind {
                Kind::Multi { exclusive, .. } => OptionSet(chosen.0 & !exclusive.0).with(sign),
                _ => OptionSet::only(sign),
            };
            let is_single = matches!(question.kind, Kind::Single { .. });
            if chosen.contains(sign) || (is_single && chosen.meets(question.warning)) {
                return false;
            }
            let mut more = person.clone();
            more.set(index, Some(Answer::Options(with)));
            let more = FullAnswers::of(assessment, &more);
            more.is_possible() && more.care() < before
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 250, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn the_proof_of_small_assessments_is_what_trying_everybody_says(
        assessment in small_assessment(),
    ) {
        prop_assert_eq!(assessment.validate(), Ok(()));
        let everybody = everybody(&assessment);
        let mut encoding = Encoding::of(&assessment, &[]);
        for person in everybody.iter().step_by(everybody.len() / 16 + 1) {
            agree_on(&mut encoding, &[], &[], person);
        }
        if encoding.plain().is_none() {
            prop_assert!(everybody.is_empty());
            return Ok(());
        }
        let unsettled = settled::check(&mut encoding).failures;
        let settled = everybody.iter().all(|person| is_settled(&assessment, person));
        prop_assert_eq!(unsettled.is_empty(), settled);
        let lowered = monotone::check(&mut encoding, &[]).failures;
        let lowers = everybody.iter().any(|person| some_sign_lowers(&assessment, person));
        prop_assert_eq!(lowered.is_empty(), !lowers);
        for failure in unsettled.iter().chain(&lowered) {
            prop_assert!(failure.person.as_ref().is_some_and(|person| person.confirmed));
        }

        let bounds = bounded::find(&mut encoding);
        let screens = |person: &Answers| assessment.replay(person).visited.len();
        prop_assert_eq!(Some(bounds.longest), everybody.iter().map(screens).max());
        prop_assert_eq!(Some(bounds.shortest), everybody.iter().map(screens).min());
        for rule in 0..assessment.rules.len() {
            let fires = encoding.end_care.fires(&mut encoding.circuit, rule, 0);
            let found = encoding.find(&[fires]).is_some();
            let fired = everybody.iter().any(|person| {
                assessment.outcome(person).rules.iter().any(|one| one.rule.position() == rule)
            });
            prop_assert_eq!(found, fired);
        }
    }
}
