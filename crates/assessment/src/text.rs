//! The words of an assessment in one language.

mod pieces;
mod pool;

use alloc::{borrow::ToOwned, collections::BTreeMap, string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use pieces::Piece;

/// Every message of an assessment in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The assessment these words belong to.
    pub assessment: String,
    /// The version they belong to.
    pub version: String,
    /// BCP 47 language tag, such as `en`.
    pub locale: String,
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
    /// What it says.
    pub messages: Messages,
}

impl Text {
    /// The message with this key.
    pub fn message(&self, key: &str) -> Option<&Message> {
        self.messages.get(key)
    }
}

/// What only a result shows, in one language. Nobody needs it before the last question, so it stands apart from [`Text`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultText {
    /// The assessment it belongs to.
    pub assessment: String,
    /// BCP 47 language tag, such as `en`.
    pub locale: String,
    /// What rules, patterns, advice and replies rest on.
    pub sources: Vec<Source>,
    /// The messages that [`Text`] leaves out.
    pub messages: Messages,
}

/// What a statement rests on, in selectable words: the check has no links out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name, such as `girft-2023`, which authors cite it by. No pack has it: nobody is shown it.
    #[serde(skip)]
    pub id: String,
    /// Title.
    pub title: String,
    /// Publisher or journal.
    pub publisher: String,
    /// Year or date.
    pub date: String,
    /// Address or DOI; empty where none is sure.
    pub address: String,
}

/// Messages by key: `kind.id` or `kind.id.attribute`, such as `question.saddle_when.why`.
///
/// As in Fluent, what has one owner stands together: under `question.saddle_when` its own message, without a name, and its
/// attributes by theirs. Both lists are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages(Vec<(String, Vec<(String, Message)>)>);

impl Messages {
    /// The message with this key.
    pub fn get(&self, key: &str) -> Option<&Message> {
        let (owner, attribute) = owner_and_attribute(key);
        find(find(&self.0, owner)?, attribute)
    }

    /// Those whose owners, such as `question.saddle_when`, are chosen, and the others.
    pub fn partition(self, is_chosen: impl Fn(&str) -> bool) -> (Self, Self) {
        let (chosen, others) = self.0.into_iter().partition(|(owner, _)| is_chosen(owner));
        (Self(chosen), Self(others))
    }

    /// All of them, for change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Message> {
        self.0.iter_mut().flat_map(|(_, own)| own.iter_mut().map(|(_, message)| message))
    }
}

impl<K: AsRef<str>> FromIterator<(K, Message)> for Messages {
    fn from_iter<I: IntoIterator<Item = (K, Message)>>(messages: I) -> Self {
        let mut by_owner = BTreeMap::<String, BTreeMap<String, Message>>::new();
        for (key, message) in messages {
            let (owner, attribute) = owner_and_attribute(key.as_ref());
            by_owner.entry(owner.to_owned()).or_default().insert(attribute.to_owned(), message);
        }
        Self(by_owner.into_iter().map(|(owner, own)| (owner, own.into_iter().collect())).collect())
    }
}

/// What stands under a name in a sorted list.
fn find<'a, T>(list: &'a [(String, T)], name: &str) -> Option<&'a T> {
    let place = list.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok()?;
    list.get(place).map(|(_, found)| found)
}

/// The owner that a key names, and the attribute, which is empty for the message itself.
fn owner_and_attribute(key: &str) -> (&str, &str) {
    let end_of_kind = key.find('.').map_or(key.len(), |dot| dot + 1);
    let (kind, id) = key.split_at_checked(end_of_kind).unwrap_or((key, ""));
    match id.find('.').and_then(|dot| key.split_at_checked(kind.len() + dot)) {
        Some((owner, attribute)) => (owner, attribute.strip_prefix('.').unwrap_or(attribute)),
        None => (key, ""),
    }
}

/// A message: words, with places for what is known only on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Piece>", into = "Vec<Piece>")]
pub struct Message(pub Vec<Part>);

/// A part of a message.
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
