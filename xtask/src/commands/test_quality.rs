//! `cargo xtask coverage` and `cargo xtask mutants`: what the tests of the Rust code run, and what they notice.

use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// Prints, by file, how much of it the native tests run. It is no verdict: a line that is run may still go untested.
pub fn coverage(environment: &mut Environment) -> Result<()> {
    tools::CARGO_LLVM_COV.install_unless_there(environment)?;
    if !tools::add_component(environment, "llvm-tools") {
        let reason =
            "Counting lines needs the component `llvm-tools`, and rustup could not add it.";
        return Err(Stop::new(reason));
    }
    // The widget's own tests and those of the tooling are left out: browsers run the one, and nobody ships the other.
    environment
        .program("cargo llvm-cov --workspace --exclude xtask --exclude selfcheck")
        .args("--ignore-filename-regex tests")
        .run()
}

/// Changes one thing at a time in a crate, and names the changes that its tests do not notice.
pub fn mutants(environment: &mut Environment, package: &str, options: &[&str]) -> Result<()> {
    tools::CARGO_MUTANTS.install_unless_there(environment)?;
    environment
        .program("cargo mutants --no-shuffle --package")
        .arg(package)
        .arg("--output")
        .arg(environment.file("target/mutants"))
        .handed_on(options)
        .run()
}
