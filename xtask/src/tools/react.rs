//! React draws the screens that the bench compares ours with.

use super::npm_install::npm_ci;
use crate::environment::Environment;
use crate::stop::Result;

/// # Errors
/// When npm cannot install it.
pub fn react(environment: &Environment) -> Result<()> {
    npm_ci(environment, "benches/questions/react", "React")
}
