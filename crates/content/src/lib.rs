//! Reads `assessments/` into checked types; every mistake is reported with its place.

pub mod assessment_folder;
pub mod common;
mod date;
pub mod diagnostic;
pub mod expression;
pub mod fields;
pub mod folder;
pub mod id;
mod library;
pub mod nearest;
pub mod span;
pub mod table;
pub mod text;

pub use assessment_folder::AssessmentFolder;
pub use library::{Content, Library};
