//! What people come to know, and the reply that each of them is given.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::{
    Answers, Assessment, CareLevel, Circumstance, ConcernIndex, Condition, Fact, Outcome,
    PatternFit, SourceIndex, Truth,
};

/// A question that people come with, such as whether they may run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// Its name, such as `how_long`.
    pub id: String,
    /// Whom it concerns.
    pub applies: Condition<Fact>,
    /// Who came with it: they read the reply first.
    pub asked: Condition<Fact>,
    /// Whom it is close to, by what else they asked or told: they find it right below.
    pub related: Condition<Fact>,
    /// What it is a kind of, as riding is of sport: where the reply to that says not yet, it is the reply to this as well.
    pub limited_as: Option<ConcernIndex>,
    /// The replies. The first that holds is given, and the last holds always, so everybody has exactly one.
    pub replies: Vec<Reply>,
}

/// What is replied to a concern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its name among the replies to this concern.
    pub id: String,
    /// For whom.
    pub when: Condition<Circumstance>,
    /// Whose words it is given in.
    pub words: ReplyWords,
    /// Whether it says that something must not go on yet.
    pub not_yet: bool,
    /// Whether others than those who asked, or to whom the concern is close, are spared it.
    pub not_for_others: bool,
    /// Whether it stands in place of the patterns: what an examination has found counts for more than answers.
    pub replaces_patterns: bool,
    /// What it rests on, as places in [`ResultText::sources`](crate::ResultText::sources).
    pub sources: Vec<SourceIndex>,
}

/// Whose words a reply is given in. One in those of a pattern is passed over where no pattern is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyWords {
    /// Its own.
    Own,
    /// What the pattern that fits best is.
    WhatItIs,
    /// What is to be expected of the pattern that fits best.
    WhatToExpect,
}

/// The reply to a concern that a person is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenReply {
    /// The concern.
    pub concern: ConcernIndex,
    /// The concern whose reply it is: the same one, or what it is a kind of.
    pub said_by: ConcernIndex,
    /// The place of the reply among those to `said_by`.
    pub reply: usize,
    /// How close it is to what they came with.
    pub interest: Interest,
}

/// How close a concern is to what a person came with, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Interest {
    /// They came with it.
    Asked,
    /// They came with something close to it, or told something that it is about.
    Related,
    /// Others come with it.
    Others,
}

impl Assessment {
    /// The replies to the concerns, in their order: one to each that is this person's. There is none in an emergency, where all of
    /// them must wait.
    pub fn replies(&self, answers: &Answers) -> Vec<GivenReply> {
        let (_, facts, _) = self.follow(answers);
        let Outcome { care, patterns, .. } = self.conclude(&facts);
        if care == CareLevel::Emergency {
            return Vec::new();
        }
        let holds = |reply: &Reply| {
            let is_said = reply.words == ReplyWords::Own || !patterns.is_empty();
            is_said && reply.when.truth(&|atom| facts.circumstance(atom, care, &patterns)).holds()
        };
        let first = |index: ConcernIndex| {
            let replies = &self.concerns.get(index.position())?.replies;
            replies.iter().enumerate().find(|(_, reply)| holds(reply))
        };
        let given = |(position, concern): (usize, &Concern)| {
            let index = ConcernIndex::try_from(position).ok()?;
            let own = first(index)?;
            let limit = concern.limited_as.and_then(|of| Some((of, first(of)?)));
            let stop = limit.filter(|(_, (_, reply))| reply.not_yet && !own.1.not_yet);
            let (said_by, (reply, _)) = stop.unwrap_or((index, own));
            Some(GivenReply { concern: index, said_by, reply, interest: facts.interest(concern) })
        };
        let concerns = self.concerns.iter().enumerate();
        concerns
            .filter(|(_, concern)| facts.truth(&concern.applies).holds())
            .filter_map(given)
            .collect()
    }
}

impl Facts {
    fn interest(&self, concern: &Concern) -> Interest {
        if self.truth(&concern.asked).holds() {
            Interest::Asked
        } else if self.truth(&concern.related).holds() {
            Interest::Related
        } else {
            Interest::Others
        }
    }

    /// Whether a circumstance is so, beside this care level and these patterns.
    pub(crate) fn circumstance(
        &self,
        atom: &Circumstance,
        care: CareLevel,
        patterns: &[PatternFit],
    ) -> Truth {
        match atom {
            Circumstance::Fact(fact) => self.fact(fact),
            Circumstance::Pattern(index) => {
                Truth::from(patterns.iter().any(|fit| fit.pattern == *index))
            }
            Circumstance::Best(among) => {
                Truth::from(patterns.first().is_some_and(|fit| among.contains(&fit.pattern)))
            }
            Circumstance::Care(levels) => Truth::from(levels.contains(&care)),
        }
    }
}
