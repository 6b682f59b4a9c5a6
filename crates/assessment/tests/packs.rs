//! Packs come back as they were, or not at all; and no pack, whoever made it, makes the engine panic.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at a surprise")]

mod common;

use assessment::{
    Advice, Answer, Answers, Assessment, Case, Circumstance, Concern, Condition, Impossible,
    Invalid, Kind, Message, Messages, OnlyFor, OptionIndex, OptionSet, PackError, Part, Pattern,
    PatternIndex, Picture, Point, QuestionIndex, Reply, ReplyWords, ResultText, Step, Text,
    read_assessment, read_result_text, read_text, write_assessment, write_result_text, write_text,
};
use common::{ALWAYS, assessment, chosen, finding, multi, number, rule, single};
use proptest::prelude::*;

/// A pack whose line is right, whatever it holds: what somebody would make who means harm.
fn sealed(content: &[u8]) -> Vec<u8> {
    sealed_as("logic", content)
}

fn sealed_as(kind: &str, content: &[u8]) -> Vec<u8> {
    let checksum = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI).checksum(content);
    [format!("selfcheck-{kind} 17 {checksum:08x}\n").as_bytes(), content].concat()
}

fn content(assessment: &Assessment) -> Vec<u8> {
    content_of(&write_assessment(assessment).unwrap())
}

/// What stands behind the first line of a pack.
fn content_of(pack: &[u8]) -> Vec<u8> {
    let line = pack.iter().position(|byte| *byte == b'\n').unwrap();
    pack[line + 1..].to_vec()
}

/// An assessment with something of each kind.
fn whole() -> Assessment {
    let urgent = rule("R-1", assessment::CareLevel::UrgentSameDay, 1, chosen(1, &[0, 2]));
    let questions = vec![number("age"), multi("signs", ALWAYS), single("since", chosen(1, &[0]))];
    let mut whole = assessment(questions, vec![urgent]);
    let only_for = OnlyFor { option: OptionIndex(1), applies: chosen(1, &[0]) };
    whole.questions[2].only_for = vec![only_for];
    whole.findings = vec![finding("sign", chosen(1, &[0]))];
    whole
}

fn advice(when: Condition<Circumstance>, picture: Option<Picture>) -> Advice {
    let (id, section, sources) = ("A-1".into(), "now".into(), vec![]);
    Advice { id, section, when, sources, picture, concern: None }
}

fn text<'a>(messages: impl IntoIterator<Item = (&'a str, Message)>) -> Text {
    Text {
        assessment: "test".into(),
        version: "1".into(),
        locale: "en".into(),
        right_to_left: false,
        messages: messages.into_iter().collect(),
    }
}

fn message() -> impl Strategy<Value = Message> {
    let words = any::<String>().prop_map(|words| Part::Words(words.replace('\0', "\n")));
    let leaf = prop_oneof![words, "[a-z_]{1,6}".prop_map(Part::Variable)];
    let part = leaf.prop_recursive(2, 8, 3, |inner| {
        let inner = prop::collection::vec(inner, 0..3).prop_map(Message).boxed();
        let case = ("[a-z]{1,6}", inner.clone()).prop_map(|(key, message)| Case { key, message });
        ("[a-z_]{1,6}", prop::collection::vec(case, 0..3), inner)
            .prop_map(|(variable, cases, otherwise)| Part::Select { variable, cases, otherwise })
    });
    prop::collection::vec(part, 0..4).prop_map(Message)
}

/// A person who says the first thing that each question allows.
fn answer_all(assessment: &Assessment) -> Answers {
    let mut answers = Answers::none(assessment);
    for (question, position) in assessment.questions.iter().zip(0..) {
        let answer = match question.kind {
            Kind::Number { min, .. } | Kind::Scale { min, .. } => Answer::Number(min),
            _ => Answer::Options(OptionSet::only(OptionIndex(0))),
        };
        answers.set(QuestionIndex(position), Some(answer));
    }
    answers
}

