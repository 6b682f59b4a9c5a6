//! Tellable: every warning sign can be told by somebody who has no other, and something looks at it.
//!
//! A sign that stands behind another one is lost where people have it alone. Where that is right, such as for what a fever comes
//! with, the question says why, in `only_after`.

use std::collections::HashSet;

use assessment::{Assessment, Condition, Fact, Question, QuestionIndex};
use batsat::Lit;

use crate::conditions::each_fact;
use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;

/// Looks for questions whose warning signs nobody can tell who has told no other, and for claims that are not needed.
pub(super) fn check(encoding: &mut Encoding<'_>, only_after: &[bool]) -> Found {
    let assessment = encoding.assessment;
    let mut found = Found::of(Property::Tellable);
    unheeded(assessment, &mut found);
    let questions = (0..).map(QuestionIndex).zip(&assessment.questions);
    for ((index, question), only_after) in questions.zip(only_after) {
        let alone = !is_gated(question) || is_put_to_the_quiet(encoding, index);
        let message = match (alone, only_after) {
            (true, true) => "`only_after` is not needed: somebody without any other sign is asked",
            (false, false) => {
                "its warning signs can be told only by those who have told another one; ask more people, or say in \
                 `only_after` why that is right"
            }
            _ => {
                found.proved += 1;
                continue;
            }
        };
        found.fail(Subject::Asked(index), format!("`{}`: {message}", question.id), None);
    }
    found
}

/// Looks for warning signs that no condition looks at.
fn unheeded(assessment: &Assessment, found: &mut Found) {
    let mut looked_at = HashSet::new();
    each_fact(assessment, &mut |fact| {
        if let Fact::Chosen(question, options) = fact {
            looked_at.extend(options.iter().map(|option| (*question, option)));
        }
    });
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        for sign in question.warning.iter().filter(|sign| !looked_at.contains(&(index, *sign))) {
            let subject = Subject::Option(index, sign);
            let id = subject.id(assessment);
            let message =
                format!("nothing looks at the warning sign `{id}`: say in a rule what it does");
            found.fail(subject, message, None);
        }
    }
}

/// Whether it has warning signs and is not put to everybody.
fn is_gated(question: &Question) -> bool {
    question.warning.iter().next().is_some() && !matches!(question.asked, Condition::Constant(_))
}

/// Whether a question is put to somebody who has told no warning sign with any other.
fn is_put_to_the_quiet(encoding: &mut Encoding<'_>, index: QuestionIndex) -> bool {
    let mut wanted: Vec<Lit> =
        encoding.flow.put.get(index.position()).copied().into_iter().collect();
    let questions = (0..).map(QuestionIndex).zip(&encoding.assessment.questions);
    for ((other, question), put) in questions.zip(&encoding.flow.put) {
        let signs = question.warning.iter().filter(|_| other != index);
        let signs = signs.filter_map(|sign| encoding.person.option(other, sign));
        for sign in signs {
            wanted.push(encoding.circuit.any([!*put, !sign]));
        }
    }
    encoding.find(&wanted).is_some()
}
