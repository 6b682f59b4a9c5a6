//! Alive: everything can occur. What nobody can meet is a mistake, or a promise that is not kept.

mod branches;

use std::cmp::Ordering;
use std::collections::VecDeque;

use assessment::{Assessment, CareLevel, Condition, ContactIndex, OptionIndex, QuestionIndex};
use batsat::Lit;

use crate::care::tiers;
use crate::encoding::Encoding;
use crate::failure::{Property, Subject, tier_in_words};
use crate::found::Found;
use crate::results::Results;
use crate::settled::with_open_questions;

use branches::branches_of;

/// Something that must be able to occur.
struct Target {
    subject: Subject,
    /// Whether it occurs.
    occurs: Lit,
    /// Whether it would on all answers: then it is the flow that keeps it from occurring.
    on_all_answers: Option<Lit>,
    /// The part of its condition that it is, in words; none where it is the whole.
    branch: Option<String>,
}

impl Target {
    fn of(subject: Subject, occurs: Lit) -> Self {
        Self { subject, occurs, on_all_answers: None, branch: None }
    }
}

/// Looks for what can never occur.
pub(super) fn check(encoding: &mut Encoding<'_>) -> Found {
    let mut targets = Vec::new();
    screens_and_options(encoding, &mut targets);
    findings(encoding, &mut targets);
    rules(encoding, &mut targets);
    results(encoding, &mut targets);

    // One person brings many things to life: what anybody found has shown need not be looked for.
    let mut found = Found::of(Property::Alive);
    let mut open: VecDeque<Target> = targets.into();
    while let Some(target) = open.pop_front() {
        match encoding.find(&[target.occurs]) {
            Some(model) => {
                let waiting = open.len();
                open.retain(|other| !model.holds(other.occurs));
                found.proved += 1 + waiting.saturating_sub(open.len());
            }
            None => dead(encoding, target, &mut found),
        }
    }
    for (position, excludes) in encoding.excludes.iter().enumerate() {
        if *excludes {
            found.proved += 1;
        } else {
            let subject = Subject::Impossible(position);
            found.fail(subject, never(encoding.assessment, subject), None);
        }
    }
    found
}

/// Reports what never occurs; with a person, where the flow alone keeps it from occurring.
fn dead(encoding: &mut Encoding<'_>, target: Target, found: &mut Found) {
    let assessment = encoding.assessment;
    let Target { subject, on_all_answers, branch, .. } = target;
    let message = match branch {
        Some(branch) => format!("`{branch}` in `{}` is never so", subject.id(assessment)),
        None => never(assessment, subject),
    };
    let person = on_all_answers.and_then(|wanted| {
        let person = encoding.somebody(&[wanted])?;
        let person = person.note("on all answers it would occur; the flow never comes to know it");
        Some(match subject.tier(assessment) {
            Some(tier) => with_open_questions(assessment, &tier.when, person),
            None => person,
        })
    });
    found.fail(subject, message, person);
}

/// What to say of something that never occurs.
pub(super) fn never(assessment: &Assessment, subject: Subject) -> String {
    let id = subject.id(assessment);
    match subject {
        Subject::Screen(_) => format!("nobody ever sees the screen `{id}`"),
        Subject::Asked(_) => format!("question `{id}` is never asked"),
        Subject::Option(..) => format!("nobody can choose `{id}`"),
        Subject::Finding(_) => format!("nobody ever has the finding `{id}`"),
        Subject::Impossible(_) => format!("`{id}` excludes nobody"),
        Subject::Tier(rule, tier) => {
            format!("{} never fires", tier_in_words(assessment, rule, tier))
        }
        Subject::Pattern(_) => format!("the pattern `{id}` is never considered"),
        Subject::Advice(_) => format!("the advice `{id}` is never given"),
        Subject::Reply(..) => format!("the reply `{id}` is never given"),
        Subject::Concern(_) => format!("nobody comes with the concern `{id}`"),
        Subject::DangerSign(_) => format!("the danger sign `{id}` is never shown"),
        Subject::Contact(_) => format!("nobody is ever told to contact `{id}`"),
        _ => format!("`{id}` never occurs"),
    }
}

