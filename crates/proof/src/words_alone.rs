//! Words alone: a question that asks what people come to know changes what the result speaks of, and nothing else.

use assessment::{Assessment, Condition, Fact, QuestionIndex};

use crate::conditions::{fact_conditions, questions_of};
use crate::failure::{Failure, Property, Subject};

/// Looks for rules, patterns and gates that rest on such a question, through findings as well. No person is looked for: what
/// does not look at an answer cannot be changed by it.
pub(super) fn check(assessment: &Assessment, choosing: &[bool]) -> (Vec<Failure>, usize) {
    let mut failures = Vec::new();
    let mut proved = 0;
    let weighed = assessment.patterns.iter().flat_map(|pattern| &pattern.evidence);
    let weighed: Vec<Condition<Fact>> =
        weighed.map(|one| Condition::Atom(Fact::Finding(one.finding))).collect();
    let questions = (0..).map(QuestionIndex).zip(&assessment.questions).zip(choosing);
    for ((index, question), _) in questions.filter(|(_, chooses)| **chooses) {
        let looks =
            |condition: &Condition<Fact>| questions_of(assessment, condition).contains(&index);
        if fact_conditions(assessment).chain(&weighed).any(looks) {
            failures.push(Failure {
                property: Property::WordsAlone,
                subject: Subject::Question(index),
                message: format!(
                    "`{}` is to choose words alone, and a rule, a pattern or a question looks at it",
                    question.id
                ),
                person: None,
            });
        } else {
            proved += 1;
        }
    }
    (failures, proved)
}
