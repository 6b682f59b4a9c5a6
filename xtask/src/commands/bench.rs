//! `cargo xtask bench`: how fast the engine is, and what each file of the site weighs.

use super::{build, packs};
use crate::stop::Result;
use crate::workshop::Workshop;

/// # Errors
/// When a bench does not run or the site does not build.
pub fn run(workshop: &mut Workshop) -> Result<()> {
    // The bench reads the pack of the real assessment.
    packs::run(workshop)?;
    // The release profile is tuned for the Wasm's size.
    workshop.program("cargo").args("bench --package assessment --profile native").run()?;
    build::run(workshop)?;
    workshop.program("node").args("xtask/weigh.js target/site").run()
}
