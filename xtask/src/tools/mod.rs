//! What has to be on the machine, each pinned, each installed once and only when it is missing.

mod browser;
mod cargo_install;
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

use crate::stop::Result;
use crate::workshop::Workshop;

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
pub fn for_the_site(workshop: &mut Workshop) -> Result<()> {
    wasm_target(workshop)?;
    small_std::std_sources(workshop);
    node::node(workshop)?;
    esbuild(workshop)?;
    wasm_opt(workshop)?;
    wasm_bindgen::wasm_bindgen(workshop)?;
    trunk::trunk(workshop)?;
    // Trunk runs offline, so that it takes these tools and no others; so cargo must have what the widget needs, and
    // what the standard library needs where that is built from its sources.
    let fetch = workshop.program("cargo").args("fetch --quiet --target").arg(TARGET);
    with_small_std(workshop, fetch).run()
}

/// What the browser tests need: Playwright, a Chromium, and Java for the validator of HTML.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn for_the_browser(workshop: &Workshop) -> Result<()> {
    node::node(workshop)?;
    // Before Playwright: where there is no Java, the validator's package would fetch another.
    browser::java(workshop)?;
    browser::playwright(workshop)?;
    browser::chromium(workshop)
}

/// What the tests of embedding need: the browser's, nginx, Firefox and WebKit.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn for_embedding(workshop: &Workshop) -> Result<()> {
    for_the_browser(workshop)?;
    embedding::nginx(workshop)?;
    embedding::firefox(workshop)?;
    embedding::webkit(workshop)
}

/// What listening to a screen reader needs: the browser's, and Orca.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn for_listening(workshop: &Workshop) -> Result<()> {
    for_the_browser(workshop)?;
    screen_reader::screen_reader(workshop)
}
