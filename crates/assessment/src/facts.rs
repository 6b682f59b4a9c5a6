//! What is known: answers, and the findings that follow from them.

use alloc::vec::Vec;

use crate::{Answer, Answers, Assessment, Condition, Fact, FindingIndex, QuestionIndex, Truth};

/// Answers together with the truth of every finding on them.
#[derive(Clone)]
pub(crate) struct Facts {
    answers: Answers,
    findings: Vec<Truth>,
    /// The questions that each finding reads, itself or through others.
    reads_by_finding: Vec<Reads>,
}

impl Facts {
    /// What follows from these answers.
    pub fn of(assessment: &Assessment, answers: Answers) -> Self {
        let count = assessment.findings.len();
        let mut facts = Self {
            answers,
            findings: Vec::with_capacity(count),
            reads_by_finding: Vec::with_capacity(count),
        };
        // Each finding refers only to earlier ones.
        for finding in &assessment.findings {
            facts.findings.push(facts.truth(&finding.when));
            facts.reads_by_finding.push(facts.reads(&finding.when));
        }
        facts
    }

    /// The questions that a condition reads, itself or through findings.
    pub fn reads(&self, condition: &Condition<Fact>) -> Reads {
        let mut reads = Reads::NONE;
        condition.for_each_atom(&mut |fact| reads = reads.with(self.reads_of(fact)));
        reads
    }

    fn reads_of(&self, fact: &Fact) -> Reads {
        match fact {
            Fact::Finding(finding) => {
                self.reads_by_finding.get(finding.position()).copied().unwrap_or(Reads::NONE)
            }
            Fact::Chosen(question, _) | Fact::Number(question, ..) => Reads::of(*question),
        }
    }

    /// Adds answers to questions that had none, and looks again at the findings that read them.
    /// Returns these questions.
    ///
    /// New answers never change what was true or false before (that is what *not asked* means), so
    /// a finding that is settled is not looked at again.
    pub fn learn(
        &mut self,
        assessment: &Assessment,
        answers: impl IntoIterator<Item = (QuestionIndex, Answer)>,
    ) -> Reads {
        let mut learnt = Reads::NONE;
        for (question, answer) in answers {
            self.answers.set(question, Some(answer));
            learnt = learnt.with(Reads::of(question));
        }
        for (position, finding) in assessment.findings.iter().enumerate() {
            let open = self.findings.get(position) == Some(&Truth::NotAsked);
            if open && self.reads_by_finding.get(position).is_some_and(|reads| reads.meets(learnt))
            {
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

/// Questions, as a bit for each. From the 129th on they share bits: such a set may claim a question
/// too many, never one too few.
#[derive(Clone, Copy)]
pub(crate) struct Reads(u128);

impl Reads {
    const NONE: Self = Self(0);

    fn of(question: QuestionIndex) -> Self {
        Self(1_u128.rotate_left(u32::from(question.0)))
    }

    pub fn of_all(questions: &[QuestionIndex]) -> Self {
        questions.iter().fold(Self::NONE, |all, question| all.with(Self::of(*question)))
    }

    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
