//! Sets of options of one question.

use serde::{Deserialize, Serialize};

use crate::OptionIndex;

/// A set of options of one question, as bits: option 0 is the lowest bit.
///
/// A question has at most 64 options, which validation checks; an index beyond that is never a
/// member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OptionSet(pub u64);

impl OptionSet {
    /// How many options a question may have.
    pub const CAPACITY: usize = 64;

    /// The set with nothing in it.
    pub const EMPTY: Self = Self(0);

    /// The set of one option.
    pub fn only(option: OptionIndex) -> Self {
        Self(1u64.checked_shl(u32::from(option.0)).unwrap_or(0))
    }

    /// This set with one option more.
    #[must_use]
    pub fn with(self, option: OptionIndex) -> Self {
        Self(self.0 | Self::only(option).0)
    }

    /// This set with one option less.
    #[must_use]
    pub fn without(self, option: OptionIndex) -> Self {
        Self(self.0 & !Self::only(option).0)
    }

    /// Whether the option is a member.
    pub fn contains(self, option: OptionIndex) -> bool {
        self.meets(Self::only(option))
    }

    /// Whether the sets share an option.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The options in both sets.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The options in either set.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether nothing is a member.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many options are members.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The members, in the order of the question.
    pub fn iter(self) -> impl Iterator<Item = OptionIndex> {
        (0..64).map(OptionIndex).filter(move |&option| self.contains(option))
    }
}

impl FromIterator<OptionIndex> for OptionSet {
    fn from_iter<I: IntoIterator<Item = OptionIndex>>(options: I) -> Self {
        options.into_iter().fold(Self::EMPTY, Self::with)
    }
}
