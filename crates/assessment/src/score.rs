//! Patterns: what the answers are consistent with.

use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::facts::Facts;
use crate::{Assessment, FindingIndex, Pattern, PatternIndex};

/// How well a pattern fits, next to the one that fits best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// The best of those shown.
    Best,
    /// Close to the best.
    Possible,
    /// Further away.
    LessLikely,
}

impl Fit {
    /// The canonical id: `best`, `possible` or `less_likely`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Possible => "possible",
            Self::LessLikely => "less_likely",
        }
    }
}

/// A pattern that is shown, with what speaks for and against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternFit {
    /// The pattern.
    pub pattern: PatternIndex,
    /// How well it fits.
    pub fit: Fit,
    /// Its score in 1/100 of a log2 unit; for comparing only, never shown.
    pub score: i32,
    /// Present findings that speak for it, the strongest first.
    pub fits: Vec<FindingIndex>,
    /// Present findings that speak against it, the strongest first.
    pub does_not_fit: Vec<FindingIndex>,
}

impl PatternFit {
    /// Whether an answer speaks for it, and not only how common it is.
    pub fn has_a_reason(&self) -> bool {
        !self.fits.is_empty()
    }
}

/// What a group of findings that depend on each other may add or take, in 1/100 of a log2 unit.
pub const GROUP_CAP: i32 = 350;
/// How many patterns are shown.
const MOST_SHOWN: usize = 3;
/// How far below the best a pattern may be and still be shown: a factor of 8.
const SHOWN_WITHIN: i32 = 300;
/// How far below the best a pattern is still [`Fit::Possible`].
const POSSIBLE_WITHIN: i32 = 150;
/// A pattern below this is not shown even if nothing fits better: one in sixteen.
pub const FLOOR: i32 = -400;

impl Assessment {
    /// The patterns to show, the best first.
    pub(crate) fn patterns_that_fit(&self, facts: &Facts) -> Vec<PatternFit> {
        let mut fits: Vec<PatternFit> = self
            .patterns
            .iter()
            .enumerate()
            .filter(|(_, pattern)| facts.truth(&pattern.considered).holds())
            .filter_map(|(position, pattern)| {
                let index = PatternIndex::try_from(position).ok()?;
                Some(fit_of(index, pattern, facts))
            })
            .filter(|fit| fit.score >= FLOOR)
            .collect();
        // Ties keep the order of the content, in which the commoner stands first. (A stable sort is 0.2 kB more.)
        fits.sort_unstable_by_key(|fit| (Reverse(fit.score), fit.pattern));
        let best = fits.first().map_or(0, |fit| fit.score);
        fits.retain(|fit| best.saturating_sub(fit.score) <= SHOWN_WITHIN);
        fits.truncate(MOST_SHOWN);
        for (place, fit) in fits.iter_mut().enumerate() {
            let behind = best.saturating_sub(fit.score);
            fit.fit = match (place, behind) {
                (0, _) => Fit::Best,
                (_, behind) if behind <= POSSIBLE_WITHIN => Fit::Possible,
                _ => Fit::LessLikely,
            };
        }
        fits
    }
}

fn fit_of(index: PatternIndex, pattern: &Pattern, facts: &Facts) -> PatternFit {
    let mut score = pattern
        .adjustments
        .iter()
        .filter(|adjustment| facts.truth(&adjustment.when).holds())
        .fold(pattern.prior, |score, adjustment| score.saturating_add(adjustment.weight));

    let mut present: Vec<(FindingIndex, i32)> = Vec::new();
    let mut groups: Vec<(u16, i32)> = Vec::new();
    for evidence in &pattern.evidence {
        if !facts.finding(evidence.finding).holds() {
            continue;
        }
        present.push((evidence.finding, evidence.weight));
        match evidence.group {
            None => score = score.saturating_add(evidence.weight),
            Some(group) => match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, sum)) => *sum = sum.saturating_add(evidence.weight),
                None => groups.push((group, evidence.weight)),
            },
        }
    }
    for (_, sum) in groups {
        score = score.saturating_add(sum.clamp(-GROUP_CAP, GROUP_CAP));
    }

    present.sort_unstable_by_key(|(finding, weight)| (Reverse(weight.saturating_abs()), *finding));
    let chosen = |wanted: fn(i32) -> bool| {
        present.iter().filter(|(_, weight)| wanted(*weight)).map(|(finding, _)| *finding).collect()
    };
    PatternFit {
        pattern: index,
        fit: Fit::LessLikely,
        score,
        fits: chosen(|weight| weight > 0),
        does_not_fit: chosen(|weight| weight < 0),
    }
}