proptest! {
    #[test]
    fn words_come_back_as_they_were(
        messages in prop::collection::btree_map("[a-z]{1,3}(\\.[a-z]{1,3}){0,3}", message(), 0..8),
    ) {
        let logic = write_assessment(&whole()).unwrap();
        let said = messages.iter().map(|(key, message)| (key.as_str(), message.clone()));
        let text = text(said);
        for (key, message) in &messages {
            prop_assert_eq!(text.message(key), Some(message));
        }
        prop_assert_eq!(read_text(&write_text(&text, &logic).unwrap(), &logic), Ok(text));
    }

    #[test]
    fn words_that_were_altered_or_cut_are_refused(
        message in message(), place in any::<prop::sample::Index>(), bit in 0u8..8,
    ) {
        let logic = write_assessment(&whole()).unwrap();
        let pack = write_text(&text([("key", message)]), &logic).unwrap();
        let mut altered = pack.clone();
        altered[place.index(pack.len())] ^= 1 << bit;
        prop_assert!(read_text(&altered, &logic).is_err());
        prop_assert!(read_text(&pack[..place.index(pack.len())], &logic).is_err());
    }

    #[test]
    fn whatever_a_pack_says_the_engine_refuses_it_or_can_work_with_it(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut content = content(&whole());
        for (place, byte) in changes {
            let at = place.index(content.len());
            content[at] = byte;
        }
        if let Ok(assessment) = read_assessment(&sealed(&content)) {
            let answers = answer_all(&assessment);
            let _ = (assessment.next(&Answers::none(&assessment)), assessment.next(&answers));
            let _ = assessment.outcome(&answers);
        }
    }
}

proptest! {
    #[test]
    fn whatever_a_pack_of_words_says_it_is_refused_or_has_the_message(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let logic = write_assessment(&whole()).unwrap();
        let told = Message(vec![Part::Words("one".into()), Part::Variable("two".into())]);
        let mut content = content_of(&write_text(&text([("key", told)]), &logic).unwrap());
        for (place, byte) in changes {
            let at = place.index(content.len());
            content[at] = byte;
        }
        if let Ok(text) = read_text(&sealed_as("words", &content), &logic) {
            let _ = text.message("key");
        }
    }
}

#[test]
fn a_text_with_the_character_that_ends_one_cannot_be_written() {
    let logic = write_assessment(&whole()).unwrap();
    let words = text([("key", Message(vec![Part::Words("a\0b".into())]))]);
    assert_eq!(write_text(&words, &logic), Err(PackError::Damaged));
}

#[test]
fn words_with_a_string_too_many_or_too_few_are_refused() {
    let logic = write_assessment(&whole()).unwrap();
    let words = text([("key", Message(vec![Part::Words("said".into())]))]);
    let content = content_of(&write_text(&words, &logic).unwrap());
    let read = |said: &[u8], other: &[u8]| {
        let at = content.windows(said.len()).position(|bytes| bytes == said).unwrap();
        let other = [&content[..at], other, &content[at + said.len()..]].concat();
        read_text(&sealed_as("words", &other), &logic)
    };
    assert_eq!(
        read(b"said\0", b"told\0").unwrap().message("key"),
        Some(&Message(vec![Part::Words("told".into())]))
    );
    assert_eq!(read(b"said\0", b"a\0id\0"), Err(PackError::Damaged));
    assert_eq!(read(b"\0said\0", b"asaid\0"), Err(PackError::Damaged));
}

/// The pack of an assessment with a condition that nests as deep as this, which no writer of ours would write.
fn nested(depth: u32) -> Vec<u8> {
    let mut whole = whole();
    whole.impossible = vec![Impossible { id: "deep".into(), when: ALWAYS }];
    let (constant, not) = ([0, 1], [2]);
    let written = |depth: u32| {
        let length = postcard::to_allocvec(&(depth + 1)).unwrap();
        let nots = not.repeat(usize::try_from(depth).unwrap());
        [b"\x04deep".as_slice(), &length, &constant, &nots].concat()
    };
    let content = content(&whole);
    let at = content.windows(8).position(|bytes| bytes == written(0)).unwrap();
    sealed(&[&content[..at], &written(depth), &content[at + 8..]].concat())
}

