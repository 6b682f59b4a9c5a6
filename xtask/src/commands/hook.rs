//! `cargo xtask hook ...`: what Trunk calls before and after each of its builds (Trunk.toml), with `TRUNK_...` set.

use std::env;
use std::path::PathBuf;

use super::packs;
use super::shrink::shrink;
use super::single_files::{hashed, pages};
use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// Set where Trunk builds for [`serve`](super::serve).
pub const PREVIEW: &str = "SELFCHECK_PREVIEW";

/// Writes target/packs/ and target/page/, which index.html refers to.
///
/// A preview of wrong content has the packs of before, and says what is wrong.
pub fn before_build(environment: &mut Environment) -> Result<()> {
    if is_preview() {
        packs::for_preview(environment)?;
    } else {
        packs::run(environment)?;
    }
    let fragments = "fragments back-pain heel-pain --packs target/packs --out target/page";
    pages(environment, fragments).run()?;
    tools::ESBUILD.install_unless_there(environment)?;
    environment
        .program("esbuild page/preview/boot.js page/preview/preview.css")
        .args("--bundle --format=esm --charset=utf8 --log-level=warning")
        .args("--outbase=. --outdir=target/page")
        .arg(format!("--define:IS_PREVIEW={}", is_preview()))
        .args(if is_release() { "--minify" } else { "" })
        .run()
}

/// Makes the Wasm and the glue of a release smaller. Their names keep the hash of what wasm-bindgen wrote: another
/// wasm-opt or esbuild alone would change the files and not their names.
pub fn after_build(environment: &mut Environment) -> Result<()> {
    if is_preview() {
        println!("Built. The preview shows it in a moment.");
    }
    if !is_release() {
        return Ok(());
    }
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.ok_or_else(|| Stop::new("Trunk names no staging folder."))?;
    shrink(environment, &hashed(&staging, "_bg.wasm")?, &hashed(&staging, ".js")?)
}

fn is_preview() -> bool {
    env::var_os(PREVIEW).is_some()
}

fn is_release() -> bool {
    env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}
