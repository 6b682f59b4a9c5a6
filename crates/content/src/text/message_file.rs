//! Files of messages, one for each kind of text.

/// A file of messages.
#[derive(Debug, PartialEq, Eq)]
pub struct MessageFile {
    /// Its name, without `.ftl`.
    pub name: &'static str,
    /// How the keys of its messages begin.
    pub prefix: &'static str,
    /// Whether it is one of `common/`.
    pub is_common: bool,
}

const fn own(name: &'static str, prefix: &'static str) -> MessageFile {
    MessageFile { name, prefix, is_common: false }
}

const fn common(name: &'static str, prefix: &'static str) -> MessageFile {
    MessageFile { name, prefix, is_common: true }
}

/// The files of an assessment.
pub const OWN: [MessageFile; 11] = [
    own("assessment", "assessment"),
    own("screens", "screen"),
    own("questions", "question"),
    own("say", "say"),
    own("findings", "finding"),
    own("rules", "rule"),
    own("patterns", "pattern"),
    own("advice", "advice"),
    own("concerns", "concern"),
    own("danger_signs", "danger_sign"),
    own("impossible", "impossible"),
];

/// The files that all assessments share. Rules and advice are those that several have.
pub const COMMON: [MessageFile; 7] = [
    common("care", "care"),
    common("contacts", "contact"),
    common("regions", "region"),
    common("interface", "interface"),
    common("page", "page"),
    common("rules", "rule"),
    common("advice", "advice"),
];
