//! Node runs wasm-opt and Playwright.

use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// Sees to it that there is a Node that is not too old, and npm with it. These we never install.
pub fn node(environment: &Environment) -> Result<()> {
    let version = environment.program("node --version").read().unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().unwrap_or_default();
    let has_npm = environment.program("npm --version").works();
    if has_npm && major.parse::<u32>().is_ok_and(|major| major >= 20) {
        return Ok(());
    }
    Err(Stop::new("Selfcheck's tooling needs Node 20 or later, with npm: please install it."))
}
