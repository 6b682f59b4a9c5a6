//! Serve, build, test, bench, set-up: `cargo xtask ...`.
//!
//! Calls other programs and installs the ones that are missing; nothing imports it.

mod commands;
mod environment;
mod program;
mod stop;
#[cfg(test)]
mod tests;
mod tools;

use std::process::ExitCode;

use environment::Environment;
use stop::{Result, Stop};

const HELP: &str = "\
Selfcheck's tooling. Missing tools are installed once, into a cache of your own.

    cargo xtask serve [--port 8080]  a preview of both checks while you edit; `--release` optimised. Its address opens a screen
                                     or a person: /?check=heel-pain&screen=worse, /?check=heel-pain&person=NAME
    cargo xtask test [PART...]       every test, or some parts; `test quick` in two minutes; `test --list` names them
    cargo xtask test browser flow -g numbness
                                     some tests of a part: what follows goes to Playwright, or to cargo for `native`
    cargo xtask build                the release: the single files, <self-check> and a page with it, into target/site/
    cargo xtask verify PATH [SUM]    whether a file, or the folder of a release, is as its sums say, and they as published
    cargo xtask compress [FOLDER]    compressed copies of the release's files; `--check` whether they are fresh
    cargo xtask bench                speed of the engine and of the screens, sizes of the release's files
    cargo xtask coverage             how much of each file the native tests run; takes minutes
    cargo xtask mutants CRATE        what the tests of a crate do not notice; takes an hour; options go to cargo-mutants
    cargo xtask deny                 licences and known faults of dependencies; fetches the list of advisories
    cargo xtask listen               what a screen reader (Orca) says of a check, on an idle machine
    cargo xtask pseudo               the single files in pseudo-locales, into target/pseudo/, after `build`
    cargo xtask pages [STORY...]     the result pages of the stories as text, for readers who judge them, into target/pages/
    cargo xtask packs                compile assessments/ into target/packs/
    cargo xtask setup                only install the tools
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("\n{stop}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if words.iter().any(|word| matches!(*word, "--help" | "-h")) {
        print!("{HELP}");
        return Ok(());
    }
    let mut environment = Environment::open()?;
    match words.as_slice() {
        [] | ["help"] => {
            print!("{HELP}");
            Ok(())
        }
        ["serve", options @ ..] => commands::serve::run(&mut environment, options),
        ["test", parts @ ..] => commands::test::run(&mut environment, parts),
        ["build"] => commands::build::run(&mut environment),
        ["verify", path, sum @ ..] if sum.len() <= 1 => {
            commands::verify::run(&environment, path, sum)
        }
        ["compress", options @ ..] => commands::compress::run(&environment, options),
        ["bench"] => commands::bench::run(&mut environment),
        ["coverage"] => commands::test_quality::coverage(&mut environment),
        ["mutants", package, options @ ..] => {
            commands::test_quality::mutants(&mut environment, package, options)
        }
        ["deny"] => commands::deny::run(&mut environment),
        ["listen"] => commands::listen::run(&mut environment),
        ["pseudo"] => commands::single_files::compose_pseudo(&environment),
        ["pages", stories @ ..] => commands::pages::run(&mut environment, stories),
        ["packs"] => commands::packs::run(&environment),
        ["hook", "before-build"] => commands::hook::before_build(&mut environment),
        ["hook", "after-build"] => commands::hook::after_build(&mut environment),
        ["setup"] => commands::setup::run(&mut environment),
        other => Err(Stop::new(format!(
            "`cargo xtask {}` is not a command. `cargo xtask help` lists them.",
            other.join(" ")
        ))),
    }
}
