//! Rules as literals: which fire, and how urgent it is in all.

use assessment::{Assessment, CareLevel, Tier};
use batsat::Lit;

use crate::circuit::Circuit;
use crate::knowledge::{Knowledge, Known};

/// What the rules make of what is known.
pub(super) struct Care {
    /// By rule and level of it, what is known of its condition.
    pub tiers: Vec<Vec<Known>>,
    /// By care level, whether at least that is reached.
    reached: Vec<(CareLevel, Lit)>,
}

impl Care {
    /// What the rules make of these facts.
    pub fn of(circuit: &mut Circuit, assessment: &Assessment, facts: &Knowledge) -> Self {
        let mut tiers = Vec::new();
        for rule in &assessment.rules {
            let known = rule.tiers.iter().map(|tier| facts.truth(circuit, &tier.when));
            tiers.push(known.collect::<Vec<_>>());
        }
        let reached = CareLevel::ALL.map(|level| {
            let urgent: Vec<Lit> = assessment
                .rules
                .iter()
                .zip(&tiers)
                .flat_map(|(rule, known)| rule.tiers.iter().zip(known))
                .filter(|(tier, _)| tier.care >= level)
                .map(|(_, known)| known.yes)
                .collect();
            // Nobody is below the lowest level.
            let always = level == CareLevel::SelfCare;
            (level, if always { circuit.constant(true) } else { circuit.any(urgent) })
        });
        Self { tiers, reached: reached.to_vec() }
    }

    /// What is known of the condition of a rule at one level of it.
    pub fn tier(&self, rule: usize, tier: usize) -> Option<Known> {
        self.tiers.get(rule)?.get(tier).copied()
    }

    /// Whether at least this level is reached.
    pub fn reaches(&self, circuit: &Circuit, level: CareLevel) -> Lit {
        let found = self.reached.iter().find(|(known, _)| *known == level);
        found.map_or_else(|| circuit.constant(false), |(_, reached)| *reached)
    }

    /// Whether exactly this level is reached.
    pub fn is(&self, circuit: &mut Circuit, level: CareLevel) -> Lit {
        let reached = self.reaches(circuit, level);
        let above = CareLevel::ALL.into_iter().find(|other| *other > level);
        match above.map(|above| self.reaches(circuit, above)) {
            Some(above) => circuit.all([reached, !above]),
            None => reached,
        }
    }

    /// Whether this is less urgent than the other.
    pub fn is_below(&self, circuit: &mut Circuit, other: &Self) -> Lit {
        let levels = CareLevel::ALL.map(|level| {
            let [own, others] = [self, other].map(|care| care.reaches(circuit, level));
            circuit.all([others, !own])
        });
        circuit.any(levels)
    }

    /// Whether a rule fires at this level of it: no higher one holds.
    pub fn fires(&self, circuit: &mut Circuit, rule: usize, tier: usize) -> Lit {
        let tiers = self.tiers.get(rule).map_or(&[][..], Vec::as_slice);
        let holds = tiers
            .iter()
            .take(tier + 1)
            .enumerate()
            .map(|(position, known)| if position == tier { known.yes } else { !known.yes });
        circuit.all(holds.collect::<Vec<_>>())
    }
}

/// Every level of every rule, with the positions of both.
pub(super) fn tiers(assessment: &Assessment) -> impl Iterator<Item = (usize, usize, &Tier)> {
    assessment.rules.iter().enumerate().flat_map(|(rule, known)| {
        known.tiers.iter().enumerate().map(move |(position, tier)| (rule, position, tier))
    })
}
