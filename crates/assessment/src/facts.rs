//! What is known: answers, and the findings that follow from them.

use alloc::vec::Vec;

use crate::reads::{Reads, ReadsOfFindings};
use crate::{Answer, Answers, Assessment, Condition, Fact, FindingIndex, QuestionIndex, Truth};

/// Answers together with the truth of every finding on them.
#[derive(Clone)]
pub(crate) struct Facts {
    answers: Answers,
    findings: Vec<Truth>,
}

impl Facts {
    /// What follows from these answers.
    pub fn of(assessment: &Assessment, answers: Answers) -> Self {
        let findings = Vec::with_capacity(assessment.findings.len());
        let mut facts = Self { answers, findings };
        // Each finding refers only to earlier ones.
        for finding in &assessment.findings {
            facts.findings.push(facts.truth(&finding.when));
        }
        facts
    }

    /// Adds answers to questions that had none, and looks again at the findings that read them.
    /// Returns these questions.
    ///
    /// New answers never change what was true or false before (that is what *not asked* means), so
    /// a finding that is settled is not looked at again.
    pub fn learn(
        &mut self,
        assessment: &Assessment,
        reads: &ReadsOfFindings,
        answers: impl IntoIterator<Item = (QuestionIndex, Answer)>,
    ) -> Reads {
        let mut learnt = Reads::NONE;
        for (question, answer) in answers {
            self.answers.set(question, Some(answer));
            learnt = learnt.with(Reads::of(question));
        }
        for (position, finding) in assessment.findings.iter().enumerate() {
            let open = self.findings.get(position) == Some(&Truth::NotAsked);
            if open && reads.at(position).meets(learnt) {
                let truth = self.truth(&finding.when);
                if let Some(known) = self.findings.get_mut(position) {
                    *known = truth;
                }
            }
        }
        learnt
    }

    /// The answers known.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The answers known, when the rest is no longer needed.
    pub fn into_answers(self) -> Answers {
        self.answers
    }

    /// Whether a condition holds.
    pub fn truth(&self, condition: &Condition<Fact>) -> Truth {
        condition.truth(&|fact| self.fact(fact))
    }

    /// Whether a finding is present.
    pub fn finding(&self, finding: FindingIndex) -> Truth {
        self.findings.get(finding.position()).copied().unwrap_or(Truth::NotAsked)
    }

    /// Whether one fact holds.
    pub fn fact(&self, fact: &Fact) -> Truth {
        match fact {
            Fact::Finding(finding) => self.finding(*finding),
            Fact::Chosen(question, options) => match self.answers.get(*question) {
                Some(Answer::Options(chosen)) => Truth::from(chosen.meets(*options)),
                _ => Truth::NotAsked,
            },
            Fact::Number(question, comparison, constant) => match self.answers.get(*question) {
                Some(Answer::Number(number)) => Truth::from(comparison.holds(number, *constant)),
                _ => Truth::NotAsked,
            },
        }
    }
}
