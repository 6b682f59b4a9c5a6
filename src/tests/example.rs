//! A small assessment for the tests of session and journey.

use std::rc::Rc;

use assessment::{
    Assessment, CareLevel, Comparison, Condition, Contact, ContactIndex, Fact, Impossible, Kind,
    OptionIndex, OptionSet, Question, QuestionIndex, Region, Review, Rule, Screen, ScreenIndex,
    Tier,
};

use crate::session::{Action, Stage};

pub const WHO: QuestionIndex = QuestionIndex(0);
pub const AGE: QuestionIndex = QuestionIndex(1);
pub const SIGNS: QuestionIndex = QuestionIndex(2);
pub const SINCE: QuestionIndex = QuestionIndex(3);
pub const PAIN: QuestionIndex = QuestionIndex(4);

pub const CHILD: OptionIndex = OptionIndex(1);
pub const NUMB: OptionIndex = OptionIndex(0);
pub const WEAK: OptionIndex = OptionIndex(1);
pub const NONE: OptionIndex = OptionIndex(2);
pub const NEW: OptionIndex = OptionIndex(0);
pub const OLD: OptionIndex = OptionIndex(1);

pub const ABOUT_YOU: ScreenIndex = ScreenIndex(0);
pub const WARNING_SIGNS: ScreenIndex = ScreenIndex(1);
pub const WHEN: ScreenIndex = ScreenIndex(2);
pub const HOW_BAD: ScreenIndex = ScreenIndex(3);

/// Four screens: who and age; warning signs; since when, if numb; how bad. New numbness is an
/// emergency, and a child is at most 17.
pub fn assessment() -> Rc<Assessment> {
    let single = |options: &[&str]| Kind::Single { options: strings(options) };
    let signs = Kind::Multi {
        options: strings(&["numb", "weak", "none"]),
        exclusive: OptionSet::only(NONE),
    };
    let numb = Fact::Chosen(SIGNS, OptionSet::only(NUMB));
    let since =
        Question { asked: Condition::Atom(numb), ..question("since", single(&["new", "old"])) };
    let adult_child = Condition::All(vec![
        Condition::Atom(Fact::Chosen(WHO, OptionSet::only(CHILD))),
        Condition::Atom(Fact::Number(AGE, Comparison::More, 17)),
    ]);
    let new_numbness = Tier {
        care: CareLevel::Emergency,
        contact: ContactIndex(0),
        when: Condition::Atom(Fact::Chosen(SINCE, OptionSet::only(NEW))),
        reasons: Vec::new(),
    };
    let assessment = Assessment {
        id: "example".into(),
        version: "1.0.0".into(),
        review: Review { reviewed_by: None, review_by: "2030-01-01".into() },
        screens: vec![
            Screen { id: "about_you".into(), questions: vec![WHO, AGE] },
            Screen { id: "warning_signs".into(), questions: vec![SIGNS] },
            Screen { id: "when".into(), questions: vec![SINCE] },
            Screen { id: "how_bad".into(), questions: vec![PAIN] },
        ],
        questions: vec![
            question("who", single(&["me", "child"])),
            question("age", Kind::Number { min: 0, max: 120 }),
            question("signs", signs),
            since,
            question("pain", Kind::Scale { min: 0, max: 10 }),
        ],
        findings: Vec::new(),
        impossible: vec![Impossible { id: "adult_child".into(), when: adult_child }],
        rules: vec![Rule { id: "NUMB".into(), tiers: vec![new_numbness], sources: Vec::new() }],
        patterns: Vec::new(),
        advice: Vec::new(),
        concerns: Vec::new(),
        danger_signs: Vec::new(),
        hand_overs: Vec::new(),
        introduce: Vec::new(),
        tell_more: Vec::new(),
        contacts: vec![Contact { id: "ambulance".into() }],
        regions: vec![Region { id: "GB".into(), phrases: Vec::new() }],
    };
    assessment.validate().unwrap();
    Rc::new(assessment)
}

pub fn question(id: &str, kind: Kind) -> Question {
    Question {
        id: id.into(),
        kind,
        applies: Condition::Constant(true),
        asked: Condition::Constant(true),
        neutral: None,
        only_for: Vec::new(),
        warning: OptionSet::EMPTY,
        background: false,
        map: None,
    }
}

pub fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.into()).collect()
}

pub fn choose(question: QuestionIndex, option: OptionIndex) -> Action {
    Action::Choose { question, option, chosen: true }
}

pub fn age(text: &str) -> Action {
    Action::Type { question: AGE, text: text.into() }
}

pub fn at(screen: ScreenIndex) -> Stage {
    Stage::Question { screen, changing: false }
}
