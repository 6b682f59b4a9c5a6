//! `cargo xtask test`: every test, cheapest first, stopping at the first part that fails.

use std::time::{Duration, Instant};

use super::{bench, build, element, packs, single_files};
use crate::stop::{Result, Stop};
use crate::tools;
use crate::workshop::Workshop;

/// A part of the tests that can be run alone.
struct Part {
    name: &'static str,
    about: &'static str,
    run: fn(&mut Workshop) -> Result<()>,
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
pub fn run(workshop: &mut Workshop, names: &[&str]) -> Result<()> {
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
        (part.run)(workshop).map_err(|stop| {
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

fn format(workshop: &mut Workshop) -> Result<()> {
    tools::rustfmt(workshop)?;
    workshop.program("cargo").args("fmt --all --check").run()
}

fn lint(workshop: &mut Workshop) -> Result<()> {
    tools::clippy(workshop)?;
    tools::wasm_target(workshop)?;
    let clippy = |what: &str| {
        workshop.program("cargo").args("clippy --quiet").args(what).args("-- -D warnings").run()
    };
    clippy("--workspace --all-targets")?;
    clippy(&format!("--package selfcheck --target {}", tools::TARGET))
}

fn native(workshop: &mut Workshop) -> Result<()> {
    workshop.program("cargo").args("test --workspace").run()
}

fn content(workshop: &mut Workshop) -> Result<()> {
    packs::selfcheck(workshop, "check")
}

fn site(workshop: &mut Workshop) -> Result<()> {
    build::run(workshop)?;
    bench::weigh(workshop)
}

fn browser(workshop: &mut Workshop) -> Result<()> {
    tools::for_the_browser(workshop)?;
    see_to_the_site(workshop)?;
    single_files::compose_pseudo(workshop)?;
    playwright(workshop, "")
}

fn package(workshop: &mut Workshop) -> Result<()> {
    see_to_the_site(workshop)?;
    element::judge(workshop)
}

fn embed(workshop: &mut Workshop) -> Result<()> {
    tools::for_embedding(workshop)?;
    playwright(workshop, "--config embed")
}

/// Runs tests of tests/browser/ on the release.
///
/// # Errors
/// When one fails, or the release does not build.
pub fn playwright(workshop: &mut Workshop, options: &str) -> Result<()> {
    see_to_the_site(workshop)?;
    workshop
        .program_in("tests/browser", "node")
        .args("node_modules/@playwright/test/cli.js test")
        .args(options)
        .run()
}

fn see_to_the_site(workshop: &mut Workshop) -> Result<()> {
    if workshop.file("target/npm/package.json").exists() {
        return Ok(());
    }
    build::run(workshop)
}
