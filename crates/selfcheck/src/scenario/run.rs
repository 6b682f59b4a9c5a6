//! Putting scenarios through the engine.

use assessment::{AnswerError, Answers, Assessment};
use compile::answer::{answer_mistake, read_answer};
use content::{Diagnostic, Diagnostics, did_you_mean, listed};

use super::gap::Gaps;
use super::{Scenario, Scenarios, Written};
use crate::evaluation::{Evaluation, Finished, evaluate};

impl Scenarios {
    /// Runs every scenario; one whose outcome is not as expected is reported, and each person who lacks an answer.
    pub fn run(&self, assessment: &Assessment, diagnostics: &Diagnostics) {
        let mut gaps = Gaps::default();
        for scenario in &self.all {
            scenario.expect.check_names(assessment, diagnostics);
            let Some(written) = self.answers_of(scenario, diagnostics) else { continue };
            let Some(answers) = read_answers(&written, assessment, diagnostics) else { continue };
            scenario.run(assessment, &answers, diagnostics, |screen, questions| {
                gaps.add(self.whose(scenario), scenario, screen, questions);
            });
        }
        gaps.report(diagnostics);
    }
}

impl Scenario {
    fn run(
        &self,
        assessment: &Assessment,
        answers: &Answers,
        diagnostics: &Diagnostics,
        unanswered: impl FnOnce(&str, &[String]),
    ) {
        for error in assessment.impossible(answers) {
            Diagnostic::error(&self.id.span, error.to_string()).report(diagnostics);
        }
        // What was not offered is not said: without this answer the scenario would end as another.
        let not_concerned = assessment.not_concerned(answers);
        if !not_concerned.is_empty() {
            for error in not_concerned {
                Diagnostic::error(&self.id.span, error.to_string()).report(diagnostics);
            }
            return;
        }
        let name = &self.id.value;
        match evaluate(assessment, answers) {
            Evaluation::Unanswered { screen, questions } => unanswered(&screen, &questions),
            Evaluation::Finished(came) => {
                let misses = self.expect.misses(&came);
                if misses.is_empty() {
                    return;
                }
                let message = format!("scenario `{name}` does not end as expected");
                let diagnostic = misses
                    .iter()
                    .fold(Diagnostic::error(&self.id.span, message), |diagnostic, miss| {
                        diagnostic.related(&miss.span, miss.label.as_str())
                    });
                diagnostic.remedy(summary(&came)).report(diagnostics);
            }
        }
    }
}

/// What came, in one line.
fn summary(came: &Finished) -> String {
    let rules: Vec<&String> = came.rules.iter().map(|fired| &fired.rule).collect();
    let patterns: Vec<&String> = came.patterns.iter().map(|(pattern, _)| pattern).collect();
    format!(
        "what came: `{}` and `{}` by {}; patterns {}; {} screens, the last with {}",
        came.care.id(),
        came.contact,
        listed(&rules),
        listed(&patterns),
        came.screens,
        came.asked.last().map_or_else(|| "nothing".to_owned(), |last| format!("`{last}`")),
    )
}

/// The answers in the engine's terms; every one that is wrong is reported at its place.
pub(super) fn read_answers(
    written: &[Written<'_>],
    assessment: &Assessment,
    diagnostics: &Diagnostics,
) -> Option<Answers> {
    let mut answers = Answers::none(assessment);
    let mut all_right = true;
    for Written { entry, by } in written {
        let Some(answer) = read_answer(&entry.value, diagnostics) else {
            all_right = false;
            continue;
        };
        let id = &entry.key.value;
        let read = match assessment.question(id) {
            Some((index, question)) => question.read(&answer).map(|answer| (index, answer)),
            None => Err(AnswerError::UnknownQuestion { question: id.clone() }),
        };
        let mistake = match read {
            Ok((index, answer)) => {
                answers.set(index, Some(answer));
                continue;
            }
            Err(error @ AnswerError::UnknownQuestion { .. }) => {
                let known = assessment.questions.iter().map(|question| question.id.as_str());
                answer_mistake(&error, &entry.key.span).maybe_remedy(did_you_mean(id, known))
            }
            Err(error) => answer_mistake(&error, &entry.value.span),
        };
        mistake.label(format!("of `{}`", by.value)).report(diagnostics);
        all_right = false;
    }
    all_right.then_some(answers)
}
