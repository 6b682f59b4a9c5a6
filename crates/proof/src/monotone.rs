//! Monotone: a warning sign never makes it less urgent.

use assessment::{Answer, Assessment, Kind, OptionIndex, OptionSet, Question, QuestionIndex};
use batsat::Lit;
use compile::MonotoneException;

use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;
use crate::full::FullAnswers;

/// Looks for people whom one warning sign more would leave less urgent, all else equal, on all their answers.
pub(super) fn check(encoding: &mut Encoding<'_>, exceptions: &[MonotoneException]) -> Found {
    let assessment = encoding.assessment;
    let mut found = Found::of(Property::Monotone);
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        for option in question.warning.iter() {
            let Some(mut wanted) = lowered(encoding, index, question, option) else { continue };
            let subject = Subject::Option(index, option);
            let name = subject.id(assessment);
            let own = exceptions.iter().filter(|one| (one.question, one.option) == (index, option));
            for exception in own {
                let when = encoding.full.truth(&mut encoding.circuit, &exception.when).yes;
                let excepted: Vec<Lit> = wanted.iter().copied().chain([when]).collect();
                if encoding.find(&excepted).is_none() {
                    let message = format!("the exception for `{name}` is not needed");
                    found.fail(subject, message, None);
                }
                wanted.push(!when);
            }
            let less_urgent = encoding.somebody(&wanted).map(|person| {
                let mut more = person.answers.clone();
                more.set(index, with_option(question, person.answers.get(index), option));
                let lower = FullAnswers::of(assessment, &more).care();
                let is_lower = lower < person.full_care;
                let lower = lower.id();
                let person = person
                    .confirm(is_lower)
                    .note(format!("with `{name}`, all answers together come to `{lower}` instead"));
                (format!("the warning sign `{name}` makes it less urgent"), person)
            });
            found.expect_nobody(subject, less_urgent);
        }
    }
    found
}

/// What is true of a person whom this option would leave less urgent.
fn lowered(
    encoding: &mut Encoding<'_>,
    index: QuestionIndex,
    question: &Question,
    option: OptionIndex,
) -> Option<Vec<Lit>> {
    let own = encoding.person.options(index).to_vec();
    let [never, always] = [false, true].map(|value| encoding.circuit.constant(value));

    // Without the sign: no such option, and of a single choice no other warning sign either, since changing from one
    // sign to another is more than one step.
    let mut wanted = vec![!*own.get(option.position())?];
    let exclusive = match &question.kind {
        Kind::Multi { exclusive, .. } => *exclusive,
        _ => {
            let others = question.warning.iter().filter_map(|other| own.get(other.position()));
            wanted.extend(others.map(|other| !*other));
            (0..).map(OptionIndex).take(own.len()).collect()
        }
    };
    // With the sign: what stands alone goes.
    let with = (0..).map(OptionIndex).zip(own).map(|(other, chosen)| {
        if other == option {
            always
        } else if exclusive.contains(other) || exclusive.contains(option) {
            never
        } else {
            chosen
        }
    });
    wanted.extend(encoding.less_urgent_with(index, with.collect()));
    Some(wanted)
}

fn with_option(question: &Question, answer: Option<Answer>, option: OptionIndex) -> Option<Answer> {
    let only = Answer::Options(OptionSet::only(option));
    match (&question.kind, answer?) {
        (Kind::Multi { exclusive, .. }, Answer::Options(chosen)) if !exclusive.contains(option) => {
            let stays = OptionSet(chosen.0 & !exclusive.0);
            Some(Answer::Options(stays.with(option)))
        }
        _ => Some(only),
    }
}

/// How many warning signs there are.
pub(super) fn warnings(assessment: &Assessment) -> usize {
    assessment.questions.iter().map(|question| question.warning.iter().count()).sum()
}
