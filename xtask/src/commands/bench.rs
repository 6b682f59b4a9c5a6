//! `cargo xtask bench`: how fast the engine and the screens are, and what each file of the release weighs.

use super::single_files::{FILES, WIDGET};
use super::{build, packs};
use crate::environment::Environment;
use crate::stop::Result;
use crate::tools;

pub fn run(environment: &mut Environment) -> Result<()> {
    // The bench reads the pack of the real assessment.
    packs::run(environment)?;
    // The release profile is tuned for the Wasm's size.
    environment.program("cargo bench --package assessment --profile native").run()?;
    build::run(environment)?;
    weigh(environment)?;
    questions(environment)
}

/// Prints what each file of the release weighs, and stops where the heaviest weighs more than it may.
pub fn weigh(environment: &Environment) -> Result<()> {
    environment.program("node xtask/weigh.js").args(FILES).run()
}

/// What a question costs the main thread, in the release and written by hand: benches/questions/, built into
/// target/questions/.
fn questions(environment: &mut Environment) -> Result<()> {
    tools::for_the_browser(environment)?;
    // React draws the screens that ours are compared with.
    tools::npm_ci(environment, "benches/questions/react", "React")?;
    tools::ESBUILD.install_unless_there(environment)?;
    environment.program("node benches/questions/content.js target/questions/assessments").run()?;
    let compile = "compile target/questions/assessments --out target/questions/packs";
    packs::selfcheck(environment, compile).run()?;
    environment
        .program("esbuild")
        .args("benches/questions/react/main.jsx benches/questions/plain/main.js")
        .args("--bundle --minify --format=esm --target=es2022 --log-level=warning")
        .args("--jsx=automatic --define:process.env.NODE_ENV=\"production\"")
        .args("--outbase=benches/questions --outdir=target/questions")
        .run()?;
    environment.program("node benches/questions/run.js target/questions").arg(WIDGET).run()
}
