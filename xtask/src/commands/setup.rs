//! `cargo xtask setup`: only install the tools.

use crate::environment::Environment;
use crate::stop::Result;
use crate::tools;

pub fn run(environment: &mut Environment) -> Result<()> {
    tools::RUSTFMT.install_unless_there(environment)?;
    tools::CLIPPY.install_unless_there(environment)?;
    tools::CARGO_DENY.install_unless_there(environment)?;
    tools::for_the_site(environment)?;
    tools::for_embedding(environment)?;
    tools::for_the_package(environment)?;
    println!("Every tool is there.");
    Ok(())
}
