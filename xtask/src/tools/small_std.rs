//! A standard library built for size, for the release: the widget's Wasm is a fifth smaller with it after Brotli.

use std::path::Path;

use super::rust_component::add_component;
use crate::environment::Environment;
use crate::program::Program;

/// Cargo builds the library along with the widget. A panic writes no message, and is a bare `unreachable`, a trap: its
/// words would be 20 kB, and nobody who reads them could act on them. page/shell.js
/// then show the page that holds the warning signs.
///
/// All of this is unstable, hence `RUSTC_BOOTSTRAP`. It needs nothing but the library's sources.
const SETTINGS: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort"),
];

/// Sees to the library's sources. Without them everything works too.
pub fn std_sources(environment: &Environment) {
    if !has_sources(environment) && !add_component(environment, "rust-src") {
        println!("The standard library's sources cannot be had here: the release will be larger.");
    }
}

/// Makes a program build the widget with the small library, where its sources are there.
pub fn with_small_std(environment: &Environment, program: Program) -> Program {
    if !has_sources(environment) {
        return program;
    }
    SETTINGS.iter().fold(program, |program, (name, value)| program.env(name, value))
}

/// Makes a program that Trunk started, with the settings above, build as it would without. Else cargo would build some
/// native dependencies anew each time, now with the settings and now without.
pub fn without_small_std(program: Program) -> Program {
    SETTINGS.iter().fold(program, |program, (name, _)| program.without_env(name))
}

fn has_sources(environment: &Environment) -> bool {
    let sysroot = environment.program("rustc --print sysroot").read();
    sysroot.is_some_and(|folder| {
        Path::new(&folder).join("lib/rustlib/src/rust/library/std/Cargo.toml").exists()
    })
}
