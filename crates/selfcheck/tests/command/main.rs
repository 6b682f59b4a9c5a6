//! The `selfcheck` command as people and scripts meet it.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod answers;
mod ask;
mod compare;
mod coverage;
mod fill;
mod play;
mod preview;
mod sample;
mod stories;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use fs_extra::dir::{self, CopyOptions};
use serde_json::{Value, json};

const SOUND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../compile/tests/sound");
const WALKER: &str = r#"{"who": "me", "age": 35, "sex": "male", "signs": ["none"], "pain": 2}"#;
const NUMB: &str = r#"{"who": "me", "age": 35, "sex": "male", "signs": ["numb_foot"],
    "numb_when": "today", "pain": 2}"#;

fn selfcheck(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_selfcheck"))
        .args(arguments)
        .current_dir(SOUND)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that has no use for its input may be gone before it is written.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// The exit code, and what each line of the output says as JSON.
fn lines(arguments: &[&str], input: &str) -> (i32, Vec<Value>) {
    let output = selfcheck(arguments, input);
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (output.status.code().unwrap(), lines)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn scratch(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    path
}

fn answers_file(name: &str, answers: &str) -> String {
    let path = scratch(name);
    fs::write(&path, answers).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn check_is_content_with_sound_content() {
    let (code, mut lines) = lines(&["check", ".", "--json"], "");
    assert_eq!(code, 0);
    let checked = lines[0]["assessments"][0].as_object_mut().unwrap();
    let certificate = checked.remove("certificate").unwrap();
    assert_eq!(certificate["proved"][0], json!(["settled", 2]), "one for each level of its rule");
    let expected = json!({
        "assessments": [{
            "id": "ankle", "screens": 4, "questions": 7, "rules": 1, "patterns": 2, "scenarios": 6
        }],
        "diagnostics": [],
    });
    assert_eq!(lines, [expected]);
}

#[test]
fn check_ends_with_what_was_looked_at_and_prove_with_what_was_proved() {
    let last = |arguments: &[&str], line: &str| {
        let output = selfcheck(arguments, "");
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(line), "{text}");
    };
    last(
        &["check", "."],
        "\nAll is well: `ankle` can be read and compiled, every word is there, 6 scenarios end",
    );
    last(
        &["prove", "ankle", "--content", "."],
        "\nAll is well. Whatever people answer:\n- no question",
    );
}

#[test]
fn check_takes_a_single_assessment_from_inside_its_folder_too() {
    let inside = Command::new(env!("CARGO_BIN_EXE_selfcheck"))
        .args(["check", "."])
        .current_dir(Path::new(SOUND).join("ankle"))
        .output()
        .unwrap();
    assert!(inside.status.success(), "{}", said(&inside));
    assert!(String::from_utf8_lossy(&inside.stdout).starts_with("ankle: 4 screens"));
}

#[test]
fn an_overdue_review_is_a_warning_until_the_release() {
    let content = scratch("overdue");
    let _ = fs::remove_dir_all(&content);
    dir::copy(SOUND, &content, &CopyOptions::new().content_only(true)).unwrap();
    let header = content.join("ankle/assessment.toml");
    let text = fs::read_to_string(&header).unwrap().replace("2999-01-01", "2020-01-01");
    fs::write(&header, text).unwrap();

    let folder = content.to_string_lossy();
    let draft = selfcheck(&["check", &folder], "");
    assert_eq!(draft.status.code(), Some(0));
    assert!(said(&draft).starts_with("warning: the review of this content is overdue"));
    let release = selfcheck(&["check", "--release", &folder], "");
    assert_eq!(release.status.code(), Some(1));
    assert!(said(&release).starts_with("error: the review of this content is overdue"));
}

#[test]
fn compile_writes_a_pack_and_a_text_for_each_language() {
    let out = scratch("packs");
    let (code, lines) = lines(&["compile", ".", "--json", "--out", &out.to_string_lossy()], "");
    assert_eq!(code, 0);
    assert_eq!(lines[0]["files"].as_array().unwrap().len(), 3);
    for name in ["ankle.pack", "ankle.en.text", "ankle.en.result"] {
        assert!(out.join(name).is_file(), "{name}");
    }
}

#[test]
fn compile_writes_nothing_when_something_is_wrong() {
    let content = scratch("wrong");
    let _ = fs::remove_dir_all(&content);
    fs::create_dir_all(content.join("ankle")).unwrap();
    fs::write(content.join("ankle/assessment.toml"), "version = 1\n").unwrap();
    let (from, out) = (content.to_string_lossy(), scratch("wrong-packs"));
    let output = selfcheck(&["compile", &from, "--out", &out.to_string_lossy()], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("ankle/assessment.toml:1:11"), "{}", said(&output));
    assert!(!out.exists());
}

#[test]
fn questions_say_what_can_be_answered_and_when_they_are_asked() {
    let (code, lines) = lines(&["questions", "ankle", "--content", ".", "--json"], "");
    assert_eq!(code, 0);
    let questions = lines[0].as_array().unwrap();
    assert_eq!(questions.len(), 7);
    assert_eq!(
        questions[4],
        json!({
            "id": "numb_when", "screen": "numb", "text": "When did that start?",
            "why": "It matters.", "kind": "single", "asked": "signs has numb_foot",
            "options": [
                { "id": "today", "text": "Today" },
                { "id": "longer", "text": "Longer ago, or not sure" },
            ],
        })
    );
    assert_eq!((&questions[6]["min"], &questions[6]["max"]), (&json!(0), &json!(10)));
}

#[test]
fn next_gives_the_questions_of_the_next_screen() {
    let file = answers_file("begun.json", r#"{"who": "me", "age": 35, "sex": "male"}"#);
    let (code, lines) =
        lines(&["next", "ankle", "--content", ".", "--json", "--answers", &file], "");
    assert_eq!(code, 0);
    assert_eq!((&lines[0]["step"], &lines[0]["screen"]), (&json!("ask"), &json!("signs")));
    assert_eq!(lines[0]["questions"][0]["id"], "signs");
}

#[test]
fn next_is_review_at_the_end_and_the_outcome_when_an_emergency_stops_the_flow() {
    for (name, answers, step) in [("w.json", WALKER, "review"), ("n.json", NUMB, "stop")] {
        let file = answers_file(name, answers);
        let (code, lines) =
            lines(&["next", "ankle", "--content", ".", "--json", "--answers", &file], "");
        assert_eq!((code, &lines[0]["step"]), (0, &json!(step)));
    }
}

#[test]
fn what_cannot_be_carried_out_is_said_in_one_sentence_and_exits_with_2() {
    let check = |arguments: &[&str], expected: &str| {
        let output = selfcheck(arguments, "");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(said(&output).contains(expected), "{}", said(&output));
    };
    check(
        &["questions", "ankel", "--content", "."],
        "there is no assessment `ankel` in .; did you mean `ankle`?",
    );
    check(
        &["questions", "ankle", "--content", ".", "--locale", "fr"],
        "`ankle` has no words in `fr`; it has `en`",
    );
    check(&["check", "nowhere"], "there is no folder nowhere");
    check(
        &["evaluate", "ankle", "--content", ".", "--answers", "nowhere.json"],
        "nowhere.json cannot be read",
    );
    check(&["evaluate", "ankle"], "--answers <FILE>...");
    check(
        &["evaluate", "ankle", "--content", ".", "--person", "waker"],
        "no person and no scenario is called `waker`; did you mean `walker`?",
    );
}

#[test]
fn tour_names_people_who_together_see_every_question_and_every_care_level_of_the_scenarios() {
    let (code, lines) = lines(&["tour", "ankle", "--content", "."], "");
    assert_eq!(code, 0);
    let about = json!({ "Who is this for?": ["Me"], "Age": 35, "Sex recorded at birth": ["Male"] });
    assert_eq!(
        lines[0],
        json!([
            {
                "scenario": "a_woman_is_asked_one_thing_more", "care": "Look after it yourself",
                "screens": [
                    { "Who is this for?": ["Me"], "Age": 35, "Sex recorded at birth": ["Female"] },
                    { "Do you have any of these?": ["None of these"] },
                    { "Are you pregnant?": ["No"] },
                    { "How bad is your pain?": 2 },
                ],
            },
            {
                "scenario": "new_numbness", "care": "Get emergency help now",
                "screens": [
                    about,
                    { "Do you have any of these?": ["My foot is numb"] },
                    { "When did that start?": ["Today"] },
                ],
            },
            {
                "scenario": "features_of_stress_fracture", "care": "Be seen within days",
                "screens": [
                    about,
                    { "Do you have any of these?": ["I cannot stand on it"] },
                    { "How bad is your pain?": 2 },
                ],
            },
        ])
    );
}
