//! `cargo xtask build`: the release, which is the single files, `<self-check>` and a page with it, into target/site/, and the
//! npm package into target/npm/.

use super::{element, packs, single_files};
use crate::stop::Result;
use crate::tools;
use crate::workshop::Workshop;

/// # Errors
/// When a tool, the content or the widget stops it.
pub fn run(workshop: &mut Workshop) -> Result<()> {
    // What is published is proved, and was looked at again in time.
    packs::selfcheck(workshop, "check --release")?;
    tools::for_the_site(workshop)?;
    let trunk = workshop.program("trunk").args("build --release --offline");
    tools::with_small_std(workshop, trunk).run()?;
    single_files::compose(workshop)?;
    element::compose(workshop)?;
    println!("The release is in target/site/, the npm package in target/npm/");
    Ok(())
}
