//! `cargo xtask coverage` and `cargo xtask mutants`: what the tests of the Rust code run, and what they notice.

use crate::environment::Environment;
use crate::stop::Result;
use crate::tools;

/// Prints, by file, how much of it the native tests run. It is no verdict: a line that is run may still go untested.
///
/// # Errors
/// When a test fails.
pub fn coverage(environment: &mut Environment) -> Result<()> {
    tools::cargo_llvm_cov(environment)?;
    // The widget's own tests and those of the tooling are left out: browsers run the one, and nobody ships the other.
    let files =
        "llvm-cov --workspace --exclude xtask --exclude selfcheck --ignore-filename-regex tests";
    environment.program("cargo").args(files).run()
}

/// Changes one thing at a time in a crate, and names the changes that its tests do not notice.
///
/// # Errors
/// When the tests fail as they are, or miss a change.
pub fn mutants(environment: &mut Environment, package: &str, options: &[&str]) -> Result<()> {
    tools::cargo_mutants(environment)?;
    let output = environment.file("target/mutants");
    let mutants = environment.program("cargo").args("mutants --no-shuffle --package").arg(package);
    let mutants = mutants.arg("--output").arg(&output);
    options.iter().fold(mutants, |mutants, option| mutants.arg(option)).run()
}
