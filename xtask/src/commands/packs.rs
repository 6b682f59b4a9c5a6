//! `cargo xtask packs`: assessments/ becomes target/packs/.

use crate::environment::Environment;
use crate::program::Program;
use crate::stop::Result;
use crate::tools;

pub fn run(environment: &Environment) -> Result<()> {
    selfcheck(environment, "compile --out target/packs").run()
}

/// Writes the packs, and what `cargo xtask serve` shows beside them. Says whether the content is right; the mistakes are
/// printed, and are in the folder.
pub fn for_preview(environment: &Environment) -> Result<bool> {
    // With 1 it says that the content is wrong.
    selfcheck(environment, "preview --stories examples/stories --out target/packs").run_unless(&[1])
}

/// The authors' command.
pub fn selfcheck(environment: &Environment, arguments: &str) -> Program {
    let cargo = environment.program("cargo run --quiet --package selfcheck-cli --bin selfcheck --");
    tools::without_small_std(cargo).args(arguments)
}
