//! The words of an assessment in one language.

use alloc::{string::String, vec::Vec};

/// Every message of an assessment in one language.
///
/// Keys are `kind.id` or `kind.id.attribute`, such as `question.saddle_when.why`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The assessment these words belong to.
    pub assessment: String,
    /// The version they belong to.
    pub version: String,
    /// BCP 47 language tag, such as `en`.
    pub locale: String,
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
    /// Messages by key, sorted by key.
    pub messages: Vec<(String, Message)>,
}

impl Text {
    /// The message with this key.
    #[must_use]
    pub fn message(&self, key: &str) -> Option<&Message> {
        self.messages.get(self.place(key).ok()?).map(|(_, message)| message)
    }

    /// Where a key is, or where it would belong.
    pub(crate) fn place(&self, key: &str) -> Result<usize, usize> {
        self.messages.binary_search_by(|(known, _)| known.as_str().cmp(key))
    }
}

/// A message: words, with places for what is known only on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message(pub Vec<Part>);

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words as they are.
    Words(String),
    /// The value of a variable: a phrase of the region, or an answer.
    Variable(String),
    /// One of several messages, by the value of a variable.
    Select {
        /// The variable.
        variable: String,
        /// The cases, in order.
        cases: Vec<Case>,
        /// What stands where no case matches.
        otherwise: Message,
    },
}

/// One case of a [`Part::Select`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// An option's id, a number, or a plural category such as `one`.
    pub key: String,
    /// What stands in this case.
    pub message: Message,
}
