//! Answers from outside are checked, and every mistake is named.

mod common;

use assessment::{AnswerById, Impossible};
use common::{ALWAYS, assessment, chosen, multi, number, single};

fn one(id: &str) -> AnswerById {
    AnswerById::One(id.into())
}

fn many(ids: &[&str]) -> AnswerById {
    AnswerById::Many(ids.iter().map(|id| (*id).into()).collect())
}

/// What reading these answers complains about.
fn complaints(given: &[(&str, AnswerById)]) -> Vec<String> {
    let questions = vec![single("who", ALWAYS), multi("signs", ALWAYS), number("age")];
    let mut assessment = assessment(questions, vec![]);
    assessment.impossible = vec![Impossible { id: "not_both".into(), when: chosen(0, &[2]) }];
    match assessment.read_answers(given.iter().map(|(id, given)| (*id, given))) {
        Ok(_) => vec![],
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn good_answers_are_taken() {
    let given = [("who", one("a")), ("signs", many(&["a", "b"])), ("age", AnswerById::Number(40))];
    assert_eq!(complaints(&given), Vec::<String>::new());
}

#[test]
fn every_mistake_is_reported_with_its_place() {
    let given = [
        ("whom", one("a")),
        ("who", one("d")),
        ("signs", many(&["a", "none"])),
        ("age", AnswerById::Number(121)),
    ];
    assert_eq!(
        complaints(&given),
        [
            "there is no question `whom`",
            "question `who` has no option `d`; it has `a`, `b`, `c`",
            "option `none` of question `signs` stands alone: it cannot go with others",
            "question `age` takes a number from 0 to 120, not 121",
        ]
    );
}

#[test]
fn a_wrong_type_is_named() {
    let given = [("who", AnswerById::Number(1)), ("signs", one("a")), ("age", many(&["a"]))];
    assert_eq!(
        complaints(&given),
        [
            "question `who` takes one option's id",
            "question `signs` takes a list of options' ids",
            "question `age` takes a whole number",
        ]
    );
}

#[test]
fn nothing_chosen_or_chosen_twice_is_refused() {
    assert_eq!(complaints(&[("signs", many(&[]))]), ["question `signs` needs at least one option"]);
    assert_eq!(
        complaints(&[("signs", many(&["a", "a"]))]),
        ["question `signs` names option `a` twice"]
    );
}

#[test]
fn an_impossible_person_is_refused_by_name() {
    assert_eq!(
        complaints(&[("who", one("c"))]),
        ["no person can give these answers together: `not_both`"]
    );
}
