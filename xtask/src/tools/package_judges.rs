//! What judges the npm package.

use super::node::node;
use super::npm_install::npm_install;
use crate::stop::Result;
use crate::workshop::Workshop;

/// publint, and attw ("Are the types wrong?").
///
/// # Errors
/// When npm cannot install them.
pub fn package_judges(workshop: &mut Workshop) -> Result<()> {
    node(workshop)?;
    npm_install(workshop, "publint", "0.3.25", "publint")?;
    npm_install(workshop, "@arethetypeswrong/cli", "0.18.5", "attw")
}
