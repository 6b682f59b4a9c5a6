//! Files of messages, one for each kind of text.

/// A file of messages.
#[derive(Debug, PartialEq, Eq)]
pub struct MessageFile {
    /// Its name, without `.ftl`.
    pub name: &'static str,
    /// How the keys of its messages begin.
    pub prefix: &'static str,
}

const fn message_file(name: &'static str, prefix: &'static str) -> MessageFile {
    MessageFile { name, prefix }
}

/// The files of an assessment.
pub const OWN: [MessageFile; 8] = [
    message_file("assessment", "assessment"),
    message_file("screens", "screen"),
    message_file("questions", "question"),
    message_file("findings", "finding"),
    message_file("rules", "rule"),
    message_file("patterns", "pattern"),
    message_file("advice", "advice"),
    message_file("impossible", "impossible"),
];

/// The files that all assessments share.
pub const COMMON: [MessageFile; 5] = [
    message_file("care", "care"),
    message_file("contacts", "contact"),
    message_file("regions", "region"),
    message_file("interface", "interface"),
    message_file("page", "page"),
];
