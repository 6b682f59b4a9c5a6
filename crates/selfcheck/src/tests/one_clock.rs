//! No limit on a page is past, and none comes before the look that the page asks for.

use assessment::{Answer, Answers, CareLevel};
use compile::Compiled;

use super::people::people_of;
use crate::english::words;

/// "Look at it again in 2 weeks", says the page of who looks after it themselves.
const LOOK_AGAIN: f32 = 2.0;

#[test]
fn in_the_back_check_a_limit_is_not_before_the_next_look() {
    people_of("back-pain", check_person);
}

#[test]
fn in_the_heel_check_a_limit_is_not_before_the_next_look() {
    people_of("heel-pain", check_person);
}

fn check_person(compiled: &Compiled, name: &str, answers: &Answers) {
    let outcome = compiled.assessment.outcome(answers);
    if outcome.care != CareLevel::SelfCare {
        return;
    }
    let Some(duration) = duration(compiled, answers) else { return };
    let [from, to] = weeks_of(&duration);
    // Somebody in the middle of what they chose.
    let next_look = (from + to) / 2.0 + LOOK_AGAIN;
    let said = words(&compiled.assessment, &compiled.texts[0], answers).see_later(&outcome).plain();
    for limit in limits(&said) {
        assert!(limit >= next_look, "{limit} weeks is too soon for {name}, {duration}: {said}");
    }
}

fn duration(compiled: &Compiled, answers: &Answers) -> Option<String> {
    let (index, question) = compiled.assessment.question("duration")?;
    let Some(Answer::Options(chosen)) = compiled.assessment.told(index, answers) else {
        return None;
    };
    let option = question.kind.options().get(chosen.iter().next()?.position())?;
    (option != "not_sure").then(|| option.clone())
}

/// From how many weeks to how many: `weeks_2_to_3`, `under_1_week`, `over_12_weeks`.
fn weeks_of(duration: &str) -> [f32; 2] {
    let numbers: Vec<f32> = duration.split('_').filter_map(|part| part.parse().ok()).collect();
    match (duration.split('_').next(), numbers.as_slice()) {
        (Some("weeks"), &[from, to]) => [from, to],
        (Some("under"), &[to]) => [0.0, to],
        (Some("over"), &[from]) => [from, f32::INFINITY],
        _ => panic!("{duration} is not how long it has hurt"),
    }
}

/// The weeks of each "by 6 weeks" and "after 3 weeks", counted since it began. Those of self-care begin today.
fn limits(said: &str) -> Vec<f32> {
    let words: Vec<&str> = said.split_whitespace().collect();
    let limit = |at: &[&str]| match at {
        ["by" | "after", number, weeks, next, ..]
            if weeks.starts_with("week") && !(*weeks == "weeks" && *next == "of") =>
        {
            number.parse().ok()
        }
        ["by" | "after", number, weeks] if weeks.starts_with("week") => number.parse().ok(),
        _ => None,
    };
    (0..words.len()).filter_map(|start| limit(&words[start..])).collect()
}
