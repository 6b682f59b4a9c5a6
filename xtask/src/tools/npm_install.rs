//! Programs from the npm registry.

use crate::stop::Result;
use crate::workshop::Workshop;

/// Sees to it that this version of a package's programs is the one the PATH finds.
///
/// # Errors
/// When npm cannot install it.
pub fn npm_install(
    workshop: &mut Workshop,
    package: &str,
    version: &str,
    program: &str,
) -> Result<()> {
    let folder = workshop.tool_folder(package, version);
    let bin = folder.join("node_modules/.bin");
    if !bin.join(program).exists() {
        println!("Installing {program} ({package} {version}; once, under a minute)");
        workshop
            .program("npm")
            .args("install --silent --no-save --prefix")
            .arg(&folder)
            .arg(format!("{package}@{version}"))
            .run()?;
    }
    workshop.prefer(&bin)
}
