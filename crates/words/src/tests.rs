//! What becomes of a message, as sentences.

use assessment::{
    Answer, Answers, Assessment, Case, Condition, Kind, Message, OptionSet, Part, Phrase, Question,
    QuestionIndex, Region, Review, Text,
};

use super::{Block, Filled, Language, Prose, Run, Value, Words};

/// English, without a browser.
struct English;

impl Language for English {
    fn plural(&self, number: i32) -> String {
        if number == 1 { "one".into() } else { "other".into() }
    }

    fn number(&self, number: i32) -> String {
        number.to_string()
    }

    fn date(&self, day: &str) -> String {
        day.into()
    }
}

fn assessment() -> Assessment {
    let question = |id: &str, kind| Question {
        id: id.into(),
        kind,
        applies: Condition::Constant(true),
        asked: Condition::Constant(true),
        neutral: None,
        only_for: Vec::new(),
        warning: OptionSet::EMPTY,
        background: false,
        map: None,
    };
    let phrases = vec![
        ("emergency_number".into(), Phrase::Phone("999".into())),
        ("emergency_department".into(), Phrase::Words("A&E".into())),
    ];
    Assessment {
        id: "example".into(),
        version: "1.0.0".into(),
        review: Review { reviewed_by: None, review_by: "2030-01-01".into() },
        screens: Vec::new(),
        questions: vec![
            question("who", Kind::Single { options: vec!["me".into(), "child".into()] }),
            question("age", Kind::Number { min: 0, max: 120 }),
        ],
        findings: Vec::new(),
        impossible: Vec::new(),
        rules: Vec::new(),
        patterns: Vec::new(),
        advice: Vec::new(),
        concerns: Vec::new(),
        danger_signs: Vec::new(),
        hand_overs: Vec::new(),
        introduce: Vec::new(),
        tell_more: Vec::new(),
        contacts: Vec::new(),
        regions: vec![Region { id: "GB".into(), phrases }],
    }
}

/// Says one message to a person who answered `who` and `age` so.
fn say(message: Vec<Part>, who: Option<u64>, age: Option<i32>) -> Prose {
    let assessment = assessment();
    let text = Text {
        assessment: "example".into(),
        version: "1.0.0".into(),
        locale: "en".into(),
        right_to_left: false,
        messages: [
            ("message", Message(message)),
            ("question.who.child", Message(vec![words("My child")])),
        ]
        .into_iter()
        .collect(),
    };
    let mut answers = Answers::none(&assessment);
    answers.set(QuestionIndex(0), who.map(|who| Answer::Options(OptionSet(who))));
    answers.set(QuestionIndex(1), age.map(Answer::Number));
    let words = Words {
        assessment: &assessment,
        text: &text,
        result: None,
        region: assessment.regions.first(),
        answers: &answers,
        language: &English,
    };
    words.say_filled(&Filled::new("message", vec![("min", Value::Number(3))]))
}

fn words(words: &str) -> Part {
    Part::Words(words.into())
}

fn variable(name: &str) -> Part {
    Part::Variable(name.into())
}

fn select(variable: &str, cases: &[(&str, &str)], otherwise: &str) -> Part {
    let message = |text: &str| Message(vec![words(text)]);
    let case = |(key, text): &(&str, &str)| Case { key: (*key).into(), message: message(text) };
    Part::Select {
        variable: variable.into(),
        cases: cases.iter().map(case).collect(),
        otherwise: message(otherwise),
    }
}

#[test]
fn a_number_to_call_stays_one() {
    let prose = say(vec![words("Call "), variable("emergency_number")], None, None);
    assert_eq!(prose.0, [Run::Words("Call ".into()), Run::Phone("999".into())]);
    assert_eq!(prose.plain(), "Call 999");
}

#[test]
fn variables_are_the_screens_own_the_regions_or_answers() {
    let all = ["min", " ", "emergency_department", " ", "age", " ", "who"];
    let message = all.map(|name| if name == " " { words(name) } else { variable(name) }).to_vec();
    assert_eq!(say(message, Some(0b10), Some(7)).plain(), "3 A&E 7 My child");
}

#[test]
fn a_choice_selects_by_its_option() {
    let message = || vec![select("who", &[("child", "your child")], "you")];
    assert_eq!(say(message(), Some(0b10), None).plain(), "your child");
    assert_eq!(say(message(), Some(0b01), None).plain(), "you");
    assert_eq!(say(message(), None, None).plain(), "you");
}

#[test]
fn a_number_selects_itself_before_its_plural() {
    let message = || vec![select("age", &[("one", "a year"), ("0", "newborn")], "years")];
    assert_eq!(say(message(), None, Some(0)).plain(), "newborn");
    assert_eq!(say(message(), None, Some(1)).plain(), "a year");
    assert_eq!(say(message(), None, Some(2)).plain(), "years");
}

#[test]
fn what_is_not_known_is_left_out() {
    assert_eq!(say(vec![words("a"), variable("nothing")], None, None).plain(), "a");
}

#[test]
fn a_text_is_paragraphs_and_lists() {
    let text = "First line\nof a paragraph.\n- one\n- two\n  goes on\n\nLast: ";
    let prose = say(vec![words(text), variable("emergency_number")], None, None);
    let plain = |prose: &Prose| prose.plain();
    let blocks = prose.blocks();
    let [Block::Paragraph(first), Block::List(points), Block::Paragraph(last)] = blocks.as_slice()
    else {
        panic!("not a paragraph, a list and a paragraph");
    };
    assert_eq!(first.plain(), "First line of a paragraph.");
    assert_eq!(points.iter().map(plain).collect::<Vec<_>>(), ["one", "two   goes on"]);
    assert_eq!(last.0, [Run::Words("Last: ".into()), Run::Phone("999".into())]);
}

#[test]
fn steps_are_a_list_of_their_own() {
    let blocks = say(vec![words("- a point\n# one\n# two\n  goes on")], None, None).blocks();
    let [Block::List(points), Block::Steps(steps)] = blocks.as_slice() else {
        panic!("not a list and steps: {blocks:?}");
    };
    assert_eq!((points.len(), steps.len()), (1, 2));
    assert_eq!(steps[1].plain(), "two   goes on");
}

#[test]
fn a_point_can_hold_a_number_to_call() {
    let message = vec![words("- call "), variable("emergency_number"), words("\n- or wait")];
    let Some(Block::List(points)) = say(message, None, None).blocks().into_iter().next() else {
        panic!("not a list");
    };
    assert_eq!(points.len(), 2);
}
