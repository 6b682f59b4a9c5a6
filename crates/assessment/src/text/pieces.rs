//! Messages as they stand in a pack: in postfix order, each choice behind its cases. `condition/terms.rs` says why.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use super::{Case, Message, Part};

/// How many choices a message may hold within each other. Texts have up to two.
const MOST_LEVELS: usize = 16;

/// One piece of a message. Where its words stand elsewhere, `Words` is `()`.
#[derive(Serialize, Deserialize)]
pub(super) enum Piece<Words = String> {
    Words(Words),
    Variable(Words),
    /// Makes a case of as many parts before it as it says.
    Case {
        key: Words,
        parts: usize,
    },
    /// Makes a choice of as many cases before it as it says, and then of the parts that stand where no case matches.
    Select {
        variable: Words,
        cases: usize,
        otherwise: usize,
    },
}

impl<Words> Piece<Words> {
    /// The same piece with other words.
    ///
    /// # Errors
    /// When there are none.
    pub(super) fn with<Other, E>(
        self,
        other: impl FnOnce(Words) -> Result<Other, E>,
    ) -> Result<Piece<Other>, E> {
        Ok(match self {
            Self::Words(words) => Piece::Words(other(words)?),
            Self::Variable(name) => Piece::Variable(other(name)?),
            Self::Case { key, parts } => Piece::Case { key: other(key)?, parts },
            Self::Select { variable, cases, otherwise } => {
                Piece::Select { variable: other(variable)?, cases, otherwise }
            }
        })
    }
}

impl From<Message> for Vec<Piece> {
    fn from(message: Message) -> Self {
        let mut pieces = Self::new();
        write(message, &mut pieces);
        pieces
    }
}

/// Writes the parts of a message, and says how many they are.
fn write(message: Message, pieces: &mut Vec<Piece>) -> usize {
    let count = message.0.len();
    for part in message.0 {
        let piece = match part {
            Part::Words(words) => Piece::Words(words),
            Part::Variable(name) => Piece::Variable(name),
            Part::Select { variable, cases, otherwise } => {
                let count = cases.len();
                for Case { key, message } in cases {
                    let parts = write(message, pieces);
                    pieces.push(Piece::Case { key, parts });
                }
                let otherwise = write(otherwise, pieces);
                Piece::Select { variable, cases: count, otherwise }
            }
        };
        pieces.push(piece);
    }
    count
}

impl TryFrom<Vec<Piece>> for Message {
    type Error = &'static str;

    fn try_from(pieces: Vec<Piece>) -> Result<Self, Self::Error> {
        let mut parts = Vec::new();
        let mut cases = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Words(words) => parts.push((Part::Words(words), 0)),
                Piece::Variable(name) => parts.push((Part::Variable(name), 0)),
                Piece::Case { key, parts: count } => {
                    let (message, levels) = joined(&mut parts, count)?;
                    cases.push((Case { key, message }, levels));
                }
                Piece::Select { variable, cases: count, otherwise } => {
                    let (otherwise, below) = joined(&mut parts, otherwise)?;
                    let (cases, within) = last(&mut cases, count)?;
                    let levels = below.max(within) + 1;
                    if levels > MOST_LEVELS {
                        return Err("a message nests too deep");
                    }
                    parts.push((Part::Select { variable, cases, otherwise }, levels));
                }
            }
        }
        match cases.is_empty() {
            true => Ok(Self(parts.into_iter().map(|(part, _)| part).collect())),
            false => Err("a case belongs to no choice"),
        }
    }
}

fn joined(parts: &mut Vec<(Part, usize)>, count: usize) -> Result<(Message, usize), &'static str> {
    last(parts, count).map(|(parts, levels)| (Message(parts), levels))
}

/// Takes as many from the end of a list, with the levels of the deepest.
fn last<T>(list: &mut Vec<(T, usize)>, count: usize) -> Result<(Vec<T>, usize), &'static str> {
    let first = list.len().checked_sub(count).ok_or("something is missing")?;
    let (taken, levels): (Vec<_>, Vec<_>) = list.drain(first..).unzip();
    Ok((taken, levels.into_iter().max().unwrap_or(0)))
}
