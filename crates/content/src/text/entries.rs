//! The texts of a language: one for each message and each attribute.

use fluent_syntax::ast::Pattern;

use super::message_file::Shelf;
use crate::place::Place;

/// A text as it stands in a Fluent file.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The kind of words.
    pub shelf: &'static Shelf,
    /// The message.
    pub message: &'a str,
    /// The attribute, unless it is the message's own text.
    pub attribute: Option<&'a str>,
    /// The name of the message or attribute.
    pub place: Place,
    /// What it says.
    pub pattern: &'a Pattern<&'a str>,
}

/// A text's key, where it stands, and nothing of what it says.
#[derive(Clone, Debug)]
pub struct Position {
    /// The kind of words.
    pub shelf: &'static Shelf,
    /// The message.
    pub message: String,
    /// The attribute, unless it is the message's own text.
    pub attribute: Option<String>,
    /// The name of the message or attribute.
    pub place: Place,
}

impl Entry<'_> {
    /// The key in the pack, such as `question.nerves.why`.
    pub fn key(&self) -> String {
        let Self { shelf, message, attribute, .. } = self;
        match attribute {
            Some(attribute) => format!("{}.{message}.{attribute}", shelf.prefix),
            None => format!("{}.{message}", shelf.prefix),
        }
    }

    /// Whether both are texts of one message.
    pub fn is_of_same_message(&self, other: &Entry<'_>) -> bool {
        self.shelf == other.shelf && self.message == other.message
    }

    /// Where it stands.
    pub fn position(&self) -> Position {
        Position {
            shelf: self.shelf,
            message: self.message.to_owned(),
            attribute: self.attribute.map(str::to_owned),
            place: self.place.clone(),
        }
    }
}
