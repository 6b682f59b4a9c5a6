//! What comes from the npm registry.

use std::fs;

use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// Sees to it that this version of a package's programs is the one the PATH finds.
///
/// # Errors
/// When npm cannot install it.
pub fn npm_install(
    environment: &mut Environment,
    package: &str,
    version: &str,
    program: &str,
) -> Result<()> {
    let folder = environment.tool_folder(package, version);
    let bin = folder.join("node_modules/.bin");
    if !bin.join(program).exists() {
        println!("Installing {program} ({package} {version}; once, under a minute)");
        environment
            .program("npm")
            .args("install --silent --no-save --prefix")
            .arg(&folder)
            .arg(format!("{package}@{version}"))
            .run()?;
    }
    environment.prefer(&bin)
}

/// Sees to it that a folder has what its lock file names.
///
/// # Errors
/// When npm cannot install it.
pub fn npm_ci(environment: &Environment, folder: &str, what: &str) -> Result<()> {
    // What was installed is known by a copy of the lock file: clones and checkouts make times worthless.
    let stamp = environment.file(folder).join("node_modules/.installed-lock.json");
    let lock = environment.file(folder).join("package-lock.json");
    let wanted = fs::read(&lock).map_err(|e| Stop::new(format!("{}: {e}.", lock.display())))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing {what} (once, a few seconds)");
    environment.program_in(folder, "npm").args("ci --silent").run()?;
    fs::write(&stamp, wanted).map_err(|e| Stop::new(format!("{}: {e}.", stamp.display())))
}
