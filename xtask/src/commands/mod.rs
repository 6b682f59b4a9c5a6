//! One file for each `cargo xtask` command.

pub mod bench;
pub mod build;
pub mod compress;
pub mod deny;
pub mod element;
pub mod hook;
pub mod listen;
pub mod packs;
pub mod pages;
pub mod serve;
pub mod setup;
mod shrink;
pub mod single_files;
pub mod test;
pub mod test_quality;
pub mod verify;
