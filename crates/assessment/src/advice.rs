//! Advice, and whom it is given.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::{
    AdviceIndex, Answers, Assessment, Circumstance, ConcernIndex, Condition, Outcome, Picture,
    SourceIndex,
};

/// A piece of advice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// Its canonical id, such as `ADV-HEAT`.
    pub id: String,
    /// Where on the result it stands, such as `now` or `prevention`.
    pub section: String,
    /// When it is given.
    pub when: Condition<Circumstance>,
    /// What it rests on, as places in [`ResultText::sources`](crate::ResultText::sources).
    pub sources: Vec<SourceIndex>,
    /// What its words say, drawn.
    pub picture: Option<Picture>,
    /// The concern to which this is the longer reply, as a place in [`Assessment::concerns`].
    pub concern: Option<ConcernIndex>,
}

impl Assessment {
    /// Which advice goes with these answers, in its order.
    pub fn advice_for(&self, answers: &Answers) -> Vec<AdviceIndex> {
        let (_, facts, _) = self.follow(answers);
        let Outcome { care, patterns, .. } = self.conclude(&facts);
        self.advice
            .iter()
            .enumerate()
            .filter(|(_, advice)| {
                advice.when.truth(&|atom| facts.circumstance(atom, care, &patterns)).holds()
            })
            .filter_map(|(position, _)| AdviceIndex::try_from(position).ok())
            .collect()
    }
}
