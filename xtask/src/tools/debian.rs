//! Packages of the operating system: installed where we may, asked for where we may not.

use std::path::Path;

use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// Programs of which any version will do.
pub struct Debian {
    /// A command line that succeeds where they are there.
    pub probe: &'static str,
    /// The packages of Debian that they are in.
    pub packages: &'static str,
    /// What they are wanted for, as a sentence.
    pub reason: &'static str,
}

impl Debian {
    /// Sees to it that they are there.
    pub fn install_unless_there(&self, environment: &Environment) -> Result<()> {
        if environment.program(self.probe).works() {
            return Ok(());
        }
        install(environment, self.packages, self.reason)
    }
}

/// Whether we may install packages: root, on Debian or one of its descendants.
pub fn is_ours(environment: &Environment) -> bool {
    Path::new("/etc/debian_version").exists()
        && environment.program("id -u").read().as_deref() == Some("0")
}

/// Installs packages with apt-get. Where we may not, stops with `reason` and the line to run.
pub fn install(environment: &Environment, packages: &str, reason: &str) -> Result<()> {
    if !is_ours(environment) {
        let line = format!("sudo apt-get install {packages}");
        return Err(Stop::new(format!("{reason} On Debian or Ubuntu:")).run_this(line));
    }
    println!("Installing {packages} with apt-get (once, about a minute)");
    environment.program("apt-get update -qq").run()?;
    environment
        .program("apt-get install -qq --yes --no-install-recommends")
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
}
