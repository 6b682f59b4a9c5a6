//! The keys of the words that an assessment's things can have.

use alloc::{string::String, vec::Vec};

use crate::Assessment;

/// Every key under which the things of an assessment can have words, in the order in which a pack of words has them.
pub(crate) fn keys(assessment: &Assessment) -> Vec<String> {
    let mut keys = Vec::new();
    let mut add = |kind: &str, id: &str, parts: &[&str]| {
        keys.extend(parts.iter().map(|part| [kind, id, part].concat()));
    };
    for screen in &assessment.screens {
        add("screen.", &screen.id, &["", ".intro"]);
    }
    for question in &assessment.questions {
        add("question.", &question.id, &["", ".why", ".hint", ".low", ".high"]);
        for option in question.kind.options() {
            add("question.", &[&question.id, ".", option].concat(), &["", "-hint"]);
        }
    }
    for finding in &assessment.findings {
        add("finding.", &finding.id, &[""]);
    }
    for constraint in &assessment.impossible {
        add("impossible.", &constraint.id, &[""]);
    }
    for rule in &assessment.rules {
        add("rule.", &rule.id, &["", ".say"]);
        for tier in &rule.tiers {
            add("rule.", &rule.id, &[&[".", tier.care.id()].concat()]);
        }
    }
    for pattern in &assessment.patterns {
        add("pattern.", &pattern.id, &["", ".about", ".expect", ".see", ".avoid"]);
    }
    for advice in &assessment.advice {
        add("advice.", &advice.id, &["", ".text"]);
        if advice.picture.is_some() {
            add("advice.", &advice.id, &[".legend"]);
        }
    }
    for contact in &assessment.contacts {
        add("contact.", &contact.id, &["", ".text"]);
    }
    for region in &assessment.regions {
        add("region.", &region.id, &[""]);
    }
    keys
}
