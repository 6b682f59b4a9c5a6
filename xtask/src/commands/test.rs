//! `cargo xtask test`: every test, cheapest first, stopping at the first part that fails.

use std::time::{Duration, Instant};

use super::{bench, build, element, packs, single_files};
use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

/// A part of the tests that can be run alone.
struct Part {
    name: &'static str,
    about: &'static str,
    run: fn(&mut Environment) -> Result<()>,
}

const PARTS: [Part; 8] = [
    Part { name: "format", about: "rustfmt", run: format },
    Part { name: "lint", about: "clippy, native and Wasm, warnings denied", run: lint },
    Part { name: "native", about: "the engine, the compiler and the tooling", run: native },
    Part { name: "content", about: "everything that can be wrong in assessments/", run: content },
    Part { name: "site", about: "the release, and what it weighs", run: site },
    Part { name: "browser", about: "the check as a person meets it, in Chromium", run: browser },
    Part { name: "package", about: "the npm package, as npm and TypeScript meet it", run: package },
    Part { name: "embed", about: "the files on other people's pages: what can leave", run: embed },
];

/// Runs the named parts, or all.
///
/// # Errors
/// At the first part that fails.
pub fn run(environment: &mut Environment, names: &[&str]) -> Result<()> {
    if names == ["--list"] {
        for part in &PARTS {
            println!("{:8} {}", part.name, part.about);
        }
        return Ok(());
    }
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        return Err(Stop::new(format!("`{unknown}` is not a part of the tests."))
            .run_this("cargo xtask test --list"));
    }
    let wanted = |part: &&Part| names.is_empty() || names.contains(&part.name);

    let mut times = Vec::new();
    for part in PARTS.iter().filter(wanted) {
        println!("\n== {}: {} ==", part.name, part.about);
        let start = Instant::now();
        (part.run)(environment).map_err(|stop| {
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

fn format(environment: &mut Environment) -> Result<()> {
    tools::rustfmt(environment)?;
    environment.program("cargo").args("fmt --all --check").run()
}

fn lint(environment: &mut Environment) -> Result<()> {
    tools::clippy(environment)?;
    tools::wasm_target(environment)?;
    let clippy = |what: &str| {
        environment.program("cargo").args("clippy --quiet").args(what).args("-- -D warnings").run()
    };
    clippy("--workspace --all-targets")?;
    clippy(&format!("--package selfcheck --target {}", tools::TARGET))
}

fn native(environment: &mut Environment) -> Result<()> {
    environment.program("cargo").args("test --workspace").run()
}

fn content(environment: &mut Environment) -> Result<()> {
    packs::selfcheck(environment, "check")
}

fn site(environment: &mut Environment) -> Result<()> {
    build::run(environment)?;
    bench::weigh(environment)
}

fn browser(environment: &mut Environment) -> Result<()> {
    tools::for_the_browser(environment)?;
    see_to_the_site(environment)?;
    single_files::compose_pseudo(environment)?;
    playwright(environment, "")
}

fn package(environment: &mut Environment) -> Result<()> {
    see_to_the_site(environment)?;
    element::judge(environment)
}

fn embed(environment: &mut Environment) -> Result<()> {
    tools::for_embedding(environment)?;
    playwright(environment, "--config embed")
}

/// Runs tests of tests/browser/ on the release.
///
/// # Errors
/// When one fails, or the release does not build.
pub fn playwright(environment: &mut Environment, options: &str) -> Result<()> {
    see_to_the_site(environment)?;
    environment
        .program_in("tests/browser", "node")
        .args("node_modules/@playwright/test/cli.js test")
        .args(options)
        .run()
}

fn see_to_the_site(environment: &mut Environment) -> Result<()> {
    if environment.file("target/npm/package.json").exists() {
        return Ok(());
    }
    build::run(environment)
}
