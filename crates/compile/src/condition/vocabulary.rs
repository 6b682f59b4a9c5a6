//! What conditions can speak of: rules of answers alone, advice and replies also of what came of them.

use assessment::{CareLevel, Circumstance, Condition, Fact, PatternIndex};

/// What the atoms of a condition can be: facts only, or, for advice, also what came of them.
pub trait Vocabulary: Sized {
    /// A fact about the answers.
    fn fact(fact: Fact) -> Self;
    /// "This pattern is shown", if that can be said here.
    fn pattern(pattern: PatternIndex) -> Option<Self>;
    /// "The pattern that fits best is one of these", if that can be said here.
    fn best(among: Vec<PatternIndex>) -> Option<Self>;
    /// "The care level is one of these", if that can be said here.
    fn care(levels: Vec<CareLevel>) -> Option<Self>;
    /// What a circumstance stands for, if that can be said here.
    fn circumstance(stands_for: &Condition<Circumstance>) -> Option<Condition<Self>>;
}

impl Vocabulary for Fact {
    fn fact(fact: Fact) -> Self {
        fact
    }

    fn pattern(_: PatternIndex) -> Option<Self> {
        None
    }

    fn best(_: Vec<PatternIndex>) -> Option<Self> {
        None
    }

    fn care(_: Vec<CareLevel>) -> Option<Self> {
        None
    }

    fn circumstance(_: &Condition<Circumstance>) -> Option<Condition<Self>> {
        None
    }
}

impl Vocabulary for Circumstance {
    fn fact(fact: Fact) -> Self {
        Self::Fact(fact)
    }

    fn pattern(pattern: PatternIndex) -> Option<Self> {
        Some(Self::Pattern(pattern))
    }

    fn best(among: Vec<PatternIndex>) -> Option<Self> {
        Some(Self::Best(among))
    }

    fn care(levels: Vec<CareLevel>) -> Option<Self> {
        Some(Self::Care(levels))
    }

    fn circumstance(stands_for: &Condition<Circumstance>) -> Option<Condition<Self>> {
        Some(stands_for.clone())
    }
}
