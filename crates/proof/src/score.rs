//! Scores of patterns as literals: which of them fits best.
//!
//! This follows `patterns_that_fit` in the engine. A weight below nothing on a finding is a weight above nothing on its absence,
//! with what that adds taken off everybody: so all numbers are from 0 on.

use std::collections::BTreeMap;

use assessment::{Assessment, FLOOR, GROUP_CAP, Pattern};
use batsat::Lit;

use crate::circuit::Circuit;
use crate::knowledge::Knowledge;
use crate::number::Number;

/// The score of one pattern: a number that differs from person to person, and `offset` on top of it.
struct Score {
    considered: Lit,
    number: Number,
    offset: i32,
}

/// The scores of all patterns, at one moment.
pub(super) struct Scores(Vec<Score>);

impl Scores {
    /// What the patterns score on these facts.
    pub fn of(circuit: &mut Circuit, assessment: &Assessment, facts: &Knowledge) -> Self {
        Self(assessment.patterns.iter().map(|one| Score::of(circuit, one, facts)).collect())
    }

    /// By pattern, whether it is shown first. Of two with the same score the earlier one is.
    pub fn first(&self, circuit: &mut Circuit) -> Vec<Lit> {
        let mut first = Vec::new();
        for (position, one) in self.0.iter().enumerate() {
            let mut holds = vec![one.considered, one.is_at_least(circuit, FLOOR)];
            for (against, other) in self.0.iter().enumerate().filter(|(it, _)| *it != position) {
                let lead = i32::from(against < position);
                let behind = other.is_behind(circuit, one, lead);
                holds.push(circuit.any([!other.considered, behind]));
            }
            first.push(circuit.all(holds));
        }
        first
    }
}

impl Score {
    fn of(circuit: &mut Circuit, pattern: &Pattern, facts: &Knowledge) -> Self {
        let considered = facts.considers(circuit, pattern);
        let mut alone = Terms { offset: pattern.prior, ..Terms::default() };
        for adjustment in &pattern.adjustments {
            let when = facts.truth(circuit, &adjustment.when).yes;
            alone.add(circuit, adjustment.weight, when);
        }
        let mut groups: BTreeMap<u16, Terms> = BTreeMap::new();
        for evidence in &pattern.evidence {
            let findings = facts.findings();
            let Some(known) = findings.get(evidence.finding.position()) else { continue };
            let terms = match evidence.group {
                None => &mut alone,
                Some(group) => groups.entry(group).or_default(),
            };
            terms.add(circuit, evidence.weight, known.yes);
        }
        let Terms { mut numbers, mut offset } = alone;
        for group in groups.into_values() {
            // Between these the group counts as it is: `number + group.offset` is from -GROUP_CAP to GROUP_CAP.
            let [least, most] = [-GROUP_CAP, GROUP_CAP].map(|cap| cap - group.offset);
            let number = Number::sum(circuit, group.numbers);
            numbers.push(number.clamp(circuit, from_0_on(least), from_0_on(most)));
            offset += group.offset;
        }
        Self { considered, number: Number::sum(circuit, numbers), offset }
    }

    fn is_at_least(&self, circuit: &mut Circuit, least: i32) -> Lit {
        let least = Number::constant(circuit, from_0_on(least - self.offset));
        self.number.at_least(circuit, &least)
    }

    /// Whether another score is at least this one and `lead` more.
    fn is_behind(&self, circuit: &mut Circuit, other: &Self, lead: i32) -> Lit {
        let more = self.offset + lead - other.offset;
        let [own, others] = [more, -more].map(|add| Number::constant(circuit, from_0_on(add)));
        let own = self.number.plus(circuit, &own);
        let others = other.number.plus(circuit, &others);
        others.at_least(circuit, &own)
    }
}

/// Weights that count where their literals hold.
#[derive(Default)]
struct Terms {
    numbers: Vec<Number>,
    offset: i32,
}

impl Terms {
    fn add(&mut self, circuit: &Circuit, weight: i32, when: Lit) {
        let when = if weight < 0 { !when } else { when };
        self.offset += weight.min(0);
        self.numbers.push(Number::where_holds(circuit, weight.unsigned_abs(), when));
    }
}

/// The number, or 0 where it is below: nothing in a sum of literals is.
fn from_0_on(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0)
}
