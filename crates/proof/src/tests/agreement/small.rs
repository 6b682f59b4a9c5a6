//! Random assessments with so few questions that everybody can be tried.

use assessment::{
    Answer, Assessment, CareLevel, Circumstance, Comparison, Concern, ConcernIndex, Condition,
    Contact, ContactIndex, Fact, Finding, FindingIndex, Impossible, Kind, OnlyFor, OptionIndex,
    OptionSet, Question, QuestionIndex, Region, Reply, ReplyWords, Review, Rule, Screen, Tier,
};
use proptest::prelude::*;

const QUESTIONS: u16 = 5;
const FINDINGS: u16 = 2;

/// A condition over the first `questions` questions and the first `findings` findings.
fn condition(questions: u16, findings: u16) -> BoxedStrategy<Condition<Fact>> {
    if questions == 0 {
        return Just(Condition::Constant(true)).boxed();
    }
    let atom = (0..questions, 1u64..8, 0..7, any::<u16>()).prop_map(
        move |(question, options, constant, finding)| {
            let index = QuestionIndex(question);
            if findings > 0 && finding % 3 == 0 {
                Condition::Atom(Fact::Finding(FindingIndex(finding % findings)))
            } else if question % 3 == 2 {
                let comparison = match options % 5 {
                    0 => Comparison::Less,
                    1 => Comparison::AtMost,
                    2 => Comparison::Equal,
                    3 => Comparison::AtLeast,
                    _ => Comparison::More,
                };
                Condition::Atom(Fact::Number(index, comparison, constant))
            } else {
                Condition::Atom(Fact::Chosen(index, OptionSet(options)))
            }
        },
    );
    atom.prop_recursive(2, 8, 3, |inner| {
        let parts = prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            parts.clone().prop_map(Condition::All),
            parts.clone().prop_map(Condition::Any),
            (0u8..3, parts).prop_map(|(count, of)| Condition::AtLeast { count, of }),
            inner.prop_map(|inner| Condition::Not(Box::new(inner))),
        ]
    })
    .boxed()
}

/// Two concerns, each perhaps a kind of the other, with up to two replies before the one for all who are left.
pub fn two_concerns() -> impl Strategy<Value = Vec<Concern>> {
    let when = prop_oneof![
        (0..QUESTIONS, 1u64..8).prop_map(|(question, options)| {
            Circumstance::Fact(match question % 3 {
                2 => Fact::Number(QuestionIndex(question), Comparison::AtLeast, 3),
                _ => Fact::Chosen(QuestionIndex(question), OptionSet(options)),
            })
        }),
        prop::sample::subsequence(CareLevel::ALL.to_vec(), 1..4).prop_map(Circumstance::Care),
    ];
    let reply = (when.prop_map(Condition::Atom), any::<bool>());
    let concern = (
        prop_oneof![Just(Condition::Constant(true)), any_condition()],
        prop::collection::vec(reply, 0..3),
        any::<bool>(),
        any::<bool>(),
    );
    [concern.clone(), concern].prop_map(|both| {
        let both = both.into_iter().zip([ConcernIndex(1), ConcernIndex(0)]);
        both.map(|((applies, mut replies, last, is_kind), other)| {
            replies.push((Condition::Constant(true), last));
            let replies = replies.into_iter().map(|(when, not_yet)| Reply {
                id: "r".into(),
                when,
                words: ReplyWords::Own,
                not_yet,
                not_for_others: false,
                replaces_patterns: false,
                sources: vec![],
            });
            Concern {
                id: "c".into(),
                applies,
                asked: Condition::Constant(true),
                related: Condition::Constant(true),
                limited_as: is_kind.then_some(other),
                replies: replies.collect(),
            }
        })
        .collect()
    })
}

/// A condition over all questions and findings.
pub fn any_condition() -> BoxedStrategy<Condition<Fact>> {
    condition(QUESTIONS, FINDINGS)
}

