//! esbuild joins the styles into one file, and minifies scripts and styles for the release.

use super::npm_install::npm_install;
use crate::stop::Result;
use crate::workshop::Workshop;

/// # Errors
/// When npm cannot install it.
pub fn esbuild(workshop: &mut Workshop) -> Result<()> {
    npm_install(workshop, "esbuild", "0.28.2", "esbuild")
}
