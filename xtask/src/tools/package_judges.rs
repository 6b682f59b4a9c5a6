//! What judges the npm package.

use super::node::node;
use super::npm_install::npm_install;
use crate::environment::Environment;
use crate::stop::Result;

/// publint, and attw ("Are the types wrong?").
///
/// # Errors
/// When npm cannot install them.
pub fn package_judges(environment: &mut Environment) -> Result<()> {
    node(environment)?;
    npm_install(environment, "publint", "0.3.25", "publint")?;
    npm_install(environment, "@arethetypeswrong/cli", "0.18.5", "attw")
}
