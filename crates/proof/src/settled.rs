//! Settled: nothing that the flow did not ask could have made it more urgent.

use assessment::{Assessment, Condition, Fact, QuestionIndex};

use crate::care::{Care, tiers};
use crate::conditions::{question_id, questions_of};
use crate::encoding::Encoding;
use crate::failure::{Property, Subject, tier_in_words};
use crate::found::Found;
use crate::knowledge::Knowledge;
use crate::witness::Witness;

/// Looks for people whom the flow leaves below the care level of all their answers, and for those at whose end a rule
/// above the level reached is open.
///
/// The flow can never be above: what is known to hold holds (`the_flow_is_never_more_urgent_than_all_answers`).
pub(super) fn check(encoding: &mut Encoding<'_>) -> Found {
    let assessment = encoding.assessment;
    let mut found = Found::of(Property::Settled);
    for (rule, position, tier) in tiers(assessment) {
        let below = !encoding.end_care.reaches(&encoding.circuit, tier.care);
        let at = |care: &Care| care.tier(rule, position);
        let (Some(full), Some(end)) = (at(&encoding.full_care), at(&encoding.end_care)) else {
            continue;
        };
        let missed = (vec![full.yes, below], "is missed by the flow");
        let open = (vec![!end.yes, !end.no, below], "is left open");
        let unsettled = [missed, open].into_iter().find_map(|(wanted, how)| {
            let person = encoding.somebody(&wanted)?;
            let is_below = person.care < tier.care;
            let person = with_open_questions(assessment, &tier.when, person.confirm(is_below));
            Some((format!("{} {how}", tier_in_words(assessment, rule, position)), person))
        });
        found.expect_nobody(Subject::Tier(rule, position), unsettled);
    }
    found
}

/// Names the questions on which a condition still depends at the end of a person's session.
pub(super) fn with_open_questions(
    assessment: &Assessment,
    condition: &Condition<Fact>,
    person: Witness,
) -> Witness {
    let known = assessment.replay(&person.answers).known;
    let questions = questions_of(assessment, condition);
    let person = person.about(&questions);
    let open: Vec<String> = questions
        .into_iter()
        .filter(|question| known.get(*question).is_none())
        .map(|question| format!("`{}`", question_id(assessment, question)))
        .collect();
    match open.is_empty() {
        true => person,
        false => person.note(format!("it rests on what was not asked: {}", open.join(", "))),
    }
}

/// A level of a rule that is proved only because its own condition repeats the gate of a question: whether the gate is
/// wide enough, only a clinician can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// The level of the rule, such as `B-CES-1.emergency`.
    pub tier: String,
    /// The question whose gate it repeats.
    pub question: String,
}

/// The rules of which the proof can say no more than that they repeat a gate: whenever the question is not asked, the
/// rest of the condition settles it.
pub(super) fn repeated_gates(encoding: &mut Encoding<'_>) -> Vec<Repeated> {
    let assessment = encoding.assessment;
    let mut repeated = Vec::new();
    for (index, question) in (0..).map(QuestionIndex).zip(&assessment.questions) {
        if matches!(question.asked, Condition::Constant(_)) {
            continue;
        }
        let without = all_but(encoding, index);
        let circuit = &mut encoding.circuit;
        let asked = encoding.full.truth(circuit, &question.asked).yes;
        let applies = encoding.full.truth(circuit, &question.applies).yes;
        for (rule, position, tier) in tiers(assessment) {
            if !questions_of(assessment, &tier.when).contains(&index) {
                continue;
            }
            let truth = without.truth(&mut encoding.circuit, &tier.when);
            if encoding.find(&[applies, !asked, !truth.yes, !truth.no]).is_none() {
                repeated.push(Repeated {
                    tier: Subject::Tier(rule, position).id(assessment),
                    question: question.id.clone(),
                });
            }
        }
    }
    repeated
}

/// What follows when every answer is known but one.
fn all_but(encoding: &mut Encoding<'_>, question: QuestionIndex) -> Knowledge {
    let circuit = &mut encoding.circuit;
    let mut known = vec![circuit.constant(true); encoding.assessment.questions.len()];
    if let Some(known) = known.get_mut(question.position()) {
        *known = circuit.constant(false);
    }
    Knowledge::of(circuit, encoding.assessment, &encoding.person, known)
}
