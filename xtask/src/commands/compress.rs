//! `cargo xtask compress [--check] [FOLDER]`: compressed copies of files, for servers that send such copies as they are.

use std::path::absolute;

use super::single_files::SITE;
use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// Runs the program that is in the npm package too, for publishers who have no Rust.
///
/// # Errors
/// When a file cannot be read, or with `--check` a copy is not fresh.
pub fn run(environment: &Environment, options: &[&str]) -> Result<()> {
    let (check, folder) = match options {
        [] => ("", environment.file(SITE)),
        ["--check"] => ("--check", environment.file(SITE)),
        ["--check", folder] => ("--check", from_here(folder)?),
        [folder] => ("", from_here(folder)?),
        _ => {
            return Err(Stop::new("`compress` takes one folder.")
                .run_this("cargo xtask compress [--check] [FOLDER]"));
        }
    };
    environment.program("node").args("embed/compress.js").args(check).arg(folder).run()
}

/// Programs run in the repository's root, and the folder is named from where we are.
fn from_here(folder: &str) -> Result<std::path::PathBuf> {
    absolute(folder).map_err(|error| Stop::new(format!("{folder}: {error}.")))
}
