//! `cargo xtask listen`: what a screen reader says of a check.

use super::build;
use super::test::playwright;
use crate::environment::Environment;
use crate::stop::Result;
use crate::tools;

/// Not one of the tests: what a screen reader says depends on what else the machine does.
pub fn run(environment: &mut Environment) -> Result<()> {
    tools::for_the_browser(environment)?;
    tools::ORCA.install_unless_there(environment)?;
    build::if_stale(environment)?;
    playwright(environment, "--config screen-reader", &[])
}