fn screens_and_options(encoding: &mut Encoding<'_>, targets: &mut Vec<Target>) {
    let visited = (0..).map(Subject::Screen).zip(&encoding.flow.visited);
    targets.extend(visited.map(|(screen, visited)| Target::of(screen, *visited)));
    let questions = (0..).map(QuestionIndex).zip(&encoding.assessment.questions);
    for ((index, question), put) in questions.zip(encoding.flow.put.clone()) {
        let asked = Subject::Asked(index);
        targets.push(Target::of(asked, put));
        branches_of(encoding, asked, &question.asked, targets);
        for one in &question.only_for {
            branches_of(encoding, Subject::Option(index, one.option), &one.applies, targets);
        }
        let options = encoding.person.options(index).to_vec();
        for (option, chosen) in (0..).map(OptionIndex).zip(options) {
            let occurs = encoding.circuit.all([put, chosen]);
            targets.push(Target::of(Subject::Option(index, option), occurs));
        }
    }
}

fn findings(encoding: &mut Encoding<'_>, targets: &mut Vec<Target>) {
    let findings = (0..).map(Subject::Finding).zip(&encoding.assessment.findings);
    let end = encoding.flow.end.findings().to_vec();
    let full = encoding.full.findings().to_vec();
    for ((subject, finding), (end, full)) in findings.zip(end.into_iter().zip(full)) {
        let on_all_answers = Some(full.yes);
        targets.push(Target { on_all_answers, ..Target::of(subject, end.yes) });
        branches_of(encoding, subject, &finding.when, targets);
    }
}

fn rules(encoding: &mut Encoding<'_>, targets: &mut Vec<Target>) {
    for (rule, position, tier) in tiers(encoding.assessment) {
        let subject = Subject::Tier(rule, position);
        let circuit = &mut encoding.circuit;
        let occurs = encoding.end_care.fires(circuit, rule, position);
        let on_all_answers = Some(encoding.full_care.fires(circuit, rule, position));
        targets.push(Target { on_all_answers, ..Target::of(subject, occurs) });
        branches_of(encoding, subject, &tier.when, targets);
    }
}

/// What stands on the result: patterns, advice, replies to what people come to know, danger signs, contacts.
fn results(encoding: &mut Encoding<'_>, targets: &mut Vec<Target>) {
    let assessment = encoding.assessment;
    let mut add = |subject, occurs| targets.push(Target::of(subject, occurs));
    let calm = !encoding.end_care.reaches(&encoding.circuit, CareLevel::Emergency);
    for (position, pattern) in assessment.patterns.iter().enumerate() {
        let considered = encoding.flow.end.considers(&mut encoding.circuit, pattern);
        add(Subject::Pattern(position), encoding.circuit.all([calm, considered]));
    }
    let may_be = Results::of(encoding);
    for (advice, given) in may_be.advice(encoding) {
        add(advice, given);
    }
    for (concern, replies) in may_be.replies(encoding).into_iter().enumerate() {
        for (place, given) in replies.into_iter().enumerate() {
            add(Subject::Reply(concern, place), given);
        }
    }
    for (position, concern) in assessment.concerns.iter().enumerate() {
        let written = [&concern.asked, &concern.related].into_iter();
        for condition in written.filter(|one| **one != Condition::Constant(false)) {
            let holds = encoding.flow.end.truth(&mut encoding.circuit, condition).yes;
            add(Subject::Concern(position), holds);
        }
    }
    for (sign, shown) in may_be.danger_signs(encoding) {
        add(sign, shown);
    }
    for index in (0..).map(ContactIndex).take(assessment.contacts.len()) {
        let last = index.position() + 1 == assessment.contacts.len();
        // The list of contacts is shared between assessments: only what a rule of this one names must occur.
        if last || tiers(assessment).any(|(_, _, tier)| tier.contact == index) {
            add(Subject::Contact(index.position()), contacted(encoding, index));
        }
    }
}

/// Whether this is the most urgent contact of the rules that fire.
fn contacted(encoding: &mut Encoding<'_>, contact: ContactIndex) -> Lit {
    let assessment = encoding.assessment;
    let (mut this, mut more_urgent, mut any) = (Vec::new(), Vec::new(), Vec::new());
    for (rule, position, tier) in tiers(assessment) {
        let fires = encoding.end_care.fires(&mut encoding.circuit, rule, position);
        any.push(fires);
        match tier.contact.cmp(&contact) {
            Ordering::Less => more_urgent.push(fires),
            Ordering::Equal => this.push(fires),
            Ordering::Greater => {}
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
