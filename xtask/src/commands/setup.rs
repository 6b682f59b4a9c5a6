//! `cargo xtask setup`: only install the tools.

use crate::environment::Environment;
use crate::stop::Result;
use crate::tools;

/// # Errors
/// When a tool is missing and cannot be had.
pub fn run(environment: &mut Environment) -> Result<()> {
    tools::rustfmt(environment)?;
    tools::clippy(environment)?;
    tools::cargo_deny(environment)?;
    tools::for_the_site(environment)?;
    tools::for_embedding(environment)?;
    tools::package_judges(environment)?;
    println!("Every tool is there.");
    Ok(())
}
