//! wasm-bindgen writes the JavaScript between the Wasm and the browser.

#[cfg(test)]
mod tests;

use std::fs;

use super::cargo_install::Crate;
use crate::environment::Environment;
use crate::stop::{Result, Stop};

/// The program must be of exactly the version that the widget is compiled with: they share a format.
pub fn wasm_bindgen(environment: &mut Environment) -> Result<()> {
    let lock = fs::read_to_string(environment.file("Cargo.lock")).unwrap_or_default();
    let version = locked_version(&lock)
        .ok_or_else(|| Stop::new("Cargo.lock does not name a version of wasm-bindgen."))?;
    // Not --locked: its own lock file names a version that not every registry mirror has.
    let wanted = Crate { package: "wasm-bindgen-cli", version, minutes: 3, options: "" };
    wanted.install_unless_there(environment)
}

fn locked_version(lock: &str) -> Option<&str> {
    let (_, after) = lock.split_once("name = \"wasm-bindgen\"\nversion = \"")?;
    after.split('"').next()
}
