//! rustfmt and clippy, which a small Rust installation lacks.

use super::debian;
use crate::stop::Result;
use crate::workshop::Workshop;

/// # Errors
/// When it is missing and cannot be had.
pub fn rustfmt(workshop: &Workshop) -> Result<()> {
    component(workshop, "fmt", "rustfmt", "rustfmt-web")
}

/// # Errors
/// When it is missing and cannot be had.
pub fn clippy(workshop: &Workshop) -> Result<()> {
    component(workshop, "clippy", "clippy", "rust-web-clippy")
}

fn component(workshop: &Workshop, command: &str, name: &str, package: &str) -> Result<()> {
    if workshop.program("cargo").args(command).arg("--version").read().is_some() {
        return Ok(());
    }
    if add_component(workshop, name) {
        return Ok(());
    }
    let reason = format!("`cargo {command}` is missing, and rustup could not add it.");
    debian::install(workshop, package, &reason)
}

/// Adds a component of the Rust toolchain, and says whether that worked.
pub fn add_component(workshop: &Workshop, name: &str) -> bool {
    println!("Installing {name} (once, a few seconds)");
    workshop.program("rustup").args("component add").arg(name).run().is_ok()
}
