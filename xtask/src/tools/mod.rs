//! What has to be on the machine, each pinned, each installed once and only when it is missing.

mod cargo_install;
mod chromium;
mod debian;
mod node;
mod npm_install;
mod rust_component;
mod small_std;
mod wanted;
mod wasm_bindgen;
mod wasm_target;

use crate::environment::Environment;
use crate::stop::Result;

pub use npm_install::npm_ci;
pub use rust_component::add_component;
pub use small_std::{with_small_std, without_small_std};
use wanted::{ATTW, FIREFOX, JAVA, NGINX, PUBLINT, TRUNK, WEBKIT};
pub use wanted::{
    CARGO_DENY, CARGO_LLVM_COV, CARGO_MUTANTS, CLIPPY, ESBUILD, ORCA, RUSTFMT, WASM_OPT,
};
pub use wasm_target::{TARGET, wasm_target};

/// What turns the widget into a site.
pub fn for_the_site(environment: &mut Environment) -> Result<()> {
    wasm_target(environment)?;
    small_std::std_sources(environment);
    node::node(environment)?;
    ESBUILD.install_unless_there(environment)?;
    WASM_OPT.install_unless_there(environment)?;
    wasm_bindgen::wasm_bindgen(environment)?;
    TRUNK.install_unless_there(environment)?;
    // Trunk runs offline, so that it takes these tools and no others; so cargo must have what the widget needs, and
    // what the standard library needs where that is built from its sources.
    let fetch = environment.program("cargo fetch --quiet --target").arg(TARGET);
    with_small_std(environment, fetch).run()
}

/// What judges the npm package.
pub fn for_the_package(environment: &mut Environment) -> Result<()> {
    node::node(environment)?;
    PUBLINT.install_unless_there(environment)?;
    ATTW.install_unless_there(environment)
}

/// What the browser tests need: Playwright, a Chromium, and Java for the validator of HTML.
pub fn for_the_browser(environment: &Environment) -> Result<()> {
    node::node(environment)?;
    // Before Playwright: where there is no Java, the validator's package would fetch another.
    JAVA.install_unless_there(environment)?;
    npm_ci(environment, "tests/browser", "Playwright")?;
    chromium::chromium(environment)
}

/// What the tests of embedding need: the browser's, nginx, Firefox and WebKit.
pub fn for_embedding(environment: &Environment) -> Result<()> {
    for_the_browser(environment)?;
    NGINX.install_unless_there(environment)?;
    FIREFOX.install_unless_there(environment)?;
    WEBKIT.install_unless_there(environment)
}
