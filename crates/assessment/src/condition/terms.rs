//! Conditions as they stand in a pack: in postfix order, each term behind those that it joins.
//!
//! A tree that is read branch by branch needs as much stack as somebody wrote levels into it. A list does not, and its
//! depth is known before a level is built.

use alloc::{boxed::Box, vec::Vec};

use serde::{Deserialize, Serialize};

use super::Condition;

/// How many levels of joining terms a condition may have. Those that authors have written have up to five.
const MOST_LEVELS: usize = 64;

/// One term of a condition.
#[derive(Serialize, Deserialize)]
pub(super) enum Term<Atom> {
    Constant(bool),
    Atom(Atom),
    /// Joins the last one.
    Not,
    /// Joins as many as it says.
    All(usize),
    Any(usize),
    AtLeast {
        count: u8,
        of: usize,
    },
}

impl<Atom> From<Condition<Atom>> for Vec<Term<Atom>> {
    fn from(condition: Condition<Atom>) -> Self {
        let mut terms = Self::new();
        write(condition, &mut terms);
        terms
    }
}

fn write<Atom>(condition: Condition<Atom>, terms: &mut Vec<Term<Atom>>) {
    let mut write_all = |parts: Vec<Condition<Atom>>| {
        let count = parts.len();
        parts.into_iter().for_each(|part| write(part, terms));
        count
    };
    let term = match condition {
        Condition::Constant(holds) => Term::Constant(holds),
        Condition::Atom(atom) => Term::Atom(atom),
        Condition::Not(inner) => {
            write_all(alloc::vec![*inner]);
            Term::Not
        }
        Condition::All(parts) => Term::All(write_all(parts)),
        Condition::Any(parts) => Term::Any(write_all(parts)),
        Condition::AtLeast { count, of } => Term::AtLeast { count, of: write_all(of) },
    };
    terms.push(term);
}

impl<Atom> TryFrom<Vec<Term<Atom>>> for Condition<Atom> {
    type Error = &'static str;

    fn try_from(terms: Vec<Term<Atom>>) -> Result<Self, Self::Error> {
        let mut built = Built(Vec::new());
        for term in terms {
            match term {
                Term::Constant(holds) => built.0.push((Self::Constant(holds), 0)),
                Term::Atom(atom) => built.0.push((Self::Atom(atom), 0)),
                Term::Not => built.join(1, |mut parts| {
                    parts.pop().map_or(Self::Constant(false), |inner| Self::Not(Box::new(inner)))
                })?,
                Term::All(count) => built.join(count, Self::All)?,
                Term::Any(count) => built.join(count, Self::Any)?,
                Term::AtLeast { count, of } => {
                    built.join(of, |of| Self::AtLeast { count, of })?;
                }
            }
        }
        match (built.0.pop(), built.0.is_empty()) {
            (Some((whole, _)), true) => Ok(whole),
            _ => Err("a condition is not one whole"),
        }
    }
}

/// The conditions that nothing has joined yet, each with its levels.
struct Built<Atom>(Vec<(Condition<Atom>, usize)>);

impl<Atom> Built<Atom> {
    fn join(
        &mut self,
        count: usize,
        into: impl FnOnce(Vec<Condition<Atom>>) -> Condition<Atom>,
    ) -> Result<(), &'static str> {
        let first = self.0.len().checked_sub(count).ok_or("a term joins nothing")?;
        let (parts, levels): (Vec<_>, Vec<_>) = self.0.drain(first..).unzip();
        let levels = levels.into_iter().max().unwrap_or(0) + 1;
        if levels > MOST_LEVELS {
            return Err("a condition nests too deep");
        }
        self.0.push((into(parts), levels));
        Ok(())
    }
}
