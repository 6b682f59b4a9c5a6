//! The `selfcheck` command.

mod commands;

use std::process::ExitCode;

use clap::Parser;
use commands::Cli;

fn main() -> ExitCode {
    Cli::parse().run().code()
}
