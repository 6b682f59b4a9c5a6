//! Serve, build, test, bench, set-up: `cargo xtask ...`.
fn main() {}
