//! Apart: an alarm that ordinary trouble fits is told apart on one screen.
//!
//! Of a question with `tells_apart` it is proved that it comes on the next screen after the alarm, that no rule which the alarm
//! alone fires does so with an ordinary reading, and that nobody ends less urgent by "not sure" than by any other answer. That
//! no answer there lowers what others have reached follows from `monotone`: with the alarm nobody is less urgent than without
//! it, outside the exceptions.

use assessment::{Answer, OptionIndex, OptionSet, Question, QuestionIndex, ScreenIndex};
use batsat::Lit;
use compile::Apart;

use crate::care::Care;
use crate::conditions::questions_of;
use crate::encoding::{Encoding, possible};
use crate::failure::{Failure, Property, Subject};
use crate::full::FullAnswers;
use crate::knowledge::Knowledge;
use crate::witness::{Plain, Witness, plainest};

/// Looks for people for whom a question that tells an alarm apart does not do so.
pub(super) fn check(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    claims: &[Apart],
) -> (Vec<Failure>, usize) {
    let mut failures = Vec::new();
    let mut proved = 0;
    for claim in claims {
        let Some(question) = encoding.assessment.questions.get(claim.question.position()) else {
            continue;
        };
        let mut add = |failure: Option<Failure>| match failure {
            Some(failure) => failures.push(failure),
            None => proved += 1,
        };
        add(asked_late(encoding, plain, claim.question, question));
        let readings = options(question)
            .filter(|option| *option != claim.not_sure && !question.warning.contains(*option));
        let mut own = Vec::new();
        for alarm in question.warning.iter() {
            let tiers = own_tiers(encoding, claim.question, alarm);
            if tiers.is_empty() {
                let subject = Subject::Option(claim.question, alarm);
                let id = subject.id(encoding.assessment);
                let message = format!("the alarm `{id}` has no rule that it alone fires");
                add(Some(Failure { property: Property::Apart, subject, message, person: None }));
            }
            own.extend(tiers);
        }
        for reading in readings {
            add(alarmed(encoding, plain, claim.question, reading, &own));
        }
        for other in options(question).filter(|option| *option != claim.not_sure) {
            add(calmed(encoding, plain, claim, other));
        }
    }
    (failures, proved)
}

/// Somebody who sees another screen between the alarm and the question.
fn asked_late(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    index: QuestionIndex,
    question: &Question,
) -> Option<Failure> {
    let assessment = encoding.assessment;
    let screen_of = |index: &QuestionIndex| {
        assessment.screens.iter().position(|screen| screen.questions.contains(index))
    };
    let own = screen_of(&index)?;
    let alarms: Vec<usize> =
        questions_of(assessment, &question.asked).iter().filter_map(screen_of).collect();
    let between = alarms.iter().min()? + 1..own;
    let put = *encoding.flow.put.get(index.position())?;
    between.filter(|screen| !alarms.contains(screen)).find_map(|screen| {
        let mut wanted = vec![put, *encoding.flow.visited.get(screen)?];
        let later = alarms.iter().filter(|alarm| **alarm > screen);
        wanted.extend(later.filter_map(|alarm| Some(!*encoding.flow.visited.get(*alarm)?)));
        let model = encoding.find(&wanted)?;
        let person = plainest(encoding, plain, &wanted, model);
        let visited = assessment.replay(&person.answers).visited;
        let visited: Vec<ScreenIndex> = visited.iter().map(|visit| visit.screen).collect();
        let sees = |screen: usize| visited.iter().any(|one| one.position() == screen);
        let is_so = sees(own) && sees(screen);
        let between = Subject::Screen(screen).id(assessment);
        let id = &question.id;
        let message = format!("`{id}` is asked only after another screen, `{between}`");
        Some(failure(Subject::Asked(index), message, person.confirm(is_so)))
    })
}

