//! Playwright, a Chromium for it, and what the validator of HTML runs on.

use super::debian;
use super::npm_install::npm_ci;
use crate::environment::Environment;
use crate::stop::{Result, Stop};

const FOLDER: &str = "tests/browser";

/// # Errors
/// When npm cannot install it.
pub fn playwright(environment: &Environment) -> Result<()> {
    npm_ci(environment, FOLDER, "Playwright")
}

/// The validator of HTML is a program for Java; npm brings it with Playwright.
///
/// # Errors
/// When there is none and none can be had.
pub fn java(environment: &Environment) -> Result<()> {
    if environment.program("java").arg("-version").read().is_some() {
        return Ok(());
    }
    debian::install(
        environment,
        "default-jre-headless",
        "The browser tests validate HTML with Java.",
    )
}

/// # Errors
/// When there is none and none can be had.
pub fn chromium(environment: &Environment) -> Result<()> {
    // The same file tells the tests which Chromium to use.
    let there_is_one =
        || environment.program_in(FOLDER, "node").arg("chromium.js").read().is_some();
    if there_is_one() {
        return Ok(());
    }
    if debian::is_ours(environment) {
        debian::install(environment, "chromium", "The browser tests need Chromium.")?;
    } else {
        println!("Installing Playwright's Chromium (once, about a minute)");
        // Whether it worked is asked below, with a better sentence.
        let cli = "node_modules/@playwright/test/cli.js install chromium";
        let _ = environment.program_in(FOLDER, "node").args(cli).run();
    }
    if there_is_one() {
        return Ok(());
    }
    Err(Stop::new("The browser tests need Chromium, and it could not be installed. Try:")
        .run_this("cd tests/browser && npx playwright install --with-deps chromium"))
}
