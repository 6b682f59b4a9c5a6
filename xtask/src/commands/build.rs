//! `cargo xtask build`: the release, which is the single files, `<self-check>` and a page with it, into target/site/, and the
//! npm package into target/npm/.

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::single_files::{FILES, SITE};
use super::{element, packs, single_files};
use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// What the release is made of.
const SOURCES: [&str; 15] = [
    ".cargo",
    "assessments",
    "crates",
    "deploy",
    "docs",
    "embed",
    "page",
    "site",
    "src",
    "styles",
    "xtask",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "rust-toolchain.toml",
];

/// The last file that a build writes.
const LAST: &str = "target/npm/package.json";

pub fn run(environment: &mut Environment) -> Result<()> {
    // What is published is proved, and was looked at again in time.
    packs::selfcheck(environment, "check --release").run()?;
    tools::for_the_site(environment)?;
    let trunk = environment.program("trunk build --release --offline");
    tools::with_small_std(environment, trunk).run()?;
    single_files::compose(environment)?;
    element::compose(environment)?;
    link_without_version(environment)?;
    println!("The release is in target/site/, the npm package in target/npm/");
    Ok(())
}

/// Puts the checks beside the page too, where who tries them finds them without knowing the version. They are the same files
/// under a second name. An address that is published has the version (docs/updating.md).
fn link_without_version(environment: &Environment) -> Result<()> {
    for file in fs::read_dir(environment.file(FILES)).map_err(Stop::at(SITE))? {
        let path = file.map_err(Stop::at(SITE))?.path();
        let is_check = path.extension().is_some_and(|extension| extension == "html");
        if let Some(name) = path.file_name().filter(|_| is_check) {
            fs::hard_link(&path, environment.file(SITE).join(name)).map_err(Stop::at(SITE))?;
        }
    }
    Ok(())
}

/// Builds the release unless it is newer than everything that it is made of, so that no test meets an old one.
pub fn if_stale(environment: &mut Environment) -> Result<()> {
    let changed = SOURCES.iter().filter_map(|name| last_change(&environment.file(name))).max();
    let built = fs::metadata(environment.file(LAST)).and_then(|file| file.modified()).ok();
    if built > changed { Ok(()) } else { run(environment) }
}

/// When a file, or anything in a folder, was last changed. A file that was removed changes its folder.
fn last_change(path: &Path) -> Option<SystemTime> {
    let itself = fs::metadata(path).and_then(|file| file.modified()).ok();
    let within = fs::read_dir(path).into_iter().flatten().flatten();
    within.filter_map(|entry| last_change(&entry.path())).chain(itself).max()
}
