//! Trunk builds and serves the page around the Wasm.

use super::cargo_install::{Crate, cargo_install};
use crate::stop::Result;
use crate::workshop::Workshop;

/// # Errors
/// When it does not compile.
pub fn trunk(workshop: &mut Workshop) -> Result<()> {
    cargo_install(
        workshop,
        &Crate {
            package: "trunk",
            program: "trunk",
            version: "0.21.14",
            minutes: 8,
            options: "--locked --no-default-features --features rustls",
        },
    )
}
