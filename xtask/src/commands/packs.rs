//! `cargo xtask packs`: assessments/ becomes target/packs/.

use crate::environment::Environment;
use crate::stop::Result;
use crate::tools;

/// # Errors
/// When the content is wrong; the mistakes are printed.
pub fn run(environment: &Environment) -> Result<()> {
    selfcheck(environment, "compile --out target/packs")
}

/// Runs the authors' command.
///
/// # Errors
/// When it does not build or does not succeed.
pub fn selfcheck(environment: &Environment, arguments: &str) -> Result<()> {
    let cargo =
        environment.program("cargo").args("run --quiet --package selfcheck-cli --bin selfcheck --");
    tools::without_small_std(cargo).args(arguments).run()
}
