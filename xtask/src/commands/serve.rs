//! `cargo xtask serve`: a preview of the checks in a browser, built again at each change.

#[cfg(test)]
mod tests;

use std::net::{Ipv4Addr, TcpListener};

use super::hook::PREVIEW;
use super::packs;
use crate::environment::Environment;
use crate::stop::{Result, Stop};
use crate::tools;

pub fn run(environment: &mut Environment, options: &[&str]) -> Result<()> {
    let Options { port, release } = Options::parse(options)?;
    // Asked first: minutes of installing tools should not end at a port.
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        return Err(Stop::new(format!("Port {port} is in use. Choose another:"))
            .run_this(format!("cargo xtask serve --port {}", port.wrapping_add(1))));
    }
    tools::for_the_site(environment)?;
    if !packs::for_preview(environment)? {
        let again = [&["cargo xtask serve"], options].concat().join(" ");
        return Err(Stop::new("Correct this, and start again:").run_this(again));
    }
    println!("Building the preview. It will be at http://localhost:{port}");
    let trunk = environment
        // A folder of its own, so that target/site/ stays the release.
        .program("trunk serve --quiet --offline --features preview --dist target/serve --port")
        .arg(port.to_string())
        .env(PREVIEW, "1")
        // Where a build fails, the compiler has said why. How Trunk came to hear of it helps nobody.
        .env("RUST_BACKTRACE", "0");
    if release {
        tools::with_small_std(environment, trunk.arg("--release")).become_it()
    } else {
        trunk.become_it()
    }
}

/// How to serve. Unoptimised unless asked: a change is on the screen in seconds.
struct Options {
    port: u16,
    release: bool,
}

impl Options {
    fn parse(words: &[&str]) -> Result<Self> {
        match words {
            [] => Ok(Self { port: 8080, release: false }),
            ["--release", rest @ ..] => Ok(Self { release: true, ..Self::parse(rest)? }),
            ["--port", number, rest @ ..] => {
                let port = number.parse();
                let port = port.map_err(|_| Stop::new(format!("`{number}` is not a port.")))?;
                Ok(Self { port, ..Self::parse(rest)? })
            }
            [other, ..] => Err(Stop::new(format!("`{other}` is not an option of `serve`."))
                .run_this("cargo xtask serve [--port 8080] [--release]")),
        }
    }
}
