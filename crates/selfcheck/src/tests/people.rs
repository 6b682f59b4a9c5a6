//! Everybody in the scenarios of a check, and many more drawn by chance: what a page says has to be true for each.

use std::fs;

use assessment::{Answers, Step};
use compile::Compiled;
use content::{Diagnostics, Library};
use fastrand::Rng;

use crate::sample::Rates;
use crate::scenario::Scenarios;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// How many are drawn.
const DRAWN: u32 = 5000;

/// Looks at everybody who has come to a result, with a name to find them by.
pub fn people_of(check: &str, look_at: impl Fn(&Compiled, &str, &Answers)) {
    let library = Library::at(format!("{ROOT}/assessments"));
    let folder = format!("{ROOT}/assessments/{check}").into();
    let unsaid = Diagnostics::default();
    let compiled = compile::compile(library.read(&[folder], &unsaid), &unsaid).pop().unwrap();
    let assessment = &compiled.assessment;
    let look_at = |name: &str, answers: &Answers| {
        if !matches!(assessment.replay(answers).step, Step::Ask(_)) {
            look_at(&compiled, name, answers);
        }
    };
    for somebody in Scenarios::of(&compiled).everybody(assessment, &unsaid) {
        look_at(somebody.name, &somebody.answers);
    }
    let rates = fs::read_to_string(format!("{ROOT}/examples/sample/{check}.toml")).unwrap();
    let rates = Rates::read(&rates, assessment).unwrap();
    let mut chance = Rng::with_seed(1);
    for number in 0..DRAWN {
        let drawn = rates.draw(assessment, &mut chance).unwrap();
        look_at(&format!("number {number}"), &drawn.answers);
    }
}