/// The levels of rules that this answer alone makes true: whoever gives it, they hold.
fn own_tiers(
    encoding: &mut Encoding<'_>,
    index: QuestionIndex,
    alarm: OptionIndex,
) -> Vec<(Subject, Lit)> {
    let (Some(put), Some(chosen)) =
        (encoding.flow.put.get(index.position()).copied(), encoding.person.option(index, alarm))
    else {
        return Vec::new();
    };
    let mut own = Vec::new();
    let assessment = encoding.assessment;
    for (rule, tiers) in encoding.end_care.tiers.clone().into_iter().enumerate() {
        for (tier, known) in tiers.into_iter().enumerate() {
            let when =
                assessment.rules.get(rule).and_then(|rule| Some(&rule.tiers.get(tier)?.when));
            if when.is_none_or(|when| !questions_of(assessment, when).contains(&index)) {
                continue;
            }
            if encoding.find(&[put, chosen, !known.yes]).is_none() {
                own.push((Subject::Tier(rule, tier), known.yes));
            }
        }
    }
    own
}

/// Somebody for whom the alarm's own rule fires although they gave an ordinary reading.
fn alarmed(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    index: QuestionIndex,
    reading: OptionIndex,
    own: &[(Subject, Lit)],
) -> Option<Failure> {
    let assessment = encoding.assessment;
    let put = *encoding.flow.put.get(index.position())?;
    let chosen = encoding.person.option(index, reading)?;
    own.iter().find_map(|(tier, fires)| {
        let wanted = [put, chosen, *fires];
        let model = encoding.find(&wanted)?;
        let person = plainest(encoding, plain, &wanted, model);
        let fired = assessment.outcome(&person.answers).rules;
        let is_so = fired.iter().any(|fired| {
            let tiers = assessment.rules.get(fired.rule.position()).map(|rule| &rule.tiers);
            let at = tiers.and_then(|tiers| tiers.iter().position(|one| one.care == fired.care));
            at.is_some_and(|at| *tier == Subject::Tier(fired.rule.position(), at))
        });
        let subject = Subject::Option(index, reading);
        let (id, tier) = (subject.id(assessment), tier.id(assessment));
        let message = format!("the ordinary reading `{id}` does not keep `{tier}` from firing");
        Some(failure(subject, message, person.confirm(is_so)))
    })
}

/// Somebody who would end less urgent by "not sure" than by another answer, all else equal.
fn calmed(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    claim: &Apart,
    other: OptionIndex,
) -> Option<Failure> {
    let assessment = encoding.assessment;
    let question = assessment.questions.get(claim.question.position())?;
    let circuit = &mut encoding.circuit;
    let chosen = options(question).map(|one| circuit.constant(one == claim.not_sure)).collect();
    let person = encoding.person.with_options(claim.question, chosen);
    let full = Knowledge::all_of(circuit, assessment, &person);
    let care = Care::of(circuit, assessment, &full);
    let put = *encoding.flow.put.get(claim.question.position())?;
    let can_be = possible(circuit, assessment, &person, &full);
    let lower = care.is_below(circuit, &encoding.full_care);
    let wanted = [put, encoding.person.option(claim.question, other)?, can_be, lower];
    let model = encoding.find(&wanted)?;
    let person = plainest(encoding, plain, &wanted, model);
    let mut unsure = person.answers.clone();
    unsure.set(claim.question, Some(Answer::Options(OptionSet::only(claim.not_sure))));
    let is_so = FullAnswers::of(assessment, &unsure).care() < person.full_care;
    let subject = Subject::Option(claim.question, other);
    let id = subject.id(assessment);
    let message = format!("\"not sure\" is less urgent than `{id}`");
    Some(failure(subject, message, person.confirm(is_so)))
}

fn options(question: &Question) -> impl Iterator<Item = OptionIndex> {
    (0..).map(OptionIndex).take(question.kind.options().len())
}

fn failure(subject: Subject, message: String, person: Witness) -> Failure {
    Failure { property: Property::Apart, subject, message, person: Some(person) }
}
