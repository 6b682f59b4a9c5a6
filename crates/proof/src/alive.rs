//! Alive: everything can occur. What nobody can meet is a mistake, or a promise that is not kept.

mod branches;

use std::collections::VecDeque;

use assessment::{CareLevel, ContactIndex, OptionIndex, QuestionIndex};
use batsat::Lit;

use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject, tier_in_words};
use crate::results::Results;
use crate::settled::with_open_questions;
use crate::witness::{Plain, plainest};

use branches::branches_of;

/// Something that must be able to occur.
struct Target {
    subject: Subject,
    /// What to say if it never does.
    message: String,
    /// Whether it occurs.
    occurs: Lit,
    /// Whether it would on all answers: then it is the flow that keeps it from occurring.
    on_all_answers: Option<Lit>,
}

/// Looks for what can never occur.
pub(super) fn check(encoding: &mut Encoding<'_>, plain: &Plain) -> (Vec<Failure>, usize) {
    let mut targets = Vec::new();
    screens_and_options(encoding, &mut targets);
    findings(encoding, &mut targets);
    rules(encoding, &mut targets);
    results(encoding, &mut targets);
    let count = targets.len();

    // One person brings many things to life: what anybody found has shown need not be looked for.
    let mut failures = Vec::new();
    let mut open: VecDeque<Target> = targets.into();
    while let Some(target) = open.pop_front() {
        match encoding.find(&[target.occurs]) {
            Some(model) => open.retain(|other| !model.holds(other.occurs)),
            None => failures.push(dead(encoding, plain, target)),
        }
    }
    for (position, excludes) in encoding.excludes.iter().enumerate() {
        if !excludes {
            let subject = Subject::Impossible(position);
            let message = format!("`{}` excludes nobody", subject.id(encoding.assessment));
            failures.push(failure(subject, message));
        }
    }
    let proved = (count + encoding.excludes.len()).saturating_sub(failures.len());
    (failures, proved)
}

fn failure(subject: Subject, message: String) -> Failure {
    Failure { property: Property::Alive, subject, message, person: None }
}

/// A failure; with a person, where the flow alone keeps it from occurring.
fn dead(encoding: &mut Encoding<'_>, plain: &Plain, target: Target) -> Failure {
    let mut failure = failure(target.subject, target.message);
    let Some(wanted) = target.on_all_answers else { return failure };
    if let Some(model) = encoding.find(&[wanted]) {
        let person = plainest(encoding, plain, &[wanted], model)
            .note("on all answers it would occur; the flow never comes to know it");
        let person = match target.subject {
            Subject::Tier(rule, tier) => {
                let assessment = encoding.assessment;
                let tier = assessment.rules.get(rule).and_then(|rule| rule.tiers.get(tier));
                match tier {
                    Some(tier) => with_open_questions(assessment, &tier.when, person),
                    None => person,
                }
            }
            _ => person,
        };
        failure.person = Some(person);
    }
    failure
}

fn screens_and_options(encoding: &mut Encoding<'_>, targets: &mut Vec<Target>) {
    let assessment = encoding.assessment;
    for (position, (screen, visited)) in
        assessment.screens.iter().zip(&encoding.flow.visited).enumerate()
    {
        targets.push(Target {
            subject: Subject::Screen(position),
            message: format!("nobody ever sees the screen `{}`", screen.id),
            occurs: *visited,
            on_all_answers: None,
        });
    }
    let questions = (0..).map(QuestionIndex).zip(&assessment.questions);
    for ((index, question), put) in questions.zip(encoding.flow.put.clone()) {
        targets.push(Target {
            subject: Subject::Asked(index),
            message: format!("question `{}` is never asked", question.id),
            occurs: put,
            on_all_answers: None,
        });
        branches_of(encoding, Subject::Asked(index), &question.asked, targets);
        for one in &question.only_for {
            branches_of(encoding, Subject::Option(index, one.option), &one.applies, targets);
        }
        for option in (0..).take(question.kind.options().len()).map(OptionIndex) {
            let Some(chosen) = encoding.person.option(index, option) else { continue };
            let subject = Subject::Option(index, option);
            targets.push(Target {
                subject,
                message: format!("nobody can choose `{}`", subject.id(assessment)),
                occurs: encoding.circuit.all([put, chosen]),
                on_all_answers: None,
            });
        }
    }
}

fn findings(encoding: &mut Encoding<'_>, targets: &mut Vec<Target>) {
    let known: Vec<_> = encoding
        .flow
        .end
        .findings()
        .iter()
        .copied()
        .zip(encoding.full.findings().to_vec())
        .collect();
    for (position, (finding, (end, full))) in
        encoding.assessment.findings.iter().zip(known).enumerate()
    {
        targets.push(Target {
            subject: Subject::Finding(position),
            message: format!("nobody ever has the finding `{}`", finding.id),
            occurs: end.yes,
            on_all_answers: Some(full.yes),
        });
        branches_of(encoding, Subject::Finding(position), &finding.when, targets);
    }
}

