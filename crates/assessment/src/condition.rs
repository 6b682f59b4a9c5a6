//! Conditions: what rules, findings, gates and advice depend on.

mod terms;

use alloc::{boxed::Box, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::{CareLevel, FindingIndex, OptionSet, PatternIndex, QuestionIndex, Truth};
use terms::Term;

/// A condition over atoms of one kind, with three-valued truth (Kleene's).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    try_from = "Vec<Term<Atom>>",
    into = "Vec<Term<Atom>>",
    bound(serialize = "Atom: Clone + Serialize")
)]
pub enum Condition<Atom> {
    /// Holds always, or never.
    Constant(bool),
    /// One thing that can be looked up.
    Atom(Atom),
    /// Holds when this does not.
    Not(Box<Self>),
    /// Holds when all of these do.
    All(Vec<Self>),
    /// Holds when at least one of these does.
    Any(Vec<Self>),
    /// Holds when at least `count` of these do.
    AtLeast {
        /// How many must hold.
        count: u8,
        /// The conditions to count.
        of: Vec<Self>,
    },
}

/// What a rule, a finding or a gate may look up: the person's answers and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// A named finding.
    Finding(FindingIndex),
    /// At least one of these options was chosen.
    Chosen(QuestionIndex, OptionSet),
    /// The number given compares so with a constant, in the question's unit.
    Number(QuestionIndex, Comparison, i32),
}

/// What advice and replies may look up: the answers, and what the engine made of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Circumstance {
    /// A fact about the answers.
    Fact(Fact),
    /// The pattern is among those shown.
    Pattern(PatternIndex),
    /// The pattern that fits best is one of these.
    Best(Vec<PatternIndex>),
    /// The care level is one of these.
    Care(Vec<CareLevel>),
}

/// How a number is compared with a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `==`
    Equal,
    /// `>=`
    AtLeast,
    /// `>`
    More,
}

impl Comparison {
    /// Whether `number` compares so with `constant`.
    pub fn holds(self, number: i32, constant: i32) -> bool {
        match self {
            Self::Less => number < constant,
            Self::AtMost => number <= constant,
            Self::Equal => number == constant,
            Self::AtLeast => number >= constant,
            Self::More => number > constant,
        }
    }
}

impl<Atom> Condition<Atom> {
    /// Whether the condition holds, given the truth of each atom.
    pub fn truth(&self, atom: &impl Fn(&Atom) -> Truth) -> Truth {
        match self {
            Self::Constant(holds) => Truth::from(*holds),
            Self::Atom(one) => atom(one),
            Self::Not(inner) => !inner.truth(atom),
            Self::All(parts) => all(parts, atom),
            Self::Any(parts) => any(parts, atom),
            Self::AtLeast { count, of } => at_least(usize::from(*count), of, atom),
        }
    }

    /// Calls `visit` with every atom, from left to right.
    pub fn for_each_atom<'a>(&'a self, visit: &mut impl FnMut(&'a Atom)) {
        match self {
            Self::Constant(_) => {}
            Self::Atom(one) => visit(one),
            Self::Not(inner) => inner.for_each_atom(visit),
            Self::All(parts) | Self::Any(parts) | Self::AtLeast { of: parts, .. } => {
                for part in parts {
                    part.for_each_atom(visit);
                }
            }
        }
    }
}

fn all<Atom>(parts: &[Condition<Atom>], atom: &impl Fn(&Atom) -> Truth) -> Truth {
    let mut verdict = Truth::True;
    for part in parts {
        match part.truth(atom) {
            Truth::False => return Truth::False,
            Truth::NotAsked => verdict = Truth::NotAsked,
            Truth::True => {}
        }
    }
    verdict
}

fn any<Atom>(parts: &[Condition<Atom>], atom: &impl Fn(&Atom) -> Truth) -> Truth {
    let mut verdict = Truth::False;
    for part in parts {
        match part.truth(atom) {
            Truth::True => return Truth::True,
            Truth::NotAsked => verdict = Truth::NotAsked,
            Truth::False => {}
        }
    }
    verdict
}

fn at_least<Atom>(
    count: usize,
    parts: &[Condition<Atom>],
    atom: &impl Fn(&Atom) -> Truth,
) -> Truth {
    let (mut holding, mut open) = (0, 0);
    for part in parts {
        match part.truth(atom) {
            Truth::True => holding += 1,
            Truth::NotAsked => open += 1,
            Truth::False => {}
        }
    }
    if holding >= count {
        Truth::True
    } else if holding + open >= count {
        Truth::NotAsked
    } else {
        Truth::False
    }
}
