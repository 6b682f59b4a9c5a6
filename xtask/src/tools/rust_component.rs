//! Parts of the Rust toolchain that a small installation lacks.

use super::debian;
use crate::environment::Environment;
use crate::stop::Result;

/// A part of the toolchain that is a command of cargo.
pub struct Component {
    /// What rustup calls it.
    pub name: &'static str,
    /// The command of cargo.
    pub command: &'static str,
    /// Debian's package with it.
    pub debian: &'static str,
}

impl Component {
    /// Sees to it that cargo has the command, by rustup or else by Debian.
    pub fn install_unless_there(&self, environment: &Environment) -> Result<()> {
        let Self { name, command, debian } = self;
        let is_there = environment.program("cargo").args(command).arg("--version").works();
        if is_there || add_component(environment, name) {
            return Ok(());
        }
        let reason = format!("`cargo {command}` is missing, and rustup could not add it.");
        debian::install(environment, debian, &reason)
    }
}

/// Adds a component of the Rust toolchain, and says whether that worked.
pub fn add_component(environment: &Environment, name: &str) -> bool {
    println!("Installing {name} (once, a few seconds)");
    environment.program("rustup component add").arg(name).run().is_ok()
}
