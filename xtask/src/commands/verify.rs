//! `cargo xtask verify PATH [SUM]`: whether a file of a release, or the folder of one, is what was published.

use super::single_files::pages;
use crate::environment::{Environment, from_here};
use crate::stop::Result;

pub fn run(environment: &Environment, path: &str, sum: &[&str]) -> Result<()> {
    pages(environment, "verify").arg(from_here(path)?).handed_on(sum).run()
}
