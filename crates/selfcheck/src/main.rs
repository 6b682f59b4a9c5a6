//! The `selfcheck` command.

mod answer_sheet;
mod cause;
mod commands;
mod english;
mod evaluation;
mod render;
mod review;
mod sample;
mod scenario;
mod story;
#[cfg(test)]
mod tests;
mod translation;

use std::process::ExitCode;

use clap::Parser;

use commands::Cli;

fn main() -> ExitCode {
    Cli::parse().run().code()
}
