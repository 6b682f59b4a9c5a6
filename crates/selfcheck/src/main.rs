//! The `selfcheck` command.

mod answer_sheet;
mod cause;
mod commands;
mod english;
mod evaluation;
#[cfg(test)]
mod one_clock;
#[cfg(test)]
mod people;
mod render;
mod review;
mod sample;
mod scenario;
#[cfg(test)]
mod to_say;
mod translation;

use std::process::ExitCode;

use clap::Parser;

use commands::Cli;

fn main() -> ExitCode {
    Cli::parse().run().code()
}
