//! Answers from files in JSON or TOML, standard input, and the people of scenarios, and what comes of them.

use serde_json::{Value, json};

use super::{NUMB, WALKER, answers_file, lines, selfcheck};

const TOML: &str = "who = \"me\"\nage = 35\nsex = \"male\"\nsigns = [\"none\"]\npain = 2\n";

fn evaluate(input: &str) -> (i32, Vec<Value>) {
    let one_line = input.replace("\n    ", " ");
    lines(&["evaluate", "ankle", "--content", ".", "--answers", "-"], &one_line)
}

#[test]
fn evaluate_reads_people_and_scenarios_by_name() {
    let (code, lines) = lines(
        &["evaluate", "ankle", "--content", ".", "--json", "--person", "walker", "new_numbness"],
        "",
    );
    assert_eq!(code, 0);
    assert_eq!((&lines[0]["care"], &lines[1]["care"]), (&json!("self_care"), &json!("emergency")));
}

#[test]
fn answers_may_be_in_toml() {
    let right = answers_file("walker.toml", TOML);
    let wrong = answers_file("wrong.toml", "age = 35.5\nsign = [\"none\"]\n");
    let broken = answers_file("broken.toml", "age = \n");
    let (code, lines) = lines(
        &["evaluate", "ankle", "--content", ".", "--json", "--answers", &right, &wrong, &broken],
        "",
    );
    assert_eq!(code, 1);
    assert_eq!(lines[0]["care"], "self_care");
    assert_eq!(
        lines[1]["error"],
        json!([
            "question `age` cannot have the answer `35.5`; \
             write \"option\", [\"option\", ...] or a whole number",
            "there is no question `sign`; did you mean `signs`?",
        ])
    );
    let said = lines[2]["error"][0].as_str().unwrap();
    assert!(said.starts_with("this is not TOML with answers"), "{said}");
}

#[test]
fn next_reads_standard_input() {
    for answers in [TOML, "{\n  \"who\": \"me\",\n  \"age\": 35,\n  \"sex\": \"male\"\n}\n"] {
        let output = selfcheck(&["next", "ankle", "--content", ".", "--answers", "-"], answers);
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0));
        let expected = if answers == TOML { "review" } else { "signs (multi, on `signs`)" };
        assert!(said.starts_with(expected), "{said}");
    }
}

#[test]
fn evaluate_prints_the_outcome_with_its_reasons() {
    let (code, lines) = evaluate(NUMB);
    assert_eq!(code, 0);
    let expected = json!({
        "care": "emergency",
        "contact": "emergency_department",
        "say": ["I am 35.", "The foot is numb.", "It has been numb since today."],
        "rules": [{
            "id": "A-1",
            "care": "emergency",
            "reason": "The nerve may be squeezed. Age 35: 35 years.",
        }],
        "patterns": [],
        "advice": [],
        "replies": [],
        "asked": ["who", "age", "sex", "signs", "numb_when"],
        "screens": 3,
        "unused": ["pain"],
    });
    assert_eq!(lines, [expected]);
}

#[test]
fn evaluate_names_what_would_change_it_where_that_is_asked_for() {
    let (code, lines) = lines(
        &["evaluate", "ankle", "--content", ".", "--json", "--changes", "--person", "walker"],
        "",
    );
    assert_eq!(code, 0);
    let numb = json!({ "signs": ["numb_foot"], "numb_when": "today" });
    assert_eq!(lines[0]["changes"][0], json!({ "care": "emergency", "answers": numb }));
}

#[test]
fn evaluate_reads_several_files() {
    let files = [answers_file("one.json", WALKER), answers_file("two.json", NUMB)];
    let (code, lines) = lines(
        &["evaluate", "ankle", "--content", ".", "--json", "--answers", &files[0], &files[1]],
        "",
    );
    assert_eq!(code, 0);
    assert_eq!((&lines[0]["care"], &lines[1]["care"]), (&json!("self_care"), &json!("emergency")));
    assert_eq!(lines[0]["patterns"], json!([{ "id": "sprain", "name": "Sprain", "fit": "best" }]));
}

#[test]
fn an_unanswered_question_is_named_and_exits_with_3() {
    let (code, lines) = evaluate(r#"{"who": "me", "age": 35}"#);
    assert_eq!((code, lines), (3, vec![json!({ "next": ["sex"] })]));
}

#[test]
fn answers_that_are_wrong_are_named_and_never_ignored() {
    let check = |answers: &str, expected: &[&str]| {
        let (code, lines) = evaluate(answers);
        assert_eq!((code, &lines[0]), (1, &json!({ "error": expected })), "{answers}");
    };
    check(r#"{"sings": ["none"]}"#, &["there is no question `sings`; did you mean `signs`?"]);
    check(
        r#"{"signs": ["numb_fot"]}"#,
        &[
            "question `signs` has no option `numb_fot`; it has `cannot_stand`, `numb_foot`, `none`; \
           did you mean `numb_foot`?",
        ],
    );
    check(r#"{"signs": "none"}"#, &["question `signs` takes a list of options' ids"]);
    check(r#"{"age": 121}"#, &["question `age` takes a number from 0 to 120, not 121"]);
    check(
        r#"{"who": "child", "age": 40}"#,
        &["no person can give these answers together: `child_over_17`"],
    );
    check(
        r#"{"age": 35.5}"#,
        &["question `age` cannot have the answer `35.5`; \
           write \"option\", [\"option\", ...] or a whole number"],
    );
    check(r#"{"age": 35, "age": 36}"#, &["question `age` is answered twice"]);
    check(
        "{",
        &["this is not a JSON object of answers: \
                  EOF while parsing an object at line 1 column 1"],
    );
}

#[test]
fn one_wrong_line_does_not_stop_the_others_and_decides_the_exit_code() {
    let (code, lines) = evaluate(&format!("{{}}\n{{\"age\": 300}}\n\n{WALKER}\n"));
    assert_eq!(code, 1);
    assert_eq!(lines[0], json!({ "next": ["who", "age", "sex"] }));
    assert!(lines[1]["error"].is_array());
    assert_eq!(lines[2]["care"], "self_care");
}
