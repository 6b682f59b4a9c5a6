//! `cargo xtask packs`: assessments/ becomes target/packs/.

use crate::stop::Result;
use crate::tools;
use crate::workshop::Workshop;

/// # Errors
/// When the content is wrong; the mistakes are printed.
pub fn run(workshop: &Workshop) -> Result<()> {
    selfcheck(workshop, "compile --out target/packs")
}

/// Runs the authors' command.
///
/// # Errors
/// When it does not build or does not succeed.
pub fn selfcheck(workshop: &Workshop, arguments: &str) -> Result<()> {
    let cargo =
        workshop.program("cargo").args("run --quiet --package selfcheck-cli --bin selfcheck --");
    tools::without_small_std(cargo).args(arguments).run()
}
