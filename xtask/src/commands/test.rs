//! `cargo xtask test`: every test, cheapest first, stopping at the first part that fails.

#[cfg(test)]
mod tests;

use std::time::{Duration, Instant};

use super::{bench, build, deny, element, packs, single_files};
use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// A part of the tests that can be run alone.
struct Part {
    name: &'static str,
    about: &'static str,
    run: fn(&mut Environment, &[&str]) -> Result<()>,
}

const PARTS: [Part; 9] = [
    Part { name: "format", about: "rustfmt", run: format },
    Part { name: "lint", about: "clippy and rustdoc, warnings denied, and licences", run: lint },
    Part { name: "native", about: "the engine, the compiler and the tooling", run: native },
    Part { name: "content", about: "everything that can be wrong in assessments/", run: content },
    Part { name: "site", about: "the release, and what it weighs", run: site },
    Part { name: "browser", about: "the check as a person meets it, in Chromium", run: browser },
    Part { name: "preview", about: "what `serve` shows to authors, in Chromium", run: preview },
    Part { name: "package", about: "the npm package, as npm and TypeScript meet it", run: package },
    Part { name: "embed", about: "the files on other people's pages: what can leave", run: embed },
];

/// The parts that hand options on: names of tests and the like to Playwright, a filter to `cargo test`.
const WITH_OPTIONS: [&str; 4] = ["native", "browser", "preview", "embed"];

const QUICK: Part = Part {
    name: "quick",
    about: "what two minutes can find: the above without tests of the proof, the command and the pages, and without browsers",
    run: quick,
};

/// Runs the named parts, or all. What follows the name of a single part are options for it.
pub fn run(environment: &mut Environment, words: &[&str]) -> Result<()> {
    if words == ["--list"] {
        for part in PARTS.iter().chain([&QUICK]) {
            println!("{:8} {}", part.name, part.about);
        }
        return Ok(());
    }
    let (parts, options) = chosen(words)?;

    let mut times = Vec::new();
    for part in parts {
        println!("\n== {}: {} ==", part.name, part.about);
        let start = Instant::now();
        (part.run)(environment, options).map_err(|stop| {
            Stop::new(format!("{stop}\nThe part `{}` failed. To run it alone:", part.name))
                .run_this(format!("cargo xtask test {}", part.name))
        })?;
        times.push((part.name, start.elapsed()));
    }

    println!("\nAll passed.");
    for (name, time) in &times {
        println!("{name:8} {:6.1} s", time.as_secs_f32());
    }
    let total: Duration = times.iter().map(|(_, time)| *time).sum();
    println!("together {:6.1} s", total.as_secs_f32());
    Ok(())
}

/// The parts that these words name, and the options behind them.
fn chosen<'a>(words: &'a [&'a str]) -> Result<(Vec<&'static Part>, &'a [&'a str])> {
    let named = |word: &&str| PARTS.iter().chain([&QUICK]).find(|part| part.name == *word);
    if words.is_empty() {
        return Ok((PARTS.iter().collect(), &[]));
    }
    let parts: Vec<_> = words.iter().map_while(named).collect();
    let options = words.get(parts.len()..).unwrap_or_default();
    match (parts.as_slice(), options) {
        ([_, ..], []) => Ok((parts, options)),
        ([only], _) if WITH_OPTIONS.contains(&only.name) => Ok((parts, options)),
        (_, options) => {
            let unknown = options.first().copied().unwrap_or_default();
            Err(Stop::new(format!("`{unknown}` is not a part of the tests."))
                .run_this("cargo xtask test --list"))
        }
    }
}

fn format(environment: &mut Environment, _: &[&str]) -> Result<()> {
    tools::RUSTFMT.install_unless_there(environment)?;
    environment.program("cargo fmt --all --check").run()
}

fn lint(environment: &mut Environment, _: &[&str]) -> Result<()> {
    clippy(environment)?;
    rustdoc(environment)?;
    deny::licences(environment)
}

fn rustdoc(environment: &mut Environment) -> Result<()> {
    let rustdoc = |packages: &str| {
        environment
            .program("cargo doc --quiet --no-deps --document-private-items")
            .args(packages)
            .env("RUSTDOCFLAGS", "-D warnings")
            .run()
    };
    // The widget and the command are both called `selfcheck`. Documented at once, each writes
    // into the folder that the other is emptying.
    rustdoc("--workspace --exclude selfcheck-cli")?;
    rustdoc("--package selfcheck-cli")
}

fn clippy(environment: &mut Environment) -> Result<()> {
    tools::CLIPPY.install_unless_there(environment)?;
    tools::wasm_target(environment)?;
    let clippy = |what: &str| {
        environment.program("cargo clippy --quiet").args(what).args("-- -D warnings").run()
    };
    clippy("--workspace --all-targets")?;
    // With what `serve` adds; the workspace is without.
    clippy(&format!("--package selfcheck --features preview --target {}", tools::TARGET))
}

fn native(environment: &mut Environment, options: &[&str]) -> Result<()> {
    environment.program("cargo test --workspace").handed_on(options).run()
}

fn content(environment: &mut Environment, _: &[&str]) -> Result<()> {
    packs::selfcheck(environment, "check").run()
}

fn quick(environment: &mut Environment, _: &[&str]) -> Result<()> {
    format(environment, &[])?;
    clippy(environment)?;
    let slow = "--exclude proof --exclude pages --exclude selfcheck-cli";
    environment.program("cargo test --quiet --workspace").args(slow).run()?;
    content(environment, &[])
}

fn site(environment: &mut Environment, _: &[&str]) -> Result<()> {
    build::run(environment)?;
    bench::weigh(environment)
}

fn browser(environment: &mut Environment, options: &[&str]) -> Result<()> {
    tools::for_the_browser(environment)?;
    build::if_stale(environment)?;
    single_files::compose_pseudo(environment)?;
    playwright(environment, "", options)
}

fn preview(environment: &mut Environment, options: &[&str]) -> Result<()> {
    tools::for_the_browser(environment)?;
    playwright(environment, "--config preview", options)
}

fn package(environment: &mut Environment, _: &[&str]) -> Result<()> {
    build::if_stale(environment)?;
    element::judge(environment)
}

fn embed(environment: &mut Environment, options: &[&str]) -> Result<()> {
    tools::for_embedding(environment)?;
    build::if_stale(environment)?;
    playwright(environment, "--config embed", options)
}

/// Runs tests of tests/browser/.
pub fn playwright(environment: &Environment, config: &str, options: &[&str]) -> Result<()> {
    let node = "node node_modules/@playwright/test/cli.js test";
    environment.program_in("tests/browser", node).args(config).handed_on(options).run()
}
