//! The words on the screens.

pub mod interface;

pub use words::*;
