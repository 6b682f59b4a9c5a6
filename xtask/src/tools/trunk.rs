//! Trunk builds and serves the page around the Wasm.

use super::cargo_install::{Crate, cargo_install};
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When it does not compile.
pub fn trunk(environment: &mut Environment) -> Result<()> {
    cargo_install(
        environment,
        &Crate {
            package: "trunk",
            program: "trunk",
            version: "0.21.14",
            minutes: 8,
            options: "--locked --no-default-features --features rustls",
        },
    )
}