#[test]
fn a_condition_that_nests_without_an_end_is_refused() {
    assert_eq!(read_assessment(&nested(0)).unwrap().impossible[0].when, ALWAYS);
    let not = |inner| Condition::Not(Box::new(inner));
    assert_eq!(read_assessment(&nested(2)).unwrap().impossible[0].when, not(not(ALWAYS)));
    assert!(read_assessment(&nested(64)).is_ok());
    for depth in [65, 1000, 200_000] {
        assert_eq!(read_assessment(&nested(depth)), Err(PackError::Damaged));
    }
}

#[test]
fn a_message_that_nests_without_an_end_is_refused() {
    let choices = |levels: usize| {
        (0..levels).fold(Message(vec![Part::Words("you".into())]), |otherwise, _| {
            Message(vec![Part::Select { variable: "who".into(), cases: vec![], otherwise }])
        })
    };
    let logic = write_assessment(&whole()).unwrap();
    let read = |levels| {
        let words = write_text(&text([("key", choices(levels))]), &logic).unwrap();
        read_text(&words, &logic)
    };
    assert_eq!(read(16).unwrap().message("key"), Some(&choices(16)));
    assert_eq!(read(17), Err(PackError::Damaged));
    assert_eq!(read(1000), Err(PackError::Damaged));
}

#[test]
fn a_length_beyond_the_end_is_refused_before_anything_is_kept_for_it() {
    let mut content = content(&whole());
    // The first field is the id, `test`, behind its length.
    assert_eq!(content[..5], *b"\x04test");
    content.splice(..1, postcard::to_allocvec(&u64::MAX).unwrap());
    assert_eq!(read_assessment(&sealed(&content)), Err(PackError::Damaged));
}

#[test]
fn words_compiled_with_other_logic_are_refused() {
    let logic = write_assessment(&whole()).unwrap();
    let words = write_text(&text([]), &logic).unwrap();
    let mut other = whole();
    other.questions[0].asked = Condition::Constant(false);
    let other = write_assessment(&other).unwrap();
    assert_eq!(read_text(&words, &other), Err(PackError::OtherLogic));
}

#[test]
fn each_refusal_has_a_word_and_a_sentence_of_its_own() {
    let invalid = PackError::Invalid(Invalid::NoScreen);
    let all = [
        PackError::NotAPack,
        PackError::OtherFormat(9),
        PackError::Damaged,
        invalid,
        PackError::OtherLogic,
    ];
    let names = all.each_ref().map(PackError::name);
    assert_eq!(names, ["not_a_pack", "other_format", "damaged", "invalid", "other_logic"]);
    let said = all.map(|one| one.to_string());
    assert!(said[1].contains("format 9") && said[3].contains("there is no screen"), "{said:?}");
}

#[test]
fn words_are_found_by_their_key_and_divided_by_their_owner() {
    let message = |words: &str| Message(vec![Part::Words(words.into())]);
    let keys = ["interface.why", "question.since", "question.since.weeks", "question.since.why"];
    let text = text(keys.map(|key| (key, message(key))));
    for key in keys {
        assert_eq!(text.messages.get(key), Some(&message(key)));
    }
    let (since, others) = text.messages.partition(|owner| owner == "question.since");
    assert_eq!(since.get("question.since.weeks"), Some(&message("question.since.weeks")));
    assert_eq!((since.get("interface.why"), others.get("question.since")), (None, None));
    assert_eq!(others.get("interface.why"), Some(&message("interface.why")));
}

