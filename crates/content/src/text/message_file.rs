//! Which file holds which kind of words.

/// A kind of words.
#[derive(Debug, PartialEq, Eq)]
pub struct Shelf {
    /// The file, without `.ftl`.
    pub file: &'static str,
    /// How the keys of its messages begin.
    pub prefix: &'static str,
}

const fn shelf(file: &'static str, prefix: &'static str) -> Shelf {
    Shelf { file, prefix }
}

/// The files of an assessment.
pub const OWN: [Shelf; 8] = [
    shelf("assessment", "assessment"),
    shelf("screens", "screen"),
    shelf("questions", "question"),
    shelf("findings", "finding"),
    shelf("rules", "rule"),
    shelf("patterns", "pattern"),
    shelf("advice", "advice"),
    shelf("impossible", "impossible"),
];

/// The files that all assessments share.
pub const COMMON: [Shelf; 5] = [
    shelf("care", "care"),
    shelf("contacts", "contact"),
    shelf("regions", "region"),
    shelf("interface", "interface"),
    shelf("page", "page"),
];
