//! `<self-check>`: its script and a page with it beside the single files, and the npm package of both.

use std::fs;
use std::path::Path;

use super::single_files::SITE;
use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// Where the package is put together.
const PACKAGE: &str = "target/npm";

/// What is in the package as it stands in the repository.
const AS_THEY_ARE: [&str; 5] = [
    "embed/package.json",
    "embed/README.md",
    "embed/self-check.d.ts",
    "LICENSE-MIT",
    "LICENSE-APACHE",
];

/// The oldest browsers that have to understand the script's syntax; in older ones what stands inside the element is
/// shown. Safari 14.0 has one fault in destructuring, in a form that is not used here: esbuild would refuse all forms.
const BROWSERS: &str = "--target=chrome90,firefox90,safari14 --supported:destructuring=true";

/// Minifies the script into the release, puts the page beside it, and puts the package together from the script and the
/// single files.
///
/// # Errors
/// When esbuild cannot read the script, or a file is missing.
pub fn compose(environment: &mut Environment) -> Result<()> {
    tools::esbuild(environment)?;
    environment
        .program("esbuild")
        .args("embed/self-check.js --bundle --minify --format=esm --log-level=warning")
        .args(BROWSERS)
        .arg(format!("--outfile={SITE}/self-check.js"))
        .run()?;
    let site = environment.file(SITE);
    let page = environment.file("site/index.html");
    fs::copy(&page, site.join("index.html")).map_err(|error| fault(&page, &error))?;

    let package = environment.file(PACKAGE);
    if package.exists() {
        fs::remove_dir_all(&package).map_err(|error| fault(&package, &error))?;
    }
    fs::create_dir_all(&package).map_err(|error| fault(&package, &error))?;
    let files = fs::read_dir(&site).map_err(|error| fault(&site, &error))?;
    let of_the_site = files.flatten().map(|file| file.path()).filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name == "self-check.js"
            || name == "SHA256SUMS"
            || (name.ends_with(".html") && name != "index.html")
    });
    for file in of_the_site.chain(AS_THEY_ARE.map(|name| environment.file(name))) {
        let name = file.file_name().unwrap_or_default();
        fs::copy(&file, package.join(name)).map_err(|error| fault(&file, &error))?;
    }
    Ok(())
}

/// Packs the package, and has it judged: by publint as npm and bundlers meet it, by attw as TypeScript does.
///
/// # Errors
/// When either has anything to say.
pub fn judge(environment: &mut Environment) -> Result<()> {
    tools::package_judges(environment)?;
    environment.program("publint").args(PACKAGE).args("--strict").run()?;
    // A custom element is a module for browsers: there is no CommonJS to it.
    environment.program("attw").args("--profile esm-only --pack").arg(PACKAGE).run()
}

fn fault(path: &Path, error: &std::io::Error) -> Stop {
    Stop::new(format!("{}: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_package_has_the_version_of_the_workspace() {
        let package = include_str!("../../../embed/package.json");
        let version = concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\"");
        assert!(package.contains(version), "embed/package.json: not {version}");
    }
}
