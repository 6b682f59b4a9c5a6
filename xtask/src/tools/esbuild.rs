//! esbuild joins the styles into one file, and minifies scripts and styles for the release.

use super::npm_install::npm_install;
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When npm cannot install it.
pub fn esbuild(environment: &mut Environment) -> Result<()> {
    npm_install(environment, "esbuild", "0.28.2", "esbuild")
}
