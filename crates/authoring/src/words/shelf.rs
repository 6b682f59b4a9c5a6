//! Which file holds which kind of words.

/// A kind of words.
#[derive(Debug, PartialEq, Eq)]
pub struct Shelf {
    /// The file, without `.ftl`.
    pub file: &'static str,
    /// How the keys of its messages begin.
    pub prefix: &'static str,
    /// Which messages it may hold.
    pub holds: Holds,
}

/// Which messages a file may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// One for each thing, with the attributes that the thing has.
XX

const fn shelf(file: &'static str, prefix: &'static str, holds: Holds) -> Shelf {
    Shelf { file, prefix, holds }
}

/// The files of an assessment.
pub const OWN: [Shelf; 8] = [
    shelf("assessment", "assessment", Holds::Anything),
    shelf("screens", "screen", Holds::Things),
    shelf("questions", "question", Holds::Things),
    shelf("findings", "finding", Holds::Things),
    shelf("rules", "rule", Holds::Things),
    shelf("patterns", "pattern", Holds::Things),
    shelf("advice", "advice", Holds::Things),
    shelf("impossible", "impossible", Holds::Things),
];

/// The files that all assessments share.
pub const COMMON: [Shelf; 4] = [
    shelf("care", "care", Holds::ThingsWithAnyPart),
    shelf("contacts", "contact", Holds::ThingsWithAnyPart),
    shelf("regions", "region", Holds::ThingsWithAnyPart),
    shelf("interface", "interface", Holds::Anything),
];
