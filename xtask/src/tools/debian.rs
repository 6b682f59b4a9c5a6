//! Packages of the operating system: installed where we may, asked for where we may not.

use std::path::Path;

use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// Whether we may install packages: root, on Debian or one of its descendants.
pub fn is_ours(environment: &Environment) -> bool {
    Path::new("/etc/debian_version").exists()
        && environment.program("id").arg("-u").read().as_deref() == Some("0")
}

/// Installs packages with apt-get.
///
/// # Errors
/// With `reason` and the line to run where we may not, or when apt-get fails.
pub fn install(environment: &Environment, packages: &str, reason: &str) -> Result<()> {
    if !is_ours(environment) {
        let line = format!("sudo apt-get install {packages}");
        return Err(Stop::new(format!("{reason} On Debian or Ubuntu:")).run_this(line));
    }
    println!("Installing {packages} with apt-get (once, about a minute)");
    environment.program("apt-get").args("update -qq").run()?;
    environment
        .program("apt-get")
        .args("install -qq --yes --no-install-recommends")
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
}
