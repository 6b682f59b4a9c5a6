//! `cargo xtask verify PATH [SUM]`: whether a file of a release, or the folder of one, is what was published.

use std::path::absolute;

use super::single_files::pages_program;
use crate::environment::Environment;
use crate::program::Program;
use crate::stop::{Result, Stop};

/// # Errors
/// When it is not, or cannot be read.
pub fn run(environment: &Environment, path: &str, sum: Option<&str>) -> Result<()> {
    // Programs run in the repository's root, and the path is named from where we are.
    let path = absolute(path).map_err(|error| Stop::new(format!("{path}: {error}.")))?;
    sum.into_iter().fold(pages_program(environment).arg("verify").arg(path), Program::arg).run()
}
