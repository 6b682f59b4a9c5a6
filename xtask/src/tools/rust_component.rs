//! rustfmt and clippy, which a small Rust installation lacks.

use super::debian;
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When it is missing and cannot be had.
pub fn rustfmt(environment: &Environment) -> Result<()> {
    component(environment, "fmt", "rustfmt", "rustfmt-web")
}

/// # Errors
/// When it is missing and cannot be had.
pub fn clippy(environment: &Environment) -> Result<()> {
    component(environment, "clippy", "clippy", "rust-web-clippy")
}

fn component(environment: &Environment, command: &str, name: &str, package: &str) -> Result<()> {
    if environment.program("cargo").args(command).arg("--version").read().is_some() {
        return Ok(());
    }
    if add_component(environment, name) {
        return Ok(());
    }
    let reason = format!("`cargo {command}` is missing, and rustup could not add it.");
    debian::install(environment, package, &reason)
}

/// Adds a component of the Rust toolchain, and says whether that worked.
pub fn add_component(environment: &Environment, name: &str) -> bool {
    println!("Installing {name} (once, a few seconds)");
    environment.program("rustup").args("component add").arg(name).run().is_ok()
}
