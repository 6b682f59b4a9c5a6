//! Why nobody can be so at all.

use assessment::{Answer, Assessment, Condition, Fact, OptionSet, QuestionIndex};

use super::conflict::smallest_conflict;
use crate::circuit::Circuit;
use crate::conditions::in_words;
use crate::knowledge::Knowledge;
use crate::person::Person;
use crate::witness::answered;

/// What cannot be so together: parts of what was asked for, impossible people, and questions and options that do not concern
/// everybody.
pub(super) fn what_excludes(assessment: &Assessment, who: &Condition<Fact>) -> Vec<String> {
    let mut circuit = Circuit::new();
    let person = Person::new(&mut circuit, assessment, &[who]);
    let full = Knowledge::all_of(&mut circuit, assessment, &person);
    let mut parts = Vec::new();
    let asked_for = match who {
        Condition::All(conditions) => conditions.as_slice(),
        one => std::slice::from_ref(one),
    };
    for condition in asked_for {
        let sentence = in_words(assessment, condition);
        parts.push((full.truth(&mut circuit, condition).yes, sentence));
    }
    for constraint in &assessment.impossible {
        let when = in_words(assessment, &constraint.when);
        let sentence = format!("`{}` is impossible: {when}", constraint.id);
        parts.push((full.truth(&mut circuit, &constraint.when).no, sentence));
    }
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        if let Some(neutral) = question.neutral {
            let applies = full.truth(&mut circuit, &question.applies).yes;
            let stands = person.answers(&mut circuit, index, neutral);
            let sentence = format!(
                "`{}` applies only where: {}; else it counts as `{}`",
                question.id,
                in_words(assessment, &question.applies),
                answered(assessment, index, neutral)
            );
            parts.push((circuit.any([applies, stands]), sentence));
        }
        for one in &question.only_for {
            let Some(chosen) = person.option(index, one.option) else { continue };
            let applies = full.truth(&mut circuit, &one.applies).yes;
            let option = Answer::Options(OptionSet::only(one.option));
            let sentence = format!(
                "`{}` is only for people with: {}",
                answered(assessment, index, option),
                in_words(assessment, &one.applies)
            );
            parts.push((circuit.any([applies, !chosen]), sentence));
        }
    }
    let deciding = smallest_conflict(&mut circuit, &[], parts).unwrap_or_default();
    let lines = deciding.into_iter().map(|sentence| format!("    {sentence}"));
    ["nobody can be so, since these exclude each other:".to_owned()]
        .into_iter()
        .chain(lines)
        .collect()
}
