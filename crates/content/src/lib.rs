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
pub use diagnostic::{Diagnostic, Diagnostics, Severity};
pub use fields::{Fields, read_as};
pub use library::{Content, Library};
pub use nearest::{did_you_mean, listed, place_of, unknown};
pub use span::{ContentFile, Span, Spanned};
pub use table::{Table, Value};
