//! The words on the screens.

pub use words::catalogue::*;
pub use words::*;
