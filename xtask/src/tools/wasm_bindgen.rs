//! wasm-bindgen writes the JavaScript between the Wasm and the browser.

#[cfg(test)]
mod tests;

use std::fs;

use super::cargo_install::{Crate, cargo_install};
use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// The program must be of exactly the version that the widget is compiled with: they share a format.
///
/// # Errors
/// When the widget does not use it, or it does not compile.
pub fn wasm_bindgen(environment: &mut Environment) -> Result<()> {
    let lock = fs::read_to_string(environment.file("Cargo.lock")).unwrap_or_default();
    let version = locked_version(&lock)
        .ok_or_else(|| Stop::new("Cargo.lock does not name a version of wasm-bindgen."))?;
    cargo_install(
        environment,
        &Crate {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version,
            minutes: 3,
            // Not --locked: its own lock file names a version that not every registry mirror has.
            options: "",
        },
    )
}

fn locked_version(lock: &str) -> Option<&str> {
    let (_, after) = lock.split_once("name = \"wasm-bindgen\"\nversion = \"")?;
    after.split('"').next()
}
