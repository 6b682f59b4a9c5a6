//! The single files: what Trunk built, composed into one file for each assessment.

use std::fs;
use std::path::{Path, PathBuf};

use super::packs;
use crate::environment::Environment;
use crate::program::Program;
use crate::stop::{Result, Stop};
use crate::tools;

/// Where Trunk leaves the widget of a release.
pub const WIDGET: &str = "target/widget";

/// Where the release is: a page with both checks, and [`FILES`].
pub const SITE: &str = "target/site";

/// Where the files of a release are, in a folder of their version: what stands at an address never changes.
pub const FILES: &str = concat!("target/site/self-check/", env!("CARGO_PKG_VERSION"));

/// Writes the single files of a release into its folder, and nothing else is in the release afterwards.
pub fn compose(environment: &mut Environment) -> Result<()> {
    let site = environment.file(SITE);
    if site.exists() {
        fs::remove_dir_all(&site).map_err(Stop::at(&site))?;
    }
    let glue = hashed(&environment.file(WIDGET), ".js")?;
    tools::ESBUILD.install_unless_there(environment)?;
    // ASCII, which is esbuild's way when it is not asked for another. Without a module, `import.meta` is empty: it stands
    // in the glue's own way of loading the Wasm, which is left out. The one warning that is left is about parameters that
    // are not used.
    environment
        .program("esbuild page/shell.js page/app.js page/shell.css styles/main.css")
        .args("--bundle --minify --format=iife")
        .args("--outdir=target/page --entry-names=[name] --target=es2020")
        .args("--log-level=warning --log-override:empty-import-meta=silent --pure:console.warn")
        .arg_with_path("--alias:selfcheck-glue=", &glue)
        .run()?;
    compose_into(environment, &format!("{WIDGET}/packs"), FILES)
}

/// Writes the single files once more, from what the release left, in English and in two languages that are English in
/// disguise: the browser tests look there for what works in English alone. They are no part of the release.
pub fn compose_pseudo(environment: &Environment) -> Result<()> {
    packs::selfcheck(environment, "compile --pseudo --out target/pseudo/packs").run()?;
    compose_into(environment, "target/pseudo/packs", "target/pseudo")
}

fn compose_into(environment: &Environment, packs: &str, out: &str) -> Result<()> {
    let compose = format!("compose --packs {packs} --parts target/page --out {out} --wasm");
    pages(environment, &compose).arg(hashed(&environment.file(WIDGET), "_bg.wasm")?).run()
}

/// The program of crates/pages.
pub fn pages(environment: &Environment, arguments: &str) -> Program {
    let cargo = environment.program("cargo run --quiet --package pages --");
    tools::without_small_std(cargo).args(arguments)
}

/// The only file `selfcheck-<hash><ending>` that Trunk wrote into a folder.
pub fn hashed(folder: &Path, ending: &str) -> Result<PathBuf> {
    let is_it = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("selfcheck-") && name.ends_with(ending)
    };
    let mut found = fs::read_dir(folder)
        .map_err(Stop::at(folder))?
        .flatten()
        .map(|file| file.path())
        .filter(is_it);
    let place = folder.display();
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path),
        (None, _) => Err(Stop::new(format!("{place} holds no selfcheck-<hash>{ending}."))
            .run_this("cargo xtask build")),
        (Some(_), Some(_)) => Err(Stop::new(format!(
            "{place} holds more than one selfcheck-<hash>{ending}: remove the folder and build again."
        ))),
    }
}