fn rules(encoding: &mut Encoding<'_>, targets: &mut Vec<Target>) {
    for (rule, known) in encoding.assessment.rules.iter().enumerate() {
        for (position, tier) in known.tiers.iter().enumerate() {
            let subject = Subject::Tier(rule, position);
            let name = tier_in_words(encoding.assessment, rule, tier.care);
            targets.push(Target {
                subject,
                message: format!("{name} never fires"),
                occurs: encoding.end_care.fires(&mut encoding.circuit, rule, position),
                on_all_answers: Some(encoding.full_care.fires(
                    &mut encoding.circuit,
                    rule,
                    position,
                )),
            });
            branches_of(encoding, subject, &tier.when, targets);
        }
    }
}

/// What stands on the result: patterns, advice, contacts.
fn results(encoding: &mut Encoding<'_>, targets: &mut Vec<Target>) {
    let assessment = encoding.assessment;
    let calm = !encoding.end_care.reaches(&encoding.circuit, CareLevel::Emergency);
    for (position, pattern) in assessment.patterns.iter().enumerate() {
        let considered = encoding.flow.end.considers(&mut encoding.circuit, pattern);
        targets.push(Target {
            subject: Subject::Pattern(position),
            message: format!("the pattern `{}` is never considered", pattern.id),
            occurs: encoding.circuit.all([calm, considered]),
            on_all_answers: None,
        });
    }
    let may_be = Results::of(encoding);
    for (position, (advice, given)) in
        assessment.advice.iter().zip(may_be.advice(encoding)).enumerate()
    {
        targets.push(Target {
            subject: Subject::Advice(position),
            message: format!("the advice `{}` is never given", advice.id),
            occurs: given,
            on_all_answers: None,
        });
    }
    concerns(encoding, &may_be, targets);
    for (position, occurs) in may_be.danger_signs(encoding).into_iter().enumerate() {
        let subject = Subject::DangerSign(position);
        let id = subject.id(encoding.assessment);
        let message = format!("the danger sign `{id}` is never shown");
        targets.push(Target { subject, message, occurs, on_all_answers: None });
    }
    let contacts = (0..).map(ContactIndex).zip(&assessment.contacts);
    for (index, contact) in contacts {
        let named = assessment.rules.iter().flat_map(|rule| &rule.tiers);
        let last = index.position() + 1 == assessment.contacts.len();
        // The list of contacts is shared between assessments: only what a rule of this one names must occur.
        if last || named.into_iter().any(|tier| tier.contact == index) {
            targets.push(Target {
                subject: Subject::Contact(index.position()),
                message: format!("nobody is ever told to contact `{}`", contact.id),
                occurs: contacted(encoding, index),
                on_all_answers: None,
            });
        }
    }
}

/// What people come to know, and each reply.
fn concerns(encoding: &mut Encoding<'_>, may_be: &Results, targets: &mut Vec<Target>) {
    for (concern, replies) in may_be.replies(encoding).into_iter().enumerate() {
        for (place, occurs) in replies.into_iter().enumerate() {
            let subject = Subject::Reply(concern, place);
            targets.push(Target {
                subject,
                message: format!("the reply `{}` is never given", subject.id(encoding.assessment)),
                occurs,
                on_all_answers: None,
            });
        }
    }
    for (position, concern) in encoding.assessment.concerns.iter().enumerate() {
        let asked = encoding.flow.end.truth(&mut encoding.circuit, &concern.asked).yes;
        targets.push(Target {
            subject: Subject::Concern(position),
            message: format!("nobody comes with the concern `{}`", concern.id),
            occurs: asked,
            on_all_answers: None,
        });
    }
}

/// Whether this is the most urgent contact of the rules that fire.
fn contacted(encoding: &mut Encoding<'_>, contact: ContactIndex) -> Lit {
    let assessment = encoding.assessment;
    let (mut this, mut more_urgent, mut any) = (Vec::new(), Vec::new(), Vec::new());
    for (rule, known) in assessment.rules.iter().enumerate() {
        for (position, tier) in known.tiers.iter().enumerate() {
            let fires = encoding.end_care.fires(&mut encoding.circuit, rule, position);
            any.push(fires);
            match tier.contact.cmp(&contact) {
                std::cmp::Ordering::Less => more_urgent.push(fires),
                std::cmp::Ordering::Equal => this.push(fires),
                std::cmp::Ordering::Greater => {}
            }
        }
    }
    let circuit = &mut encoding.circuit;
    if contact.position() + 1 == assessment.contacts.len() {
        // The last stands when no rule fires.
        this.push(!circuit.any(any));
    }
    let this = circuit.any(this);
    let more_urgent = circuit.any(more_urgent);
    circuit.all([this, !more_urgent])
}
