//! Words alone: a question that asks what people come to know changes what the result speaks of, and nothing else.

use assessment::{Assessment, Condition, Fact, QuestionIndex};

use crate::conditions::{conditions_beside_gates, gates, questions_of};
use crate::failure::{Property, Subject};
use crate::found::Found;

/// Looks for rules, patterns and gates that rest on such a question, through findings as well. No person is looked for: what
/// does not look at an answer cannot be changed by it. Only the gate of another such question may look at it.
pub(super) fn check(assessment: &Assessment, choosing: &[bool]) -> Found {
    let mut found = Found::of(Property::WordsAlone);
    let weighed = assessment.patterns.iter().flat_map(|pattern| &pattern.evidence);
    let weighed: Vec<Condition<Fact>> =
        weighed.map(|one| Condition::Atom(Fact::Finding(one.finding))).collect();
    let asked = assessment.questions.iter().zip(choosing);
    let others: Vec<&Condition<Fact>> =
        asked.filter(|(_, chooses)| !**chooses).flat_map(|(one, _)| gates(one)).collect();
    let questions = (0..).map(QuestionIndex).zip(&assessment.questions).zip(choosing);
    for ((index, question), _) in questions.filter(|(_, chooses)| **chooses) {
        let looks =
            |condition: &Condition<Fact>| questions_of(assessment, condition).contains(&index);
        let gates_of_others = others.iter().copied();
        if conditions_beside_gates(assessment).chain(gates_of_others).chain(&weighed).any(looks) {
            let message = format!(
                "`{}` is to choose words alone, and a rule, a pattern or a question looks at it",
                question.id
            );
            found.fail(Subject::Question(index), message, None);
        } else {
            found.proved += 1;
        }
    }
    found
}
