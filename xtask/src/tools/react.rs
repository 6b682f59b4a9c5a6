//! React draws the screens that the bench compares ours with.

use super::npm_install::npm_ci;
use crate::stop::Result;
use crate::workshop::Workshop;

/// # Errors
/// When npm cannot install it.
pub fn react(workshop: &Workshop) -> Result<()> {
    npm_ci(workshop, "benches/questions/react", "React")
}
