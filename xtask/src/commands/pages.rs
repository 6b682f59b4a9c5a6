//! `cargo xtask pages`: what the result says to the people of the stories, as text.

use super::hook::PREVIEW;
use super::packs;
use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// A preview that nobody changes meanwhile. That of `serve` has a folder of its own.
const SITE: &str = "target/pages-site";

/// Writes `target/pages/<story>.txt` for each story, or for those that are named.
pub fn run(environment: &mut Environment, stories: &[&str]) -> Result<()> {
    tools::for_the_site(environment)?;
    tools::for_the_browser(environment)?;
    if !packs::for_preview(environment)? {
        return Err(Stop::new("Correct this, and start again:").run_this("cargo xtask pages"));
    }
    environment
        .program("trunk build --quiet --offline --features preview --dist")
        .arg(SITE)
        .env(PREVIEW, "1")
        .run()?;
    environment
        .program("node tests/browser/pages.js")
        .arg(SITE)
        .arg("target/pages")
        .handed_on(stories)
        .run()
}
