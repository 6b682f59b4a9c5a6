//! How soon to be seen.

use serde::{Deserialize, Serialize};

/// How soon a person should be seen, from least to most urgent.
///
/// The ids are canonical, as in the clinical reference, section 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CareLevel {
    /// Look after it yourself, for now.
    SelfCare,
    /// Within about two to six weeks.
    Routine,
    /// Within about two to seven days.
    SoonDays,
    /// The same day, at the latest within 24 hours.
    UrgentSameDay,
    /// Now: minutes to an hour or so.
    Emergency,
}

impl CareLevel {
    /// All levels, from least to most urgent.
    pub const ALL: [Self; 5] =
        [Self::SelfCare, Self::Routine, Self::SoonDays, Self::UrgentSameDay, Self::Emergency];

    /// The canonical id, such as `urgent_same_day`.
    pub fn id(self) -> &'static str {
        match self {
            Self::SelfCare => "self_care",
            Self::Routine => "routine",
            Self::SoonDays => "soon_days",
            Self::UrgentSameDay => "urgent_same_day",
            Self::Emergency => "emergency",
        }
    }

    /// The level with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.id() == id)
    }
}
