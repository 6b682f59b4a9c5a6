//! Settled: nothing that the flow did not ask could have made it more urgent.

use assessment::{Assessment, Condition, Fact, QuestionIndex};
use batsat::Lit;

use crate::conditions::{question_id, questions_of};
use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject, tier_in_words};
use crate::knowledge::Knowledge;
use crate::witness::{Plain, Witness, plainest};

/// Looks for people whom the flow leaves below the care level of all their answers, and for those at whose end a rule
/// above the level reached is open.
///
/// The flow can never be above: what is known to hold holds (`the_flow_is_never_more_urgent_than_all_answers`).
pub(super) fn check(encoding: &mut Encoding<'_>, plain: &Plain) -> (Vec<Failure>, usize) {
    let mut failures = Vec::new();
    let mut proved = 0;
    for (rule, known) in encoding.assessment.rules.iter().enumerate() {
        for (position, tier) in known.tiers.iter().enumerate() {
            let level = tier.care;
            let below = !encoding.end_care.reaches(&encoding.circuit, level);
            let at = |tiers: &[Vec<crate::knowledge::Known>]| {
                tiers.get(rule).and_then(|tiers| tiers.get(position)).copied()
            };
            let (Some(full), Some(end)) =
                (at(&encoding.full_care.tiers), at(&encoding.end_care.tiers))
            else {
                continue;
            };
            let name = tier_in_words(encoding.assessment, rule, level);
            let subject = Subject::Tier(rule, position);
            let missed = ([full.yes, below].to_vec(), format!("{name} is missed by the flow"));
            let open = ([!end.yes, !end.no, below].to_vec(), format!("{name} is left open"));
            let found = [missed, open].into_iter().find_map(|(wanted, message)| {
                let model = encoding.find(&wanted)?;
                Some((plainest(encoding, plain, &wanted, model), message))
            });
            match found {
                None => proved += 1,
                Some((person, message)) => {
                    let care = person.care;
                    let person = person.confirm(care < level);
                    let person = with_open_questions(encoding.assessment, &tier.when, person);
                    let property = Property::Settled;
                    failures.push(Failure { property, subject, message, person: Some(person) });
                }
            }
        }
    }
    (failures, proved)
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
        for (rule, known) in assessment.rules.iter().enumerate() {
            for (position, tier) in known.tiers.iter().enumerate() {
                if !questions_of(assessment, &tier.when).contains(&index) {
                    continue;
                }
                let truth = without.truth(&mut encoding.circuit, &tier.when);
                let wanted: [Lit; 4] = [applies, !asked, !truth.yes, !truth.no];
                if encoding.find(&wanted).is_none() {
                    repeated.push(Repeated {
                        tier: Subject::Tier(rule, position).id(assessment),
                        question: question.id.clone(),
                    });
                }
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
