//! How findings and rules stand while a check is still going on: for people who look at content.

use alloc::vec::Vec;

use crate::facts::Facts;
use crate::reads::{Reads, ReadsOfFindings};
use crate::{Answers, Assessment, CareLevel, Condition, Fact, QuestionIndex, Truth};

/// How findings and rules stand on some answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The most urgent level that holds already; later answers can only raise it.
    pub care: CareLevel,
    /// The findings, in the order of [`Assessment::findings`].
    pub findings: Vec<ConditionStanding>,
    /// For each of [`Assessment::rules`] its tiers, in their order.
    pub rules: Vec<Vec<ConditionStanding>>,
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionStanding {
    /// Whether it holds.
    pub truth: Truth,
    /// Whether it reads one of the questions asked about, itself or through findings.
    pub is_fed: bool,
}

impl Assessment {
    /// How findings and rules stand on these answers, all of which count: no flow is asked whether their questions were put.
    /// What reads one of `questions` is marked as fed by them.
    pub fn standing(&self, answers: &Answers, questions: &[QuestionIndex]) -> Standing {
        let facts = Facts::of(self, answers.clone());
        let reads = ReadsOfFindings::of(self);
        let fed_by = Reads::of_all(questions);
        let stand = |condition: &Condition<Fact>| ConditionStanding {
            truth: facts.truth(condition),
            is_fed: reads.reads(condition).meets(fed_by),
        };
        let tiers = self.rules.iter().flat_map(|rule| &rule.tiers);
        let holding = tiers.filter(|tier| facts.truth(&tier.when).holds());
        Standing {
            care: holding.map(|tier| tier.care).max().unwrap_or(CareLevel::SelfCare),
            findings: self.findings.iter().map(|finding| stand(&finding.when)).collect(),
            rules: self
                .rules
                .iter()
                .map(|rule| rule.tiers.iter().map(|tier| stand(&tier.when)).collect())
                .collect(),
        }
    }
}
