//! What people come to know, and the replies.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at a surprise")]

mod common;

use assessment::{
    Answers, Assessment, CareLevel, Circumstance, Concern, ConcernIndex, Condition, Fact, Interest,
    Invalid, OptionIndex, OptionSet, Pattern, PatternIndex, QuestionIndex, Reply, ReplyWords,
};
use common::{ALWAYS, assessment, chosen, multi, options, rule};

fn is_chosen(option: u8) -> Condition<Circumstance> {
    let options = OptionSet::only(OptionIndex(option));
    Condition::Atom(Circumstance::Fact(Fact::Chosen(QuestionIndex(0), options)))
}

fn reply(id: &str, words: ReplyWords, when: Condition<Circumstance>) -> Reply {
    Reply {
        id: id.into(),
        when,
        words,
        not_yet: false,
        not_for_others: false,
        replaces_patterns: false,
        sources: vec![],
    }
}

/// One question with the options `a`, `b`, `c` and `none`. Who chooses `a` asks whether to run, and to `b` it is close; it is an
/// emergency with `c`.
fn running(replies: Vec<Reply>, applies: Condition<Fact>) -> Assessment {
    let emergency = rule("R-1", CareLevel::Emergency, 0, chosen(0, &[2]));
    let (asked, related) = (chosen(0, &[0]), chosen(0, &[1]));
    let concern = Concern { id: "run".into(), applies, asked, related, limited_as: None, replies };
    Assessment { concerns: vec![concern], ..assessment(vec![multi("q", ALWAYS)], vec![emergency]) }
}

fn pattern(prior: i32) -> Pattern {
    let id = format!("p{prior}");
    let (adjustments, evidence, sources) = (vec![], vec![], vec![]);
    Pattern { id, considered: ALWAYS, prior, adjustments, evidence, sources }
}

/// The ids of the replies to somebody with these options, and how close they are to what they came with.
fn given(assessment: &Assessment, picked: &[u8]) -> Vec<(String, Interest)> {
    let mut answers = Answers::none(assessment);
    answers.set(QuestionIndex(0), Some(options(picked)));
    let replies = assessment.replies(&answers).into_iter();
    let named = replies.map(|given| {
        let said_by = &assessment.concerns[given.said_by.position()];
        (said_by.replies[given.reply].id.clone(), given.interest)
    });
    named.collect()
}

fn bone_or_yes() -> Vec<Reply> {
    vec![
        reply("bone", ReplyWords::Own, is_chosen(1)),
        reply("yes", ReplyWords::Own, Condition::Constant(true)),
    ]
}

#[test]
fn the_first_reply_that_holds_is_given_and_no_other() {
    let assessment = running(bone_or_yes(), ALWAYS);
    assessment.validate().unwrap();
    assert_eq!(given(&assessment, &[0, 1]), [("bone".to_owned(), Interest::Asked)]);
    assert_eq!(given(&assessment, &[3]), [("yes".to_owned(), Interest::Others)]);
}

#[test]
fn what_they_came_with_is_closer_than_what_it_is_related_to() {
    let assessment = running(bone_or_yes(), ALWAYS);
    assert_eq!(given(&assessment, &[1])[0].1, Interest::Related);
    assert_eq!(given(&assessment, &[0, 1])[0].1, Interest::Asked);
    assert!(Interest::Asked < Interest::Related && Interest::Related < Interest::Others);
}

#[test]
fn whom_a_concern_is_not_about_gets_no_reply_to_it() {
    let assessment = running(bone_or_yes(), chosen(0, &[1]));
    assert_eq!(given(&assessment, &[0]), []);
    assert_eq!(given(&assessment, &[1]).len(), 1);
}

/// Riding as a kind of what `running` asks, with replies of its own.
fn riding(replies: Vec<Reply>) -> Assessment {
    let mut assessment = running(bone_or_yes(), ALWAYS);
    assessment.concerns[0].replies[0].not_yet = true;
    let kind = Concern {
        id: "ride".into(),
        limited_as: Some(ConcernIndex(0)),
        replies,
        ..assessment.concerns[0].clone()
    };
    assessment.concerns.push(kind);
    assessment
}

