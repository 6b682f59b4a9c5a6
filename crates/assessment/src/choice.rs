//! What a press on an option makes of an answer.

use crate::{Kind, OptionIndex, OptionSet, Question};

impl Question {
    /// The options chosen after one is chosen, or given up, by somebody who had chosen these. What stands alone, such as
    /// "none of these", drives out the others, and they drive it out.
    pub fn press(&self, before: OptionSet, option: OptionIndex, chosen: bool) -> OptionSet {
        match &self.kind {
            Kind::Multi { exclusive, .. } if chosen && !exclusive.contains(option) => {
                exclusive.iter().fold(before, OptionSet::without).with(option)
            }
            Kind::Multi { .. } if !chosen => before.without(option),
            _ => OptionSet::only(option),
        }
    }
}
