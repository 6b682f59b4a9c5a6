//! cargo-mutants changes one thing in the code at a time, and asks the tests whether they notice.

use super::cargo_install::{Crate, cargo_install};
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When it does not compile.
pub fn cargo_mutants(environment: &mut Environment) -> Result<()> {
    cargo_install(
        environment,
        &Crate {
            package: "cargo-mutants",
            program: "cargo-mutants",
            version: "27.1.0",
            minutes: 2,
            options: "--locked",
        },
    )
}
