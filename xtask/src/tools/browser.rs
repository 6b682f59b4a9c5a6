//! Playwright, a Chromium for it, and what the validator of HTML runs on.

use std::fs;

use super::debian;
use crate::stop::{Result, Stop};
use crate::workshop::Workshop;

const FOLDER: &str = "tests/browser";

/// # Errors
/// When npm cannot install it.
pub fn playwright(workshop: &Workshop) -> Result<()> {
    // What was installed is known by a copy of the lock file: clones and checkouts make times worthless.
    let stamp = workshop.file("tests/browser/node_modules/.installed-lock.json");
    let lock = workshop.file("tests/browser/package-lock.json");
    let wanted = fs::read(&lock).map_err(|e| Stop::new(format!("{}: {e}.", lock.display())))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing Playwright (once, a few seconds)");
    workshop.program_in(FOLDER, "npm").args("ci --silent").run()?;
    fs::write(&stamp, wanted).map_err(|e| Stop::new(format!("{}: {e}.", stamp.display())))
}

/// The validator of HTML is a program for Java; npm brings it with Playwright.
///
/// # Errors
/// When there is none and none can be had.
pub fn java(workshop: &Workshop) -> Result<()> {
    if workshop.program("java").arg("-version").read().is_some() {
        return Ok(());
    }
    debian::install(workshop, "default-jre-headless", "The browser tests validate HTML with Java.")
}

/// # Errors
/// When there is none and none can be had.
pub fn chromium(workshop: &Workshop) -> Result<()> {
    // The same file tells the tests which Chromium to use.
    let there_is_one = || workshop.program_in(FOLDER, "node").arg("chromium.js").read().is_some();
    if there_is_one() {
        return Ok(());
    }
    if debian::is_ours(workshop) {
        debian::install(workshop, "chromium", "The browser tests need Chromium.")?;
    } else {
        println!("Installing Playwright's Chromium (once, about a minute)");
        // Whether it worked is asked below, with a better sentence.
        let cli = "node_modules/@playwright/test/cli.js install chromium";
        let _ = workshop.program_in(FOLDER, "node").args(cli).run();
    }
    if there_is_one() {
        return Ok(());
    }
    Err(Stop::new("The browser tests need Chromium, and it could not be installed. Try:")
        .run_this("cd tests/browser && npx playwright install --with-deps chromium"))
}
