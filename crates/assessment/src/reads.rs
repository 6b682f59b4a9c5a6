//! Which questions a condition reads.

use alloc::vec::Vec;

use crate::{Assessment, Condition, Fact, QuestionIndex};

/// Questions, as a bit for each. From the 129th on they share bits: such a set may claim a question
/// too many, never one too few.
#[derive(Clone, Copy)]
pub(crate) struct Reads(u128);

impl Reads {
    pub const NONE: Self = Self(0);

    pub fn of(question: QuestionIndex) -> Self {
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

/// The questions that each finding reads, itself or through others. They are the same for everybody.
pub(crate) struct ReadsOfFindings(Vec<Reads>);

impl ReadsOfFindings {
    /// Those of an assessment.
    pub fn of(assessment: &Assessment) -> Self {
        let mut known = Self(Vec::with_capacity(assessment.findings.len()));
        // Each finding refers only to earlier ones.
        for finding in &assessment.findings {
            known.0.push(known.reads(&finding.when));
        }
        known
    }

    /// The questions that a condition reads, itself or through findings.
    pub fn reads(&self, condition: &Condition<Fact>) -> Reads {
        let mut reads = Reads::NONE;
        condition.for_each_atom(&mut |fact| {
            reads = reads.with(match fact {
                Fact::Finding(finding) => self.at(finding.position()),
                Fact::Chosen(question, _) | Fact::Number(question, ..) => Reads::of(*question),
            });
        });
        reads
    }

    /// Those that the finding at this place reads.
    pub fn at(&self, finding: usize) -> Reads {
        self.0.get(finding).copied().unwrap_or(Reads::NONE)
    }
}
