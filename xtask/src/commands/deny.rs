//! `cargo xtask deny`: whether dependencies are licensed and kept as `deny.toml` wants them.

use crate::environment::Environment;
use crate::stop::Result;
use crate::tools;

/// Also asks whether anything is known to be faulty or given up: for that the list of advisories is fetched.
pub fn run(environment: &mut Environment) -> Result<()> {
    licences(environment)?;
    cargo_deny(environment, "advisories")
}

/// What can be asked without a network.
pub fn licences(environment: &mut Environment) -> Result<()> {
    tools::CARGO_DENY.install_unless_there(environment)?;
    cargo_deny(environment, "licenses bans sources")
}

fn cargo_deny(environment: &Environment, what: &str) -> Result<()> {
    environment.program("cargo deny --workspace --log-level error check").args(what).run()
}
