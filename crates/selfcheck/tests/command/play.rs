//! `selfcheck play`: the check in the terminal, driven by lines of standard input.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use super::{said, scratch, selfcheck};

fn fresh(name: &str) -> PathBuf {
    let file = scratch(name);
    let _ = fs::remove_file(&file);
    file
}

fn play(file: &Path, lines: &str, more: &[&str]) -> (Output, String) {
    let to = file.to_string_lossy();
    let arguments = [&["play", "ankle", "--content", ".", "--to", &to], more].concat();
    let output = selfcheck(&arguments, lines);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    (output, printed)
}

#[test]
fn each_call_prints_the_screen_that_comes_next_and_the_file_goes_on_where_it_stopped() {
    let file = fresh("steps.toml");
    let (_, first) = play(&file, "", &[]);
    assert!(first.contains("  1  Me\n  2  My child\n"), "{first}");
    assert!(first.ends_with("Who is this for? (one of 1 to 2)\n"), "{first}");
    assert!(!file.exists());

    let (_, second) = play(&file, "me\n35\n", &[]);
    assert!(second.contains("  = Me\n") && second.ends_with("birth (one of 1 to 2)\n"), "{second}");
    let (_, third) = play(&file, "2\n? what is \"numb\"?\n? and cold?\n", &[]);
    assert!(third.contains("     (Not even four steps.)\n"), "{third}");
    assert!(third.contains("    They need help soon.\n"), "why it is asked: {third}");

    let (_, numb) = play(&file, "2, cannot_stand\n", &[]);
    assert!(numb.ends_with("When did that start? (one of 1 to 2)\n"), "{numb}");
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        "check = \"ankle\"\n\n[answers]\nwho = \"me\"\nage = 35\nsex = \"male\"\n\
         signs = [\"cannot_stand\", \"numb_foot\"]\n\n\
         [remarks]\nsigns = \"\"\"\nwhat is \"numb\"?\nand cold?\"\"\"\n"
    );
}

#[test]
fn the_end_says_where_the_answers_are_and_how_urgent_it_is_only_when_asked() {
    let file = fresh("end.toml");
    let (output, ended) = play(&file, "1\n35\n2\n2\n1\n", &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(ended.starts_with("The check has ended. The answers are in "), "{ended}");
    assert_eq!(ended.lines().count(), 1, "{ended}");
    let (_, told) = play(&file, "", &["--outcome"]);
    assert!(told.contains("(emergency, emergency_department)"), "{told}");
}

#[test]
fn an_answer_that_does_not_fit_says_what_was_expected_and_loses_nothing() {
    let refused = |name: &str, lines: &str, sentence: &str, asked: &str| {
        let file = fresh(name);
        let (output, printed) = play(&file, lines, &[]);
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).contains(sentence), "{}", said(&output));
        assert!(printed.ends_with(asked), "{printed}");
        fs::read_to_string(file).unwrap()
    };
    let age = "Age (a number from 0 to 120)\n";
    let kept = refused("range.toml", "me\n121\n2\n", "takes a number from 0 to 120, not 121", age);
    assert_eq!(kept, "check = \"ankle\"\n\n[answers]\nwho = \"me\"\n");
    refused("words.toml", "me\nold\n", "question `age` takes a whole number", age);
    refused("child.toml", "child\n40\n", "A child is 17 or younger", age);
    let signs = "any of 1 to 3, with commas between)\n";
    refused(
        "alone.toml",
        "1\n35\n2\n1, 3\n",
        "option `none` of question `signs` stands alone",
        signs,
    );
    refused("ninth.toml", "1\n35\n2\n9\n", "has no option `9`", signs);
}

#[test]
fn back_takes_the_screen_before_back_and_says_what_was_answered_there() {
    let file = fresh("back.toml");
    play(&file, "1\n35\n2\n2\n1\n", &[]);
    let (_, numb) = play(&file, "back\n", &[]);
    assert!(numb.starts_with("taken back: When did that start? Today\n"), "{numb}");
    assert!(numb.ends_with("When did that start? (one of 1 to 2)\n"), "{numb}");
    let (_, about) = play(&file, "back\nback\n", &[]);
    assert!(about.ends_with("Who is this for? (one of 1 to 2)\n"), "{about}");
    let (output, _) = play(&file, "back\n", &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("this is the first screen"), "{}", said(&output));
}

#[test]
fn a_file_that_is_no_sheet_of_answers_to_this_check_is_left_as_it_is() {
    let refused = |name: &str, text: &str, sentence: &str| {
        let file = fresh(name);
        fs::write(&file, text).unwrap();
        let (output, _) = play(&file, "me\n", &[]);
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains(sentence), "{}", said(&output));
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    };
    refused(
        "other.toml",
        "check = \"knee\"\n",
        "these are answers to `knee`, not `ankle`; mend it",
    );
    refused(
        "old.toml",
        "check = \"ankle\"\n[answers]\nsings = []\n",
        "did you mean `signs`?; mend it",
    );
    refused("none.toml", "who = \"me\"\n", "this is no sheet of answers");
}
