//! `selfcheck compare`: stories of real people.

use std::fs;

use super::{said, scratch, selfcheck};

const ANSWERS: &str = r#"who = "me"
age = 35
sex = "male"
signs = ["none"]
pain = 2
"#;

/// Plays one story of a walker, who ends in self-care.
fn compare(
    name: &str,
    accepted: &str,
    lowest_safe: &str,
    answers: &str,
) -> (Option<i32>, String, String) {
    let folder = scratch(name);
    fs::create_dir_all(&folder).unwrap();
    let story = format!(
        "check = \"ankle\"\nsource = \"a forum\"\ntext = \"He twisted it.\"\naccepted = [{accepted}]\n\
         lowest_safe = \"{lowest_safe}\"\nreason = \"a sprain\"\n\
         asks = [\"May I run?\", \"How long?\"]\n\n[answers]\n{answers}"
    );
    fs::write(folder.join("walker.toml"), story).unwrap();
    let output = selfcheck(&["compare", &folder.to_string_lossy(), "--content", "."], "");
    let printed = String::from_utf8(output.stdout.clone()).unwrap();
    (output.status.code(), printed, said(&output))
}

#[test]
fn a_story_at_an_accepted_level_is_right() {
    let (code, printed, _) = compare("right", r#""self_care", "routine""#, "self_care", ANSWERS);
    assert_eq!(code, Some(0));
    assert_eq!(printed, "1 of 1 at the right level, 0 too low, 0 too high, 0 beside it\n");
}

#[test]
fn a_story_below_what_is_safe_is_shown_with_what_should_be_named_and_fails() {
    let (code, printed, _) = compare("low", r#""soon_days""#, "routine", ANSWERS);
    assert_eq!(code, Some(1));
    assert!(printed.contains("walker: `self_care` is too low; accepted is soon_days"), "{printed}");
    assert!(
        printed.contains("should name: a sprain") && printed.contains("named: nothing"),
        "{printed}"
    );
    assert!(
        printed.ends_with("0 of 1 at the right level, 1 too low, 0 too high, 0 beside it\n"),
        "{printed}"
    );
}

#[test]
fn a_story_above_all_that_would_be_accepted_is_too_high_and_one_between_is_beside() {
    let cannot_stand = ANSWERS.replace("none", "cannot_stand");
    let (code, printed, _) = compare("high", r#""self_care""#, "self_care", &cannot_stand);
    assert_eq!(code, Some(0));
    assert!(printed.contains("is too high; accepted is self_care"), "{printed}");

    let (code, printed, _) = compare("beside", r#""routine""#, "self_care", ANSWERS);
    assert_eq!(code, Some(0));
    assert!(printed.contains("`self_care` is not accepted; accepted is routine"), "{printed}");
    assert!(printed.ends_with("0 too low, 0 too high, 1 beside it\n"), "{printed}");
}

/// Answers, and behind them what somebody made of the page.
fn read_page(answered: &str) -> String {
    format!(
        "{ANSWERS}\n[page]\nread = \"2026-11-28\"\nanswered = {answered}\nfirst_screen = [true, false]\nreason = true\n\
         action = true\nmisfits = [\"a race\"]\n"
    )
}

#[test]
fn what_readers_made_of_the_pages_is_added_up() {
    let (code, printed, said) =
        compare("pages", r#""self_care""#, "self_care", &read_page("[2, 1]"));
    assert_eq!(code, Some(0), "{said}");
    assert!(
        printed.ends_with(
            "1 pages were read, the first on 2026-11-28, of people with 2 questions: 1 answered clearly, 1 in part, 1 on the \
             first screen; the reason is theirs in 1, what to do is clear in 1; 1 things did not fit\n"
        ),
        "{printed}"
    );
}

#[test]
fn a_page_needs_a_verdict_on_each_question_and_on_no_other_scale() {
    let refused = |name, answered| {
        let (code, _, said) = compare(name, r#""self_care""#, "self_care", &read_page(answered));
        assert_eq!(code, Some(2));
        said
    };
    assert!(refused("few", "[2]").contains("an entry for each of the 2 in `asks`"));
    assert!(refused("scale", "[2, 3]").contains("holds 0, 1 and 2 alone"));
}

#[test]
fn a_story_that_is_not_answered_to_the_end_is_named_and_not_counted() {
    let (code, printed, _) =
        compare("open", r#""self_care""#, "self_care", "who = \"me\"\nage = 35\n");
    assert_eq!(code, Some(3));
    assert!(
        printed.starts_with("walker: `sex` is not answered; answer it in the story"),
        "{printed}"
    );
    assert!(printed.ends_with("; 1 not answered to the end, and not counted\n"), "{printed}");
}

#[test]
fn the_answers_of_somebody_else_take_the_place_of_those_in_the_story() {
    compare("others", r#""soon_days""#, "routine", ANSWERS);
    let (stories, played) = (scratch("others"), scratch("others-played"));
    let _ = fs::remove_dir_all(&played);
    fs::create_dir_all(&played).unwrap();
    let folders = [stories.to_string_lossy(), played.to_string_lossy()];
    let compare = || selfcheck(&["compare", &folders[0], &folders[1], "--content", "."], "");
    let sheet = |name: &str, signs: &str| {
        let answers = ANSWERS.replace("none", signs);
        let text =
            format!("check = \"ankle\"\n[answers]\n{answers}\n[remarks]\nage = \"Whose?\"\n");
        fs::write(played.join(name), text).unwrap();
    };

    assert_eq!(compare().status.code(), Some(1), "the story's own: too low");
    sheet("walker.toml", "cannot_stand");
    assert_eq!(compare().status.code(), Some(0));
    sheet("wolker.toml", "none");
    let output = compare();
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("did you mean `walker`?"), "{}", said(&output));
}
