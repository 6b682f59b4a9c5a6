//! What is known: answers, and the findings that follow from them.

use alloc::vec::Vec;

use crate::{Answer, Answers, Assessment, Condition, Fact, FindingIndex, QuestionIndex, Truth};

/// Answers together with the truth of every finding on them.
#[derive(Clone)]
pub(crate) struct Facts {
    answers: Answers,
    findings: Vec<Truth>,
    /// The questions that each finding reads, itself or through others.
    reads: Vec<Span>,
}

impl Facts {
    /// What follows from these answers.
    pub fn of(assessment: &Assessment, answers: Answers) -> Self {
        let count = assessment.findings.len();
        let mut facts =
            Self { answers, findings: Vec::with_capacity(count), reads: Vec::with_capacity(count) };
        // Each finding refers only to earlier ones.
        for finding in &assessment.findings {
            let mut span = Span::NONE;
            finding.when.for_each_atom(&mut |fact| span = span.with(facts.reads_of(fact)));
            facts.findings.push(facts.truth(&finding.when));
            facts.reads.push(span);
        }
        facts
    }

    fn reads_of(&self, fact: &Fact) -> Span {
        match fact {
            Fact::Finding(finding) => {
                self.reads.get(finding.position()).copied().unwrap_or(Span::NONE)
            }
            Fact::Chosen(question, _) | Fact::Number(question, ..) => Span::of(*question),
        }
    }

    /// Adds answers to questions that had none, and looks again at the findings that read them.
    ///
    /// New answers never change what was true or false before (that is what *not asked* means), so
    /// a finding that is settled is not looked at again.
    pub fn learn(
        &mut self,
        assessment: &Assessment,
        answers: impl IntoIterator<Item = (QuestionIndex, Answer)>,
    ) {
        let mut learnt = Span::NONE;
        for (question, answer) in answers {
            self.answers.set(question, Some(answer));
            learnt = learnt.with(Span::of(question));
        }
        for (position, finding) in assessment.findings.iter().enumerate() {
            let open = self.findings.get(position) == Some(&Truth::NotAsked);
            if open && self.reads.get(position).is_some_and(|reads| reads.meets(learnt)) {
                let truth = self.truth(&finding.when);
                if let Some(known) = self.findings.get_mut(position) {
                    *known = truth;
                }
            }
        }
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

/// From one question to another, both included: wide enough for all that a finding reads.
#[derive(Clone, Copy)]
struct Span {
    first: QuestionIndex,
    last: QuestionIndex,
}

impl Span {
    const NONE: Self = Self { first: QuestionIndex(u16::MAX), last: QuestionIndex(0) };

    fn of(question: QuestionIndex) -> Self {
        Self { first: question, last: question }
    }

    fn with(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }

    fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}
