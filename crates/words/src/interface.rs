//! The interface's own messages, from `assessments/common/text/<locale>/interface.ftl`.
//!
//! `build.rs` makes a constant of each message in `assessments/common/interface.toml`, by which authors' texts are checked, and
//! a function of those with something to fill in.

use crate::Value;
use crate::catalogue::Key;

/// A message with what is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    pub(crate) key: Key,
    pub(crate) values: Vec<(&'static str, Value)>,
}

impl Filled {
    pub(crate) fn new(key: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self { key: Key::constant(key), values }
    }

    /// The key of the message.
    pub fn key(&self) -> &Key {
        &self.key
    }
}

include!(concat!(env!("OUT_DIR"), "/interface.rs"));
