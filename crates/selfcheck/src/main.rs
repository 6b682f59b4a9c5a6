//! The `selfcheck` command.

mod commands;
mod english;
mod evaluation;
mod review;
mod scenario;

use std::process::ExitCode;

use clap::Parser;
use commands::Cli;

fn main() -> ExitCode {
    Cli::parse().run().code()
}
