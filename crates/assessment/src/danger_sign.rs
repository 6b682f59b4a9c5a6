//! The danger signs that belong to a problem: what to watch for from now on.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::{Assessment, CareLevel, Condition, DangerSignIndex, Fact};

/// A sign that people should watch for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerSign {
    /// Its name, such as `numb_saddle`.
    pub id: String,
    /// How soon to be seen when it comes.
    pub care: CareLevel,
    /// Beside whose result it stands.
    pub shown: Condition<Fact>,
}

impl Assessment {
    /// The danger signs of this person's problem that ask for more than they are told already, in the order of the content.
    pub(crate) fn danger_signs_for(&self, care: CareLevel, facts: &Facts) -> Vec<DangerSignIndex> {
        self.danger_signs
            .iter()
            .enumerate()
            .filter(|(_, sign)| sign.care > care && facts.truth(&sign.shown).holds())
            .filter_map(|(position, _)| DangerSignIndex::try_from(position).ok())
            .collect()
    }
}