/// Question 2 (and 5, ...) is a number, question 0 a single choice, the others multiple ones.
fn question(index: u16, before: u16) -> impl Strategy<Value = Question> {
    let always = Condition::Constant(true);
    let applies = prop_oneof![3 => Just(always.clone()), 1 => condition(index.min(2), 0)];
    let asked = prop_oneof![Just(always), condition(before, FINDINGS.min(before))];
    // As in real content: whom an option concerns rests on the first screen, and those that stand alone are for all.
    let concerns = match index {
        0 | 1 => Just(None).boxed(),
        _ => prop::option::of(condition(1, 0)).boxed(),
    };
    (applies, asked, concerns, 0u64..8).prop_map(move |(applies, asked, concerns, warning)| {
        let options: Vec<String> = ["a", "b", "c"].map(String::from).to_vec();
        let only = |option| Answer::Options(OptionSet::only(OptionIndex(option)));
        let (kind, neutral, warning) = match index % 3 {
            0 => (Kind::Single { options }, only(0), warning),
            1 => (Kind::Multi { options, exclusive: OptionSet(4) }, only(2), warning & 3),
            _ => (Kind::Scale { min: 0, max: 5 }, Answer::Number(2), 0),
        };
        let neutral = Some(neutral).filter(|_| applies != Condition::Constant(true));
        let option = OptionIndex(1);
        let has_option = kind.options().len() > option.position();
        let only_for = concerns.filter(|_| has_option).map(|applies| OnlyFor { option, applies });
        let (id, only_for) = (format!("q{index}"), only_for.into_iter().collect());
        let warning = OptionSet(warning);
        Question {
            id,
            kind,
            applies,
            asked,
            neutral,
            only_for,
            warning,
            background: false,
            map: None,
        }
    })
}

prop_compose! {
    pub fn small_assessment()(
        together in any::<bool>(),
    )(
        together in Just(together),
        questions in (0..QUESTIONS)
            .map(|index| question(index, if together { index - index % 2 } else { index }))
            .collect::<Vec<_>>(),
        findings in (0..FINDINGS).map(|index| condition(index + 1, index)).collect::<Vec<_>>(),
        impossible in prop::option::of(condition(2, 0)),
        rules in prop::collection::vec(
            (prop::sample::select(CareLevel::ALL.to_vec()), condition(QUESTIONS, FINDINGS)), 1..5,
        ),
    ) -> Assessment {
        let per_screen = if together { 2 } else { 1 };
        let indices: Vec<QuestionIndex> = (0..QUESTIONS).map(QuestionIndex).collect();
        let screens = indices.chunks(per_screen).zip(0..).map(|(questions, number)| {
            Screen { id: format!("s{number}"), questions: questions.to_vec() }
        });
        Assessment {
            id: "small".into(),
            version: "1".into(),
            review: Review { reviewed_by: None, review_by: "2030-01-01".into() },
            screens: screens.collect(),
            questions,
            findings: findings.into_iter().zip(0..)
                .map(|(when, number): (_, u16)| Finding { id: format!("f{number}"), when })
                .collect(),
            impossible: impossible.into_iter()
                .map(|when| Impossible { id: "never".into(), when })
                .collect(),
            rules: rules.into_iter().zip(0..)
                .map(|((care, when), number): (_, u16)| Rule {
                    id: format!("R-{number}"),
                    tiers: vec![Tier { care, contact: ContactIndex(0), when, reasons: vec![] }],
                    sources: vec![],
                })
                .collect(),
            patterns: vec![],
            advice: vec![],
            concerns: Vec::new(),
            danger_signs: Vec::new(),
            hand_overs: vec![],
            introduce: vec![],
            tell_more: vec![],
            contacts: vec![Contact { id: "somebody".into() }],
            regions: vec![Region { id: "GB".into(), phrases: vec![] }],
        }
    }
}
