//! Conditions in the engine's terms: what their names stand for, and whether each is asked what it can answer.

mod resolve;
mod scope;
mod vocabulary;

pub use resolve::resolve;
pub use scope::{Named, Scope, ScopedQuestion};
pub use vocabulary::Vocabulary;
