//! Small assessments for the engine's tests.
#![allow(dead_code, reason = "each test file uses its own part")]

use assessment::{
    Answer, Assessment, CareLevel, Condition, Contact, ContactIndex, Fact, Finding, Kind,
    OptionIndex, OptionSet, Phrase, Question, QuestionIndex, Region, Review, Rule, Screen, Tier,
};

pub const ALWAYS: Condition<Fact> = Condition::Constant(true);

/// A condition: at least one of these options of a question was chosen.
pub fn chosen(question: u16, options: &[u8]) -> Condition<Fact> {
    let options = options.iter().copied().map(OptionIndex).collect();
    Condition::Atom(Fact::Chosen(QuestionIndex(question), options))
}

/// The answer that chooses these options.
pub fn options(options: &[u8]) -> Answer {
    Answer::Options(options.iter().copied().map(OptionIndex).collect())
}

/// A multiple choice of `a`, `b`, `c` and `none`, put when `asked` holds.
pub fn multi(id: &str, asked: Condition<Fact>) -> Question {
    let kind = Kind::Multi {
        options: ["a", "b", "c", "none"].map(String::from).to_vec(),
        exclusive: OptionSet::only(OptionIndex(3)),
    };
    Question { kind, ..single(id, asked) }
}

/// A single choice of `a`, `b` and `c`, put when `asked` holds.
pub fn single(id: &str, asked: Condition<Fact>) -> Question {
    Question {
        id: id.into(),
        kind: Kind::Single { options: ["a", "b", "c"].map(String::from).to_vec() },
        applies: ALWAYS,
        asked,
        neutral: None,
        only_for: Vec::new(),
        warning: OptionSet::EMPTY,
        background: false,
        map: None,
    }
}

/// A whole number from 0 to 120.
pub fn number(id: &str) -> Question {
    Question { kind: Kind::Number { min: 0, max: 120 }, ..single(id, ALWAYS) }
}

/// A rule with one level.
pub fn rule(id: &str, care: CareLevel, contact: u16, when: Condition<Fact>) -> Rule {
    let tier = Tier { care, contact: ContactIndex(contact), when, reasons: vec![] };
    Rule { id: id.into(), tiers: vec![tier], sources: vec![] }
}

pub fn finding(id: &str, when: Condition<Fact>) -> Finding {
    Finding { id: id.into(), when }
}

/// An assessment with one screen for each question, and four contacts.
pub fn assessment(questions: Vec<Question>, rules: Vec<Rule>) -> Assessment {
    let screens = questions
        .iter()
        .zip(0..)
        .map(|(question, index)| Screen {
            id: question.id.clone(),
            questions: vec![QuestionIndex(index)],
        })
        .collect();
    Assessment {
        id: "test".into(),
        version: "1".into(),
        review: Review { reviewed_by: None, review_by: "2030-01-01".into() },
        screens,
        questions,
        findings: vec![],
        impossible: vec![],
        rules,
        patterns: vec![],
        advice: vec![],
        concerns: Vec::new(),
        danger_signs: Vec::new(),
        hand_overs: Vec::new(),
        introduce: Vec::new(),
        tell_more: Vec::new(),
        contacts: ["ambulance", "hospital", "doctor", "nobody"]
            .map(|id| Contact { id: id.into() })
            .to_vec(),
        regions: vec![Region {
            id: "GB".into(),
            phrases: vec![("emergency_number".into(), Phrase::Phone("999".into()))],
        }],
    }
}
