//! Monotone: a warning sign never makes it less urgent.

use assessment::{Assessment, Kind, OptionIndex, OptionSet, Question, QuestionIndex};
use batsat::Lit;
use compile::MonotoneException;

use crate::care::Care;
use crate::encoding::{Encoding, possible};
use crate::failure::{Failure, Property, Subject};
use crate::full::FullAnswers;
use crate::knowledge::Knowledge;
use crate::witness::{Plain, Witness, plainest};

/// Looks for people whom one warning sign more would leave less urgent, all else equal, on all their answers.
pub(super) fn check(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    exceptions: &[MonotoneException],
) -> (Vec<Failure>, usize) {
    let assessment = encoding.assessment;
    let mut failures = Vec::new();
    let mut proved = 0;
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        for option in question.warning.iter() {
            let Some(mut wanted) = lowered(encoding, index, question, option) else { continue };
            let subject = Subject::Option(index, option);
            let name = subject.id(assessment);
            let mut fail = |message: String, person: Option<Witness>| {
                failures.push(Failure { property: Property::Monotone, subject, message, person });
            };
            let own = exceptions.iter().filter(|one| (one.question, one.option) == (index, option));
            for exception in own {
                let when = encoding.full.truth(&mut encoding.circuit, &exception.when).yes;
                let excepted: Vec<Lit> = wanted.iter().copied().chain([when]).collect();
                if encoding.find(&excepted).is_none() {
                    fail(format!("the exception for `{name}` is not needed"), None);
                }
                wanted.push(!when);
            }
            match encoding.find(&wanted) {
                None => proved += 1,
                Some(model) => {
                    let person = plainest(encoding, plain, &wanted, model);
                    let with = with_option(question, person.answers.get(index), option);
                    let mut more = person.answers.clone();
                    more.set(index, with);
                    let lower = FullAnswers::of(assessment, &more).care();
                    let is_lower = lower < person.full_care;
                    let lower = lower.id();
                    fail(
                        format!("the warning sign `{name}` makes it less urgent"),
                        Some(person.confirm(is_lower).note(format!(
                            "with `{name}`, all answers together come to `{lower}` instead"
                        ))),
                    );
                }
            }
        }
    }
    (failures, proved)
}

/// What is true of a person whom this option would leave less urgent.
fn lowered(
    encoding: &mut Encoding<'_>,
    index: QuestionIndex,
    question: &Question,
    option: OptionIndex,
) -> Option<Vec<Lit>> {
    let assessment = encoding.assessment;
    let circuit = &mut encoding.circuit;
    let (never, always) = (circuit.constant(false), circuit.constant(true));
    let own = |other: OptionIndex| encoding.person.option(index, other);
    let count = question.kind.options().len();
    let options: Vec<OptionIndex> = (0..).take(count).map(OptionIndex).collect();

    // Without the sign: no such option, and of a single choice no other warning sign either, since changing from one
    // sign to another is more than one step.
    let mut wanted = vec![!own(option)?];
    let exclusive = match &question.kind {
        Kind::Multi { exclusive, .. } => *exclusive,
        _ => {
            let others = question.warning.iter().filter_map(own);
            wanted.extend(others.map(|other| !other));
            options.iter().copied().collect()
        }
    };
    // With the sign: what stands alone goes.
    let with: Vec<Lit> = options
        .iter()
        .map(|other| {
            if *other == option {
                always
            } else if exclusive.contains(*other) || exclusive.contains(option) {
                never
            } else {
                own(*other).unwrap_or(never)
            }
        })
        .collect();
    let person = encoding.person.with_options(index, with);
    let full = Knowledge::all_of(circuit, assessment, &person);
    let care = Care::of(circuit, assessment, &full);
    wanted.push(possible(circuit, assessment, &person, &full));
    wanted.push(care.is_below(circuit, &encoding.full_care));
    Some(wanted)
}

fn with_option(
    question: &Question,
    answer: Option<assessment::Answer>,
    option: OptionIndex,
) -> Option<assessment::Answer> {
    let only = assessment::Answer::Options(OptionSet::only(option));
    match (&question.kind, answer?) {
        (Kind::Multi { exclusive, .. }, assessment::Answer::Options(chosen))
            if !exclusive.contains(option) =>
        {
            let stays = OptionSet(chosen.0 & !exclusive.0);
            Some(assessment::Answer::Options(stays.with(option)))
        }
        _ => Some(only),
    }
}

/// How many warning signs there are.
pub(super) fn warnings(assessment: &Assessment) -> usize {
    assessment.questions.iter().map(|question| question.warning.iter().count()).sum()
}
