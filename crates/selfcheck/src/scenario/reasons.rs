//! Reasons that tell people what they did not say, and reasons that nobody is given.

use std::collections::BTreeSet;

use assessment::CareLevel;
use compile::{Compiled, Said};

use content::assessment_folder::WrittenTier;
use content::{Diagnostic, Diagnostics};

use super::Scenarios;
use crate::english::words;

/// A reason that somebody was given: the rule's place, the level, and its place among those of the level.
type Given = (usize, CareLevel, Option<usize>);

impl Scenarios {
    /// Reports words of reasons that somebody reads who did not say so, or that no reason has any more; and reasons that no
    /// scenario leads to.
    pub fn check_reasons(&self, compiled: &Compiled, diagnostics: &Diagnostics) {
        let Some(text) = compiled.texts.first() else { return };
        let assessment = &compiled.assessment;
        let said = &compiled.claims.said;
        let mut given: BTreeSet<Given> = BTreeSet::new();
        let mut read = vec![false; said.len()];
        // What is wrong with answers is reported where they are run.
        for somebody in self.everybody(assessment, &Diagnostics::default()) {
            let words = words(assessment, text, &somebody.answers);
            for fired in assessment.outcome(&somebody.answers).rules {
                given.insert((fired.rule.position(), fired.care, fired.reason));
                let Some(rule) = assessment.rules.get(fired.rule.position()) else { continue };
                let reason = fired.reason_of(assessment).map(|reason| reason.id.as_str());
                let why = words.why(&rule.id, fired.care, reason).plain().to_lowercase();
                for (said, read) in said.iter().zip(&mut read) {
                    if !why.contains(&said.words) {
                        continue;
                    }
                    *read = true;
                    if !assessment.holds(&said.when, &somebody.answers) {
                        report_not_said(said, &rule.id, somebody.name, diagnostics);
                    }
                }
            }
        }
        for (said, _) in said.iter().zip(read).filter(|(_, read)| !read) {
            Diagnostic::error(&said.span, "no scenario reads these words in a reason")
                .remedy("write them as the reason does, or take them out")
                .report(diagnostics);
        }
        report_not_given(compiled, &given, diagnostics);
    }
}

fn report_not_said(said: &Said, rule: &str, name: &str, diagnostics: &Diagnostics) {
    let message = format!("the reason of `{rule}` says to `{name}` what they did not say");
    Diagnostic::error(&said.span, message).remedy(
        "give the rule a reason of its own for those who said so (`reasons`), or put it so that it holds for all",
    ).report(diagnostics);
}

fn report_not_given(compiled: &Compiled, given: &BTreeSet<Given>, diagnostics: &Diagnostics) {
    for (position, rule) in compiled.folder.rules.iter().enumerate() {
        for WrittenTier { care, reasons, .. } in &rule.tiers {
            let has = |reason| given.contains(&(position, care.value, reason));
            let missing = reasons.iter().enumerate().filter(|(place, _)| !has(Some(*place)));
            for (id, _) in missing.map(|(_, reason)| reason) {
                Diagnostic::error(
                    &id.span,
                    format!("no scenario is given the reason `{}`", id.value),
                )
                .remedy("add somebody who is, or take it out")
                .report(diagnostics);
            }
            if !reasons.is_empty() && !has(None) {
                let level = care.value.id();
                Diagnostic::error(
                    &care.span,
                    format!("no scenario is given the reason of `{level}` itself"),
                )
                .label("each has one of `reasons`")
                .remedy("add somebody who is, or make the last of `reasons` that of the level")
                .report(diagnostics);
            }
        }
    }
}