#[test]
fn the_words_of_results_make_an_assessment_whole() {
    let mut whole = whole();
    let (evidence, sources) = (vec![], vec![]);
    let (considered, adjustments) = (ALWAYS, vec![]);
    whole.patterns =
        vec![Pattern { id: "p".into(), considered, prior: 0, adjustments, evidence, sources }];
    let is_shown = |index| Condition::Atom(Circumstance::Pattern(PatternIndex(index)));
    let reply = |when| Reply {
        id: "yes".into(),
        when,
        words: ReplyWords::Own,
        not_yet: false,
        not_for_others: false,
        replaces_patterns: false,
        sources: vec![],
    };
    let replies = vec![reply(is_shown(0)), reply(Condition::Constant(true))];
    whole.concerns = vec![Concern {
        id: "run".into(),
        applies: ALWAYS,
        asked: ALWAYS,
        related: ALWAYS,
        limited_as: None,
        replies,
    }];
    whole.advice = vec![advice(is_shown(0), None)];
    let logic = write_assessment(&whole).unwrap();
    let first = read_assessment(&logic).unwrap();
    assert!(first.patterns.is_empty() && first.advice.is_empty() && first.concerns.is_empty());
    let text = ResultText {
        assessment: "test".into(),
        locale: "en".into(),
        sources: vec![],
        messages: Messages::default(),
    };
    let result = write_result_text(&text, &whole, &logic).unwrap();
    assert_eq!(read_result_text(&result, &logic), Ok((text.clone(), whole.clone())));
    whole.advice = vec![advice(is_shown(1), None)];
    let wrong = write_result_text(&text, &whole, &logic).unwrap();
    assert_eq!(read_result_text(&wrong, &logic), Err(PackError::Invalid(Invalid::Pattern)));
}

#[test]
fn what_is_no_pack_of_its_kind_or_of_this_format_says_so() {
    let logic = write_assessment(&whole()).unwrap();
    let others: [&[u8]; 4] = [b"", b"selfcheck", b"selfcheck-words 13 00000000\n", b"{}"];
    for other in others {
        assert_eq!(read_assessment(other), Err(PackError::NotAPack));
    }
    let mut older = logic.clone();
    older["selfcheck-logic 1".len()] = b'0';
    assert_eq!(read_assessment(&older), Err(PackError::OtherFormat(10)));
    for end in
        ["selfcheck-logic ".len(), "selfcheck-logic 17".len(), "selfcheck-logic 14 1a2b3c4d".len()]
    {
        assert_eq!(read_assessment(&logic[..end]), Err(PackError::Damaged), "{end}");
    }
}

#[test]
fn pictures_that_cannot_be_drawn_are_refused() {
    let fault = |picture: Picture| {
        let advice = vec![advice(Condition::Constant(true), Some(picture))];
        write_assessment(&Assessment { advice, ..whole() }).err()
    };
    let point = |week, low, high| Point { week, low, high };
    let course = |points: &[Point]| fault(Picture::Course { points: points.to_vec() });
    let steps = |bars: &[&[u16]]| {
        fault(Picture::Steps { bars: bars.iter().map(|bar| bar.to_vec()).collect() })
    };
    assert_eq!(course(&[point(0, 52, 56), point(52, 6, 21)]), None);
    assert_eq!(steps(&[&[1, 2], &[0, 300]]), None);
    let no_course = Some(PackError::Invalid(Invalid::Course));
    assert_eq!(course(&[]), no_course);
    assert_eq!(course(&[point(6, 1, 2), point(6, 1, 2)]), no_course, "out of order");
    assert_eq!(course(&[point(0, 3, 2), point(6, 1, 2)]), no_course, "upside down");
    assert_eq!(course(&[point(0, 3, 101), point(6, 1, 2)]), no_course, "too high");
    assert_eq!(steps(&[]), Some(PackError::Invalid(Invalid::Steps)));
    assert_eq!(steps(&[&[0, 0]]), Some(PackError::Invalid(Invalid::Steps)));
}

#[test]
fn a_flow_begins_again_from_its_pack() {
    let read = read_assessment(&write_assessment(&whole()).unwrap()).unwrap();
    assert!(matches!(read.next(&Answers::none(&read)), Step::Ask(_)));
    assert_eq!(read, whole());
}
