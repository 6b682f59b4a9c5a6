//! The `selfcheck` command.
fn main() {}
