//! The texts of a language: one for each message and each attribute.

use fluent_syntax::ast::Pattern;

use super::fluent::FluentFile;
use super::message_file::MessageFile;
use crate::Span;

/// A text as it stands in a Fluent file.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The file that it stands in.
    pub message_file: &'static MessageFile,
    /// The message.
    pub message: &'a str,
    /// The attribute, unless it is the message's own text.
    pub attribute: Option<&'a str>,
    /// The name of the message or attribute.
    pub span: Span,
    /// What it says.
    pub pattern: &'a Pattern<&'a str>,
}

/// A text's key, where it stands, and nothing of what it says.
#[derive(Clone, Debug)]
pub struct EntryName {
    /// The file that it stands in.
    pub message_file: &'static MessageFile,
    /// The message.
    pub message: String,
    /// The attribute, unless it is the message's own text.
    pub attribute: Option<String>,
    /// The name of the message or attribute.
    pub span: Span,
}

impl EntryName {
    /// Whether a text has the same key.
    pub fn is_of(&self, entry: &Entry<'_>) -> bool {
        self.message_file.prefix == entry.message_file.prefix
            && self.message == entry.message
            && self.attribute.as_deref() == entry.attribute
    }
}

/// The texts that an assessment says in its own files.
pub fn own_names(files: &[FluentFile<'_>]) -> Vec<EntryName> {
    let own = files.iter().filter(|file| !file.message_file.is_common);
    own.flat_map(FluentFile::entries).map(|entry| entry.name()).collect()
}

impl Entry<'_> {
    /// The key in the pack, such as `question.nerves.why`.
    pub fn key(&self) -> String {
        let Self { message_file, message, attribute, .. } = self;
        match attribute {
            Some(attribute) => format!("{}.{message}.{attribute}", message_file.prefix),
            None => format!("{}.{message}", message_file.prefix),
        }
    }

    /// Whether both are texts of one message.
    pub fn is_of_same_message(&self, other: &Entry<'_>) -> bool {
        self.message_file.prefix == other.message_file.prefix && self.message == other.message
    }

    /// Where it stands.
    pub fn name(&self) -> EntryName {
        EntryName {
            message_file: self.message_file,
            message: self.message.to_owned(),
            attribute: self.attribute.map(str::to_owned),
            span: self.span.clone(),
        }
    }
}
