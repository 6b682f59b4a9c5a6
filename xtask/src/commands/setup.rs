//! `cargo xtask setup`: only install the tools.

use crate::stop::Result;
use crate::tools;
use crate::workshop::Workshop;

/// # Errors
/// When a tool is missing and cannot be had.
pub fn run(workshop: &mut Workshop) -> Result<()> {
    tools::rustfmt(workshop)?;
    tools::clippy(workshop)?;
    tools::for_the_site(workshop)?;
    tools::for_embedding(workshop)?;
    tools::package_judges(workshop)?;
    println!("Every tool is there.");
    Ok(())
}
