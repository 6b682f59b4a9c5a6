//! A Chromium for Playwright.

use super::debian;
use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// Sees to it that Playwright has a Chromium: Debian's where we may install it, or else its own.
pub fn chromium(environment: &Environment) -> Result<()> {
    let node = |line: &str| environment.program_in("tests/browser", "node").args(line);
    // The same file tells the tests which Chromium to use.
    let there_is_one = || node("chromium.js").works();
    if there_is_one() {
        return Ok(());
    }
    if debian::is_ours(environment) {
        debian::install(environment, "chromium", "The browser tests need Chromium.")?;
    } else {
        println!("Installing Playwright's Chromium (once, about a minute)");
        // Whether it worked is asked below, with a better sentence.
        let _ = node("node_modules/@playwright/test/cli.js install chromium").run();
    }
    if there_is_one() {
        return Ok(());
    }
    Err(Stop::new("The browser tests need Chromium, and it could not be installed. Try:")
        .run_this("cd tests/browser && npx playwright install --with-deps chromium"))
}
