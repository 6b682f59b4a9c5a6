//! What comes from the npm registry.

use std::fs;

use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// A program from the npm registry, at one version.
pub struct Npm {
    /// The package.
    pub package: &'static str,
    /// The version, and no other.
    pub version: &'static str,
    /// The program in it.
    pub program: &'static str,
}

impl Npm {
    /// Sees to it that this version of the program is the one the PATH finds.
    pub fn install_unless_there(&self, environment: &mut Environment) -> Result<()> {
        let Self { package, version, program } = self;
        let folder = environment.tool_folder(package, version);
        let bin = folder.join("node_modules/.bin");
        if !bin.join(program).exists() {
            println!("Installing {program} ({package} {version}; once, under a minute)");
            environment
                .program("npm install --silent --no-save --prefix")
                .arg(&folder)
                .arg(format!("{package}@{version}"))
                .run()?;
        }
        environment.prefer(&bin)
    }
}

/// Sees to it that a folder has what its lock file names.
pub fn npm_ci(environment: &Environment, folder: &str, what: &str) -> Result<()> {
    // What was installed is known by a copy of the lock file: clones and checkouts make times worthless.
    let stamp = environment.file(folder).join("node_modules/.installed-lock.json");
    let lock = environment.file(folder).join("package-lock.json");
    let wanted = fs::read(&lock).map_err(Stop::at(&lock))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing {what} (once, a few seconds)");
    environment.program_in(folder, "npm ci --silent").run()?;
    fs::write(&stamp, wanted).map_err(Stop::at(&stamp))
}
