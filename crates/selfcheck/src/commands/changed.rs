//! What would change the care level, by id.

use assessment::{Answers, Assessment, CareLevel, Change};
use serde::Serialize;
use serde_json::Value;

use super::answers::as_json;

/// Answers that would make it more, or less, urgent.
#[derive(Serialize)]
pub struct Changed {
    care: &'static str,
    /// The other answer, and those to the questions that open because of it.
    answers: Value,
}

impl Changed {
    /// One line.
    pub fn as_words(&self) -> String {
        format!("  {} with {}", self.care, self.answers)
    }
}

/// What would change the care level, the most urgent first.
pub fn changed(assessment: &Assessment, answers: &Answers) -> Vec<Changed> {
    let changes = assessment.changes(answers);
    let all = || changes.raise.iter().chain(&changes.lower);
    let one = |change: &Change| {
        let mut answers = Answers::none(assessment);
        answers.set(change.question, Some(change.answer));
        for (question, answer) in &change.then {
            answers.set(*question, Some(*answer));
        }
        Changed { care: change.care.id(), answers: as_json(assessment, &answers) }
    };
    let levels = CareLevel::ALL.into_iter().rev();
    levels.flat_map(|care| all().filter(move |change| change.care == care)).map(one).collect()
}
