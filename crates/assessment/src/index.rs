//! Places in an assessment's lists: inside the engine things are known by index, at its edge by id.

use serde::{Deserialize, Serialize};

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        pub struct $name(pub u16);

        impl $name {
            /// The index as a position in a list.
            pub fn position(self) -> usize {
                usize::from(self.0)
            }
        }

        impl TryFrom<usize> for $name {
            type Error = core::num::TryFromIntError;

            fn try_from(position: usize) -> Result<Self, Self::Error> {
                u16::try_from(position).map(Self)
            }
        }
    )+};
}

indices! {
    /// A place in [`Assessment::screens`](crate::Assessment::screens).
    ScreenIndex,
    /// A place in [`Assessment::questions`](crate::Assessment::questions).
    QuestionIndex,
    /// A place in [`Assessment::findings`](crate::Assessment::findings).
    FindingIndex,
    /// A place in [`Assessment::rules`](crate::Assessment::rules).
    RuleIndex,
    /// A place in [`Assessment::patterns`](crate::Assessment::patterns).
    PatternIndex,
    /// A place in [`Assessment::advice`](crate::Assessment::advice).
    AdviceIndex,
    /// A place in [`Assessment::concerns`](crate::Assessment::concerns).
    ConcernIndex,
    /// A place in [`Assessment::danger_signs`](crate::Assessment::danger_signs).
    DangerSignIndex,
    /// A place in [`Assessment::contacts`](crate::Assessment::contacts): the lower, the more urgent.
    ContactIndex,
    /// A place in [`ResultText::sources`](crate::ResultText::sources).
    SourceIndex,
}

/// A place in a question's list of options, 0 to 63.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OptionIndex(pub u8);

impl OptionIndex {
    /// The index as a position in a list.
    pub fn position(self) -> usize {
        usize::from(self.0)
    }
}

impl TryFrom<usize> for OptionIndex {
    type Error = core::num::TryFromIntError;

    fn try_from(position: usize) -> Result<Self, Self::Error> {
        u8::try_from(position).map(Self)
    }
}