#[test]
fn what_must_not_go_on_yet_must_not_in_any_kind_of_it() {
    let less = reply("less", ReplyWords::Own, Condition::Constant(true));
    let assessment = riding(vec![less]);
    assessment.validate().unwrap();
    let ids = |picked: &[u8]| {
        given(&assessment, picked).into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&[1]), ["bone", "bone"]);
    assert_eq!(ids(&[3]), ["yes", "less"]);
}

#[test]
fn a_kind_keeps_a_not_yet_of_its_own() {
    let fall = Reply { not_yet: true, ..reply("fall", ReplyWords::Own, Condition::Constant(true)) };
    let assessment = riding(vec![fall]);
    assert_eq!(given(&assessment, &[1])[1].0, "fall");
}

#[test]
fn a_kind_of_what_is_not_there_is_no_assessment() {
    let mut assessment = riding(bone_or_yes());
    assessment.concerns[1].limited_as = Some(ConcernIndex(2));
    assert_eq!(assessment.validate(), Err(Invalid::Concern));
}

#[test]
fn an_emergency_leaves_every_question_for_later() {
    assert_eq!(given(&running(bone_or_yes(), ALWAYS), &[0, 2]), []);
}

#[test]
fn the_words_of_a_pattern_are_passed_over_where_none_is_shown() {
    let replies = vec![
        reply("course", ReplyWords::WhatToExpect, Condition::Constant(true)),
        reply("none", ReplyWords::Own, Condition::Constant(true)),
    ];
    let mut assessment = running(replies, ALWAYS);
    assert_eq!(given(&assessment, &[3])[0].0, "none");
    assessment.patterns = vec![pattern(0)];
    assert_eq!(given(&assessment, &[3])[0].0, "course");
}

#[test]
fn best_is_the_pattern_that_comes_first_and_none_of_the_others() {
    let best = |index| Condition::Atom(Circumstance::Best(vec![PatternIndex(index)]));
    let replies = vec![
        reply("second", ReplyWords::Own, best(1)),
        reply("first", ReplyWords::Own, best(0)),
        reply("none", ReplyWords::Own, Condition::Constant(true)),
    ];
    let mut assessment = running(replies, ALWAYS);
    assessment.patterns = vec![pattern(0), pattern(-50)];
    assert_eq!(given(&assessment, &[3])[0].0, "first");
}

#[test]
fn a_pattern_is_spoken_of_where_it_is_shown() {
    let shown = |index| Condition::Atom(Circumstance::Pattern(PatternIndex(index)));
    let replies = vec![
        reply("third", ReplyWords::Own, shown(2)),
        reply("second", ReplyWords::Own, shown(1)),
        reply("none", ReplyWords::Own, Condition::Constant(true)),
    ];
    let mut assessment = running(replies, ALWAYS);
    assessment.patterns = vec![pattern(0), pattern(-50)];
    assert_eq!(given(&assessment, &[3])[0].0, "second");
    assessment.patterns.truncate(1);
    assert_eq!(given(&assessment, &[3])[0].0, "none");
}

#[test]
fn a_concern_that_leaves_somebody_without_a_reply_is_no_assessment() {
    let mut replies = bone_or_yes();
    replies.truncate(1);
    let invalid = running(replies, ALWAYS).validate();
    assert_eq!(invalid, Err(Invalid::NoReply));
    assert!(invalid.is_err_and(|fault| fault.to_string().contains("reply")));
    let course = reply("course", ReplyWords::WhatToExpect, Condition::Constant(true));
    assert_eq!(running(vec![course], ALWAYS).validate(), Err(Invalid::NoReply));
    assert_eq!(running(vec![], ALWAYS).validate(), Err(Invalid::NoReply));
}
