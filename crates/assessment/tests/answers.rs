//! Answers from outside are checked, and every mistake is named.

mod common;

use assessment::{Answer, AnswerById, Impossible};
use common::{ALWAYS, assessment, chosen, multi, number, options, single};

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
fn none_of_these_stands_alone() {
    assert_eq!(complaints(&[("who", one("a")), ("signs", many(&["none"]))]), [""; 0]);
    assert_eq!(complaints(&[("signs", many(&["none", "a"]))]).len(), 1);
}

#[test]
fn an_impossible_person_is_refused_by_name() {
    assert_eq!(
        complaints(&[("who", one("c"))]),
        ["no person can give these answers together: `not_both`"]
    );
}

#[test]
fn a_question_allows_the_answers_of_its_own_kind_and_no_others() {
    let one = single("q", ALWAYS);
    assert!(one.allows(options(&[2])));
    let refused = [options(&[]), options(&[0, 1]), options(&[3]), Answer::Number(1)];
    assert!(refused.iter().all(|answer| !one.allows(*answer)));

    let several = multi("q", ALWAYS);
    assert!(
        [options(&[0]), options(&[0, 2]), options(&[3])].iter().all(|one| several.allows(*one))
    );
    let refused = [options(&[]), options(&[0, 3]), options(&[0, 4]), Answer::Number(1)];
    assert!(refused.iter().all(|answer| !several.allows(*answer)));

    let years = number("q");
    assert!(years.allows(Answer::Number(0)) && years.allows(Answer::Number(120)));
    let refused = [Answer::Number(-1), Answer::Number(121), options(&[0])];
    assert!(refused.iter().all(|answer| !years.allows(*answer)));
}

#[test]
fn an_answer_is_named_as_its_question_takes_it() {
    assert_eq!(single("q", ALWAYS).by_id(options(&[1])), AnswerById::One("b".into()));
    let many = AnswerById::Many(vec!["a".into(), "c".into()]);
    assert_eq!(multi("q", ALWAYS).by_id(options(&[0, 2])), many);
    assert_eq!(number("q").by_id(Answer::Number(35)), AnswerById::Number(35));
}
