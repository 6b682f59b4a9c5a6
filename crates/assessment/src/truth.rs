//! Three-valued truth.

/// Whether a condition holds, as far as has been asked.
///
/// The third value is not "not sure": that is an ordinary option, a known answer whose effect the
/// rules state. [`Truth::NotAsked`] means that the question has not been put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// It does not hold, whatever else is answered.
    False,
    /// It depends on a question that was not asked.
    NotAsked,
    /// It holds, whatever else is answered.
    True,
}

impl Truth {
    /// True only for [`Truth::True`]: a rule fires on nothing less.
    pub fn holds(self) -> bool {
        self == Self::True
    }

    /// True only for [`Truth::False`].
    pub fn fails(self) -> bool {
        self == Self::False
    }
}

impl core::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::NotAsked => Self::NotAsked,
            Self::False => Self::True,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}
