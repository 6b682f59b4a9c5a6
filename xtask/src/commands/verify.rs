//! `cargo xtask verify FILE`: whether a single file is the one that was published.

use std::path::absolute;

use super::single_files::pages_program;
use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// # Errors
/// When it is not, or cannot be read.
pub fn run(environment: &Environment, file: &str) -> Result<()> {
    // Programs run in the repository's root, and the file is named from where we are.
    let file = absolute(file).map_err(|error| Stop::new(format!("{file}: {error}.")))?;
    pages_program(environment).arg("verify").arg(file).run()
}
