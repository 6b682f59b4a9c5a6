//! cargo-deny looks at the licences and the sources of dependencies.

use super::cargo_install::{Crate, cargo_install};
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When it does not compile.
pub fn cargo_deny(environment: &mut Environment) -> Result<()> {
    cargo_install(
        environment,
        &Crate {
            package: "cargo-deny",
            program: "cargo-deny",
            version: "0.20.2",
            minutes: 3,
            options: "--locked",
        },
    )
}
