//! Apart: an alarm that ordinary trouble fits is told apart on one screen.
//!
//! Of a question with `tells_apart` it is proved that it comes on the next screen after the alarm, that no rule which the alarm
//! alone fires does so with an ordinary reading, and that nobody ends less urgent by "not sure" than by any other answer. That
//! no answer there lowers what others have reached follows from `monotone`: with the alarm nobody is less urgent than without
//! it, outside the exceptions.

use assessment::{Answer, FiredRule, OptionIndex, OptionSet, Question, QuestionIndex};
use batsat::Lit;
use compile::Apart;

use crate::care::tiers;
use crate::conditions::questions_of;
use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;
use crate::full::FullAnswers;
use crate::witness::Witness;

/// Looks for people for whom a question that tells an alarm apart does not do so.
pub(super) fn check(encoding: &mut Encoding<'_>, claims: &[Apart]) -> Found {
    let assessment = encoding.assessment;
    let mut found = Found::of(Property::Apart);
    for claim in claims {
        let index = claim.question;
        let Some(question) = assessment.questions.get(index.position()) else { continue };
        found.expect_nobody(Subject::Asked(index), asked_late(encoding, index, question));
        let mut own = Vec::new();
        for alarm in question.warning.iter() {
            let tiers = own_tiers(encoding, index, alarm);
            if tiers.is_empty() {
                let subject = Subject::Option(index, alarm);
                let id = subject.id(assessment);
                let message = format!("the alarm `{id}` has no rule that it alone fires");
                found.fail(subject, message, None);
            }
            own.extend(tiers);
        }
        let sure = options(question).filter(|option| *option != claim.not_sure);
        for reading in sure.clone().filter(|option| !question.warning.contains(*option)) {
            let subject = Subject::Option(index, reading);
            found.expect_nobody(subject, alarmed(encoding, index, reading, &own));
        }
        for other in sure {
            found.expect_nobody(Subject::Option(index, other), calmed(encoding, claim, other));
        }
    }
    found
}

/// Somebody who sees another screen between the alarm and the question.
fn asked_late(
    encoding: &mut Encoding<'_>,
    index: QuestionIndex,
    question: &Question,
) -> Option<(String, Witness)> {
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
        let person = encoding.somebody(&wanted)?;
        let visited = assessment.replay(&person.answers).visited;
        let sees = |screen: usize| visited.iter().any(|one| one.screen.position() == screen);
        let is_so = sees(own) && sees(screen);
        let (id, between) = (&question.id, Subject::Screen(screen).id(assessment));
        let message = format!("`{id}` is asked only after another screen, `{between}`");
        Some((message, person.confirm(is_so)))
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
    for (rule, position, tier) in tiers(assessment) {
        let Some(known) = encoding.end_care.tier(rule, position) else { continue };
        let looks_at_it = questions_of(assessment, &tier.when).contains(&index);
        if looks_at_it && encoding.find(&[put, chosen, !known.yes]).is_none() {
            own.push((Subject::Tier(rule, position), known.yes));
        }
    }
    own
}

/// Somebody for whom the alarm's own rule fires although they gave an ordinary reading.
fn alarmed(
    encoding: &mut Encoding<'_>,
    index: QuestionIndex,
    reading: OptionIndex,
    own: &[(Subject, Lit)],
) -> Option<(String, Witness)> {
    let assessment = encoding.assessment;
    let put = *encoding.flow.put.get(index.position())?;
    let chosen = encoding.person.option(index, reading)?;
    own.iter().find_map(|(own, fires)| {
        let person = encoding.somebody(&[put, chosen, *fires])?;
        let fired = assessment.outcome(&person.answers).rules;
        let is_so = tiers(assessment).any(|(rule, position, tier)| {
            let is_fired = |one: &FiredRule| one.rule.position() == rule && one.care == tier.care;
            *own == Subject::Tier(rule, position) && fired.iter().any(is_fired)
        });
        let [id, own] = [Subject::Option(index, reading), *own].map(|one| one.id(assessment));
        let message = format!("the ordinary reading `{id}` does not keep `{own}` from firing");
        Some((message, person.confirm(is_so)))
    })
}

/// Somebody who would end less urgent by "not sure" than by another answer, all else equal.
fn calmed(
    encoding: &mut Encoding<'_>,
    claim: &Apart,
    other: OptionIndex,
) -> Option<(String, Witness)> {
    let assessment = encoding.assessment;
    let question = assessment.questions.get(claim.question.position())?;
    let put = *encoding.flow.put.get(claim.question.position())?;
    let given = encoding.person.option(claim.question, other)?;
    let chosen = options(question).map(|one| encoding.circuit.constant(one == claim.not_sure));
    let chosen = chosen.collect();
    let [can_be, lower] = encoding.less_urgent_with(claim.question, chosen);
    let person = encoding.somebody(&[put, given, can_be, lower])?;
    let mut unsure = person.answers.clone();
    unsure.set(claim.question, Some(Answer::Options(OptionSet::only(claim.not_sure))));
    let is_so = FullAnswers::of(assessment, &unsure).care() < person.full_care;
    let id = Subject::Option(claim.question, other).id(assessment);
    Some((format!("\"not sure\" is less urgent than `{id}`"), person.confirm(is_so)))
}

fn options(question: &Question) -> impl Iterator<Item = OptionIndex> + Clone {
    (0..).map(OptionIndex).take(question.kind.options().len())
}
