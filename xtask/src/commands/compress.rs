//! `cargo xtask compress [--check] [FOLDER]`: compressed copies of files, for servers that send such copies as they are.

use super::single_files::SITE;
use crate::environment::{Environment, from_here};
use crate::stop::{Result, Stop};

/// Runs the program that is in the npm package too, for publishers who have no Rust.
pub fn run(environment: &Environment, options: &[&str]) -> Result<()> {
    let (check, folder) = match options {
        ["--check", folder @ ..] => ("--check", folder),
        folder => ("", folder),
    };
    let folder = match folder {
        [] => environment.file(SITE),
        [folder] if !folder.starts_with('-') => from_here(folder)?,
        _ => {
            return Err(Stop::new("`compress` takes one folder.")
                .run_this("cargo xtask compress [--check] [FOLDER]"));
        }
    };
    environment.program("node embed/compress.js").args(check).arg(folder).run()
}
