//! Reads `assessments/`, reports mistakes, compiles packs.

pub mod common;
mod compile;
pub mod content;
pub mod day;
pub mod diagnostic;
pub mod evaluation;
pub mod expression;
mod fields;
mod folder;
pub mod given;
mod id;
mod library;
pub mod nearest;
mod pack_files;
pub mod place;
pub mod proof;
pub mod pseudo;
pub mod render;
pub mod review;
pub mod scenario;
pub mod table;
pub mod wording;
mod words;

pub use library::{Compiled, Library};
pub use pack_files::{PackFile, write_packs};
pub use words::translation;
