//! That each reason to be seen the same day or at once is, in some scenario, the only one: so no neighbour says it instead.

use assessment::{Answers, CareLevel};
use content::{Diagnostics, Library};

use crate::scenario::Scenarios;

const ASSESSMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments");

/// Levels of rules that never stand alone, each with the rule that always fires beside it.
const NEVER_ALONE: [(&str, CareLevel, &str); 2] = [
    // Who fell from 65 on may have broken the spine as well as the hip.
    ("B-HIP-FX", CareLevel::UrgentSameDay, "B-FX-3"),
    // It needs the signs of sepsis.
    ("H-INF-1", CareLevel::Emergency, "B-SEPSIS"),
];

#[test]
fn each_level_of_the_same_day_or_more_is_the_only_reason_in_some_scenario() {
    let library = Library::at(ASSESSMENTS);
    let unsaid = Diagnostics::default();
    let folders = library.assessments(&unsaid);
    let mut missing = Vec::new();
    for compiled in compile::compile(library.read(&folders, &unsaid), &unsaid) {
        let assessment = &compiled.assessment;
        let scenarios = Scenarios::of(&compiled);
        let everybody = scenarios.everybody(assessment, &unsaid);
        let decisive = |answers: &Answers| {
            let outcome = assessment.outcome(answers);
            let at_its_level = outcome.rules.iter().filter(|fired| fired.care == outcome.care);
            let ids = at_its_level.map(|fired| assessment.rules[fired.rule.position()].id.as_str());
            (outcome.care, ids.collect::<Vec<_>>())
        };
        let results: Vec<_> = everybody.iter().map(|one| decisive(&one.answers)).collect();
        for rule in &assessment.rules {
            let tiers = rule.tiers.iter().filter(|tier| tier.care >= CareLevel::UrgentSameDay);
            for care in tiers.map(|tier| tier.care) {
                let id = rule.id.as_str();
                let is_alone = results.contains(&(care, vec![id]));
                let exception = NEVER_ALONE.iter().find(|(rule, at, _)| *rule == id && *at == care);
                let always = |beside: &str| {
                    let with = results.iter().filter(|(at, ids)| *at == care && ids.contains(&id));
                    with.clone().count() > 0
                        && with.into_iter().all(|(_, ids)| ids.contains(&beside))
                };
                match exception {
                    Some((_, _, beside)) => assert!(always(beside), "{id} without {beside}"),
                    None if is_alone => {}
                    None => {
                        missing.push(format!("{id} is never the only reason for {}", care.id()))
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
