//! That for each reason to be seen the same day or at once there is somebody much alike whose first reason is another.

use assessment::{CareLevel, Rule};
use content::{Diagnostics, Library};

use crate::scenario::Scenarios;

const ASSESSMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments");

#[test]
fn each_reason_of_the_same_day_or_more_has_a_neighbour_that_is_named_first_instead() {
    let library = Library::at(ASSESSMENTS);
    let unsaid = Diagnostics::default();
    let folders = library.assessments(&unsaid);
    let mut missing = Vec::new();
    for compiled in compile::compile(library.read(&folders, &unsaid), &unsaid) {
        let scenarios = Scenarios::of(&compiled);
        let is_urgent =
            |rule: &&Rule| rule.tiers.iter().any(|tier| tier.care >= CareLevel::UrgentSameDay);
        for Rule { id, .. } in compiled.assessment.rules.iter().filter(is_urgent) {
            let has_neighbour =
                scenarios.all.iter().any(|scenario| scenario.expect.names_another_before(id));
            if !has_neighbour {
                missing.push(format!("{}: {id}", compiled.assessment.id));
            }
        }
    }
    assert!(missing.is_empty(), "without a neighbour in scenarios/alike.toml: {missing:#?}");
}
