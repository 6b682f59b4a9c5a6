//! The words on the screens.

pub use words::texts::*;
pub use words::*;
