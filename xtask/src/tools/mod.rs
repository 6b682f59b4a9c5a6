//! What has to be on the machine, each pinned, each installed once and only when it is missing.

mod browser;
mod cargo_deny;
mod cargo_install;
mod cargo_llvm_cov;
mod cargo_mutants;
mod debian;
mod embedding;
mod esbuild;
mod node;
mod npm_install;
mod package_judges;
mod react;
mod rust_component;
mod screen_reader;
mod small_std;
mod trunk;
mod wasm_bindgen;
mod wasm_opt;
mod wasm_target;

use crate::environment::Environment;
use crate::stop::Result;

pub use cargo_deny::cargo_deny;
pub use cargo_llvm_cov::cargo_llvm_cov;
pub use cargo_mutants::cargo_mutants;
pub use esbuild::esbuild;
pub use package_judges::package_judges;
pub use react::react;
pub use rust_component::{clippy, rustfmt};
pub use small_std::{with_small_std, without_small_std};
pub use wasm_opt::wasm_opt;
pub use wasm_target::{TARGET, wasm_target};

/// What turns the widget into a site.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn for_the_site(environment: &mut Environment) -> Result<()> {
    wasm_target(environment)?;
    small_std::std_sources(environment);
    node::node(environment)?;
    esbuild(environment)?;
    wasm_opt(environment)?;
    wasm_bindgen::wasm_bindgen(environment)?;
    trunk::trunk(environment)?;
    // Trunk runs offline, so that it takes these tools and no others; so cargo must have what the widget needs, and
    // what the standard library needs where that is built from its sources.
    let fetch = environment.program("cargo").args("fetch --quiet --target").arg(TARGET);
    with_small_std(environment, fetch).run()
}

/// What the browser tests need: Playwright, a Chromium, and Java for the validator of HTML.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn for_the_browser(environment: &Environment) -> Result<()> {
    node::node(environment)?;
    // Before Playwright: where there is no Java, the validator's package would fetch another.
    browser::java(environment)?;
    browser::playwright(environment)?;
    browser::chromium(environment)
}

/// What the tests of embedding need: the browser's, nginx, Firefox and WebKit.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn for_embedding(environment: &Environment) -> Result<()> {
    for_the_browser(environment)?;
    embedding::nginx(environment)?;
    embedding::firefox(environment)?;
    embedding::webkit(environment)
}

/// What listening to a screen reader needs: the browser's, and Orca.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn for_listening(environment: &Environment) -> Result<()> {
    for_the_browser(environment)?;
    screen_reader::screen_reader(environment)
}
