//! `<self-check>`: its script beside the single files, with the sums of both; a page with it; and the npm package.

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use super::single_files::{FILES, SITE, pages};
use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// Where the package is put together.
const PACKAGE: &str = "target/npm";

/// What is in the package as it stands in the repository.
const AS_THEY_ARE: [&str; 6] = [
    "embed/package.json",
    "embed/README.md",
    "embed/self-check.d.ts",
    "embed/compress.js",
    "LICENSE-MIT",
    "LICENSE-APACHE",
];

/// What is in the package in the folder where it stands in the repository, since these pages link to each other.
const IN_THEIR_FOLDERS: [&str; 5] = [
    "deploy/nginx.conf",
    "docs/privacy.md",
    "docs/publishers.md",
    "docs/updating.md",
    "docs/verifying.md",
];

/// The oldest browsers that have to understand the script's syntax; in older ones what stands inside the element is
/// shown. Safari 14.0 has one fault in destructuring, in a form that is not used here: esbuild would refuse all forms.
const BROWSERS: &str = "--target=chrome90,firefox90,safari14 --supported:destructuring=true";

/// Minifies the script into the release, sums up its files, adds the page, and puts the package together from all of them
/// but the page.
pub fn compose(environment: &mut Environment) -> Result<()> {
    tools::ESBUILD.install_unless_there(environment)?;
    environment
        .program("esbuild embed/self-check.js --bundle --minify --format=esm --log-level=warning")
        .args(BROWSERS)
        .arg(format!("--outfile={FILES}/self-check.js"))
        .run()?;
    pages(environment, "sums").arg(FILES).run()?;
    copy(&environment.file("site/index.html"), &environment.file(SITE).join("index.html"))?;

    let package = environment.file(PACKAGE);
    if package.exists() {
        fs::remove_dir_all(&package).map_err(Stop::at(&package))?;
    }
    let folder = environment.file(FILES);
    let files = fs::read_dir(&folder).map_err(Stop::at(&folder))?;
    let files = files.flatten().map(|file| file.path());
    for file in files.chain(AS_THEY_ARE.map(|name| environment.file(name))) {
        copy(&file, &package.join(file.file_name().unwrap_or_default()))?;
    }
    for name in IN_THEIR_FOLDERS {
        copy(&environment.file(name), &package.join(name))?;
    }
    Ok(())
}

/// Copies a file; its folder is made if it is not there.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let folder = to.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::copy(from, to)).map_err(Stop::at(from))?;
    Ok(())
}

/// Packs the package, and has it judged: by publint as npm and bundlers meet it, by attw as TypeScript does. Neither may have
/// anything to say.
pub fn judge(environment: &mut Environment) -> Result<()> {
    tools::for_the_package(environment)?;
    environment.program("publint").arg(PACKAGE).arg("--strict").run()?;
    // A custom element is a module for browsers: there is no CommonJS to it.
    environment.program("attw --profile esm-only --pack").arg(PACKAGE).run()
}
