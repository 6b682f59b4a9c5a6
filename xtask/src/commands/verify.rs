//! `cargo xtask verify PATH [SUM]`: whether a file of a release, or the folder of one, is what was published.

use super::single_files::pages_program;
use crate::environment::{Environment, from_here};
use crate::program::Program;
use crate::stop::Result;

/// # Errors
/// When it is not, or cannot be read.
pub fn run(environment: &Environment, path: &str, sum: Option<&str>) -> Result<()> {
    let verify = pages_program(environment).arg("verify").arg(from_here(path)?);
    sum.into_iter().fold(verify, Program::arg).run()
}
