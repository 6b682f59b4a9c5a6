//! The outcome: how soon, by whom, why, and what the answers fit.

use alloc::vec::Vec;

use crate::facts::Facts;
use crate::{
    Answers, Assessment, Basis, CareLevel, Condition, ContactIndex, DangerSignIndex, Fact,
    PatternFit, Reason, RuleIndex,
};

/// What the engine makes of the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How soon to be seen: the most urgent level of the rules that fired.
    pub care: CareLevel,
    /// Whom to call: the most urgent contact of the rules that fired.
    pub contact: ContactIndex,
    /// The rules that fired, the most urgent first.
    pub rules: Vec<FiredRule>,
    /// What the answers are consistent with, the best first; none in an emergency.
    pub patterns: Vec<PatternFit>,
    /// What to watch for from now on: signs that ask for more than this care level.
    pub danger_signs: Vec<DangerSignIndex>,
}

/// A rule that fired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiredRule {
    /// The rule.
    pub rule: RuleIndex,
    /// The level at which it fired.
    pub care: CareLevel,
    /// Whom to call for it.
    pub contact: ContactIndex,
    /// The answers that made it fire.
    pub basis: Basis,
    /// The place of their reason among those of this level; none where it is that of the level.
    pub reason: Option<usize>,
}

impl FiredRule {
    /// Their reason, where it has words of its own.
    #[must_use]
    pub fn reason_of<'a>(&self, assessment: &'a Assessment) -> Option<&'a Reason> {
        let rule = assessment.rules.get(self.rule.position())?;
        let tier = rule.tiers.iter().find(|tier| tier.care == self.care)?;
        tier.reasons.get(self.reason?)
    }
}

impl Assessment {
    /// What these answers come to.
    ///
    /// It uses what the flow asked (see [`replay`](Self::replay)) and nothing else. Before the flow
    /// has ended it is the outcome on what is known so far, which later answers can only raise.
    pub fn outcome(&self, answers: &Answers) -> Outcome {
        let (_, facts, _) = self.follow(answers);
        self.conclude(&facts)
    }

    /// Whether a condition is known to be so of this person. It looks at what [`outcome`](Self::outcome) looks at.
    pub fn holds(&self, condition: &Condition<Fact>, answers: &Answers) -> bool {
        let (_, facts, _) = self.follow(answers);
        facts.truth(condition).holds()
    }

    pub(crate) fn conclude(&self, facts: &Facts) -> Outcome {
        let rules = self.fired(facts);
        let care = rules.first().map_or(CareLevel::SelfCare, |fired| fired.care);
        let contact = rules.iter().map(|fired| fired.contact).min();
        let patterns = match care {
            // A list of likely harmless patterns beside an emergency would soften it.
            CareLevel::Emergency => Vec::new(),
            _ => self.patterns_that_fit(facts),
        };
        let danger_signs = self.danger_signs_for(care, facts);
        Outcome {
            care,
            contact: contact.unwrap_or_else(|| self.contact_without_rule()),
            rules,
            patterns,
            danger_signs,
        }
    }

    /// The rules that fire, the most urgent first; those of one level in the order of the content.
    fn fired(&self, facts: &Facts) -> Vec<FiredRule> {
        let mut fired: Vec<FiredRule> = Vec::new();
        for (position, rule) in self.rules.iter().enumerate() {
            let tier = rule.tiers.iter().find(|tier| facts.truth(&tier.when).holds());
            if let (Some(tier), Ok(rule)) = (tier, RuleIndex::try_from(position)) {
                let (care, contact) = (tier.care, tier.contact);
                let basis = Basis::of(self, facts, &tier.when);
                let holds = |reason: &Reason| facts.truth(&reason.when).holds();
                let reason = tier.reasons.iter().position(holds);
                let place = fired.partition_point(|known| known.care >= care);
                fired.insert(place, FiredRule { rule, care, contact, basis, reason });
            }
        }
        fired
    }

    fn contact_without_rule(&self) -> ContactIndex {
        ContactIndex::try_from(self.contacts.len().saturating_sub(1)).unwrap_or(ContactIndex(0))
    }
}
