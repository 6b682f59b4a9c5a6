//! Whole numbers as literals, so that sums can be compared.

use batsat::Lit;

use crate::circuit::Circuit;

/// A number from 0 on, by its bits, the lowest first.
#[derive(Clone)]
pub(super) struct Number(Vec<Lit>);

impl Number {
    /// A number that is always the same.
    pub fn constant(circuit: &Circuit, value: u32) -> Self {
        Self((0..bits(value)).map(|bit| circuit.constant(value >> bit & 1 == 1)).collect())
    }

    /// This number where the literal holds, and 0 where it does not.
    pub fn where_holds(circuit: &Circuit, value: u32, literal: Lit) -> Self {
        let never = circuit.constant(false);
        let bit = |bit| if value >> bit & 1 == 1 { literal } else { never };
        Self((0..bits(value)).map(bit).collect())
    }

    /// The sum of all of these.
    pub fn sum(circuit: &mut Circuit, mut numbers: Vec<Self>) -> Self {
        // By pairs: sums of few numbers have few bits.
        while numbers.len() > 1 {
            numbers = numbers
                .chunks(2)
                .map(|pair| match pair {
                    [one, other] => one.plus(circuit, other),
                    _ => pair.first().cloned().unwrap_or(Self(Vec::new())),
                })
                .collect();
        }
        numbers.pop().unwrap_or(Self(Vec::new()))
    }

    /// The sum of two.
    pub fn plus(&self, circuit: &mut Circuit, other: &Self) -> Self {
        let never = circuit.constant(false);
        let mut carry = never;
        let mut sum = Vec::new();
        for bit in 0..self.0.len().max(other.0.len()) {
            let (one, other) = (self.bit(bit, never), other.bit(bit, never));
            let differ = exactly_one(circuit, one, other);
            sum.push(exactly_one(circuit, differ, carry));
            let both = circuit.all([one, other]);
            let carried = circuit.all([differ, carry]);
            carry = circuit.any([both, carried]);
        }
        sum.push(carry);
        Self(sum)
    }

    /// Whether this is at least as much as the other.
    pub fn at_least(&self, circuit: &mut Circuit, other: &Self) -> Lit {
        let never = circuit.constant(false);
        let mut so_far = circuit.constant(true);
        for bit in 0..self.0.len().max(other.0.len()) {
            let (one, other) = (self.bit(bit, never), other.bit(bit, never));
            let more = circuit.all([one, !other]);
            let less = circuit.all([!one, other]);
            let same = circuit.all([so_far, !less]);
            so_far = circuit.any([more, same]);
        }
        so_far
    }

    /// This number, or the nearest of `least..=most` where it lies outside.
    pub fn clamp(&self, circuit: &mut Circuit, least: u32, most: u32) -> Self {
        let least = Self::constant(circuit, least);
        let most = Self::constant(circuit, most);
        let enough = self.at_least(circuit, &least);
        let risen = Self::choose(circuit, enough, self, &least);
        let too_much = risen.at_least(circuit, &most);
        Self::choose(circuit, too_much, &most, &risen)
    }

    /// The first where the literal holds, and the second where it does not.
    fn choose(circuit: &mut Circuit, literal: Lit, first: &Self, second: &Self) -> Self {
        let never = circuit.constant(false);
        let bits = 0..first.0.len().max(second.0.len());
        Self(
            bits.map(|bit| {
                let one = circuit.all([literal, first.bit(bit, never)]);
                let other = circuit.all([!literal, second.bit(bit, never)]);
                circuit.any([one, other])
            })
            .collect(),
        )
    }

    fn bit(&self, position: usize, never: Lit) -> Lit {
        self.0.get(position).copied().unwrap_or(never)
    }
}

/// How many bits a number has.
fn bits(value: u32) -> u32 {
    u32::BITS - value.leading_zeros()
}

fn exactly_one(circuit: &mut Circuit, one: Lit, other: Lit) -> Lit {
    let first = circuit.all([one, !other]);
    let second = circuit.all([!one, other]);
    circuit.any([first, second])
}
