//! The commands of `selfcheck`, and what they have in common.

pub mod answers;
mod ask;
mod changed;
mod check;
mod choice;
mod compare;
mod compile;
mod coverage;
mod evaluate;
mod fill;
mod next;
mod outcome;
mod output;
mod play;
mod preview;
mod prove;
mod questions;
mod report;
mod sample;
mod tour;
mod translate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks and compiles the content of Selfcheck, and answers questions about it.
#[derive(Parser)]
#[command(name = "selfcheck", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Ask(ask::Ask),
    Check(check::Check),
    Compare(compare::Compare),
    Compile(compile::Compile),
    Coverage(coverage::Coverage),
    Questions(questions::Questions),
    Next(next::Next),
    Evaluate(evaluate::Evaluate),
    Fill(fill::Fill),
    Play(play::Play),
    Preview(preview::Preview),
    Prove(prove::Prove),
    Sample(sample::Sample),
    Tour(tour::Tour),
    Translate(translate::Translate),
}

impl Cli {
    /// Runs the command.
    pub fn run(&self) -> Verdict {
        let ended = match &self.command {
            Command::Ask(command) => command.run(),
            Command::Check(command) => command.run(),
            Command::Compare(command) => command.run(),
            Command::Compile(command) => command.run(),
            Command::Coverage(command) => command.run(),
            Command::Questions(command) => command.run(),
            Command::Next(command) => command.run(),
            Command::Evaluate(command) => command.run(),
            Command::Fill(command) => command.run(),
            Command::Play(command) => command.run(),
            Command::Preview(command) => command.run(),
            Command::Prove(command) => command.run(),
            Command::Sample(command) => command.run(),
            Command::Tour(command) => command.run(),
            Command::Translate(command) => command.run(),
        };
        ended.unwrap_or_else(|stop| stop.show())
    }
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// As it should.
    Fine,
    /// A question that the flow asks is unanswered.
    Unanswered,
    /// Something is wrong with the content or the answers; it has been said.
    Wrong,
    /// The command cannot be carried out as it was given; why has been said.
    Usage,
}

impl Verdict {
    /// The exit code that scripts see.
    pub fn code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Fine => 0,
            Self::Wrong => 1,
            Self::Usage => 2,
            Self::Unanswered => 3,
        })
    }
}

/// Why a command stopped early.
#[derive(Debug)]
pub enum Stop {
    /// The mistakes in the content have been shown.
    BadContent,
    /// The command cannot be carried out as it was given: what is wrong, and what to do.
    Usage(String),
}

impl Stop {
    fn show(self) -> Verdict {
        match self {
            Self::BadContent => Verdict::Wrong,
            Self::Usage(sentence) => {
                eprintln!("error: {sentence}");
                Verdict::Usage
            }
        }
    }
}
