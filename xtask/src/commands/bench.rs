//! `cargo xtask bench`: how fast the engine and the screens are, and what each file of the release weighs.

use super::single_files::{SITE, WIDGET};
use super::{build, packs};
use crate::stop::Result;
use crate::tools;
use crate::workshop::Workshop;

/// # Errors
/// When a bench does not run or the release does not build.
pub fn run(workshop: &mut Workshop) -> Result<()> {
    // The bench reads the pack of the real assessment.
    packs::run(workshop)?;
    // The release profile is tuned for the Wasm's size.
    workshop.program("cargo").args("bench --package assessment --profile native").run()?;
    build::run(workshop)?;
    weigh(workshop)?;
    questions(workshop)
}

/// Prints what each file of the release weighs.
///
/// # Errors
/// When the heaviest weighs more than it may.
pub fn weigh(workshop: &Workshop) -> Result<()> {
    workshop.program("node").args("xtask/weigh.js").args(SITE).run()
}

/// What a question costs the main thread, in the release and written by hand: benches/questions/, built into
/// target/questions/.
fn questions(workshop: &mut Workshop) -> Result<()> {
    tools::for_the_browser(workshop)?;
    tools::react(workshop)?;
    tools::esbuild(workshop)?;
    workshop
        .program("node")
        .args("benches/questions/content.js target/questions/assessments")
        .run()?;
    packs::selfcheck(
        workshop,
        "compile target/questions/assessments --out target/questions/packs",
    )?;
    workshop
        .program("esbuild")
        .args("benches/questions/react/main.jsx benches/questions/plain/main.js")
        .args("--bundle --minify --format=esm --target=es2022 --log-level=warning")
        .args("--jsx=automatic --define:process.env.NODE_ENV=\"production\"")
        .args("--outbase=benches/questions --outdir=target/questions")
        .run()?;
    workshop.program("node").args("benches/questions/run.js target/questions").args(WIDGET).run()
}
