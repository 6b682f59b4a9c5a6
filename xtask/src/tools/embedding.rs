//! What the tests of embedding need besides Chromium: the web server that docs/publishers.md recommends, Firefox, and
//! WebKit.

use super::debian;
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When there is none and none can be had.
pub fn nginx(environment: &Environment) -> Result<()> {
    if environment.program("nginx").arg("-v").read().is_some() {
        return Ok(());
    }
    let packages = "nginx-light libnginx-mod-http-brotli-static";
    debian::install(environment, packages, "The tests serve the files with nginx.")
}

/// # Errors
/// When there is none and none can be had.
pub fn firefox(environment: &Environment) -> Result<()> {
    if environment.program("firefox-esr").arg("--version").read().is_some() {
        return Ok(());
    }
    debian::install(environment, "firefox-esr", "The tests embed the files in Firefox too.")
}

/// With the X server that it draws on: it has no mode without a window.
///
/// # Errors
/// When it is not there and cannot be had.
pub fn webkit(environment: &Environment) -> Result<()> {
    let is_there = |program: &str| environment.program("which").arg(program).read().is_some();
    if ["WebKitWebDriver", "Xvfb"].into_iter().all(is_there) {
        return Ok(());
    }
    debian::install(
        environment,
        "webkit2gtk-driver xvfb",
        "The tests embed the files in WebKit too.",
    )
}
