//! `cargo xtask hook ...`: what Trunk calls before and after each of its builds (Trunk.toml), with `TRUNK_...` set.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::packs;
use crate::stop::{Result, Stop};
use crate::tools;
use crate::workshop::Workshop;

/// Writes target/packs/ and target/page/, which index.html refers to.
///
/// # Errors
/// When the content is wrong, or esbuild cannot read a script or a style.
pub fn before_build(workshop: &mut Workshop) -> Result<()> {
    packs::run(workshop)?;
    tools::esbuild(workshop)?;
    workshop
        .program("esbuild")
        .args("boot.js styles/main.css --bundle --format=esm --charset=utf8 --log-level=warning")
        .args("--outdir=target/page")
        .args(if is_release() { "--minify" } else { "" })
        .run()
}

/// Minifies the glue of a release. Its name keeps the hash of what wasm-bindgen wrote: another esbuild alone would
/// change the file and not its name.
///
/// # Errors
/// When there is no glue, or esbuild cannot read it.
pub fn after_build(workshop: &mut Workshop) -> Result<()> {
    if !is_release() {
        return Ok(());
    }
    tools::esbuild(workshop)?;
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let glue = staging
        .and_then(|staging| find_glue(&staging))
        .ok_or_else(|| Stop::new("Trunk's staging folder holds no selfcheck-<hash>.js."))?;
    let mut out = std::ffi::OsString::from("--outfile=");
    out.push(&glue);
    workshop
        .program("esbuild")
        .args("--minify --charset=utf8 --log-level=warning --allow-overwrite")
        .arg(&glue)
        .arg(out)
        .run()
}

fn is_release() -> bool {
    env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}

fn find_glue(folder: &Path) -> Option<PathBuf> {
    fs::read_dir(folder).ok()?.flatten().map(|file| file.path()).find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("selfcheck-") && name.ends_with(".js")
    })
}
