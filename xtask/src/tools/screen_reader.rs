//! What the session of a screen reader needs: Orca, a voice that can write, a desktop that nobody sees, and keys for it.

use super::debian;
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When something is missing and cannot be had.
pub fn screen_reader(environment: &Environment) -> Result<()> {
    let is_there = |program: &str| environment.program("which").arg(program).read().is_some();
    let bus = "/usr/libexec/at-spi-bus-launcher";
    let programs = ["orca", "speech-dispatcher", bus, "Xvfb", "dbus-daemon", "xdotool"];
    if programs.into_iter().all(is_there) {
        return Ok(());
    }
    let packages = "orca speech-dispatcher at-spi2-core xvfb dbus-daemon xdotool";
    debian::install(environment, packages, "The screen reader is Orca, on a desktop of its own.")
}
