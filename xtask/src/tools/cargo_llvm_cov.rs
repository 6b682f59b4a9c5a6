//! cargo-llvm-cov counts which lines the tests run.

use super::cargo_install::{Crate, cargo_install};
use super::rust_component::add_component;
use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// # Errors
/// When it does not compile, or the toolchain has nothing to count with.
pub fn cargo_llvm_cov(environment: &mut Environment) -> Result<()> {
    cargo_install(
        environment,
        &Crate {
            package: "cargo-llvm-cov",
            program: "cargo-llvm-cov",
            version: "0.9.1",
            minutes: 1,
            options: "--locked",
        },
    )?;
    if add_component(environment, "llvm-tools") {
        return Ok(());
    }
    Err(Stop::new("Counting lines needs the component `llvm-tools`, and rustup could not add it."))
}
