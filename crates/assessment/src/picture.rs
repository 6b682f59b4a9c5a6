//! Pictures beside advice: what its words say, drawn.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::Invalid;

/// A picture beside the words of a piece of advice. It says nothing that they do not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// How something usually goes on over time: the ranges that were measured, the first at the start. What was not
    /// measured is not in it.
    Course {
        /// In the order of time.
        points: Vec<Point>,
    },
    /// A bar for each numbered step of the words: the lengths of its stretches, in turn full and empty. All bars have one
    /// scale.
    Steps {
        /// In the order of the words.
        bars: Vec<Vec<u16>>,
    },
}

/// What was measured at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Weeks from the start.
    pub week: u16,
    /// The lowest figure, 0 to 100.
    pub low: u16,
    /// The highest figure, 0 to 100.
    pub high: u16,
}

impl Picture {
    /// Why it cannot be drawn, if it cannot.
    pub(crate) fn fault(&self) -> Option<Invalid> {
        match self {
            Self::Course { points } => {
                let in_order = points.iter().map(|point| point.week).is_sorted_by(|a, b| a < b);
                let in_range = points.iter().all(|one| one.low <= one.high && one.high <= 100);
                (points.len() < 2 || !in_order || !in_range).then_some(Invalid::Course)
            }
            Self::Steps { bars } => {
                let is_empty = |bar: &Vec<u16>| bar.iter().all(|length| *length == 0);
                (bars.is_empty() || bars.iter().any(is_empty)).then_some(Invalid::Steps)
            }
        }
    }
}
