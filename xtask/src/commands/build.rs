//! `cargo xtask build`: the release, which is the single files, `<self-check>` and a page with it, into target/site/, and the
//! npm package into target/npm/.

use super::{element, packs, single_files};
use crate::environment::Environment;
use crate::stop::Result;
use crate::tools;

/// # Errors
/// When a tool, the content or the widget stops it.
pub fn run(environment: &mut Environment) -> Result<()> {
    // What is published is proved, and was looked at again in time.
    packs::selfcheck(environment, "check --release")?;
    tools::for_the_site(environment)?;
    let trunk = environment.program("trunk").args("build --release --offline");
    tools::with_small_std(environment, trunk).run()?;
    single_files::compose(environment)?;
    element::compose(environment)?;
    println!("The release is in target/site/, the npm package in target/npm/");
    Ok(())
}
