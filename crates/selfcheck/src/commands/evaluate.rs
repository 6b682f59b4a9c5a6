//! `selfcheck evaluate`: what comes of answers.

use std::{
    io::{BufRead, stdin},
    path::{Path, PathBuf},
};

use assessment::Text;
use clap::Args;
use compile::Compiled;

use super::answers::{parse, read_file};
use super::choice::Choice;
use super::outcome::Came;
use super::output::print_line;
use super::{Stop, Verdict};

/// Puts answers through the flow and shows what comes of them
///
/// Exits with 3 where the flow asks a question that is not answered.
#[derive(Args)]
pub struct Evaluate {
    #[command(flatten)]
    choice: Choice,

    /// Files, each with one JSON object `{"question": "option" | ["option", ...] | number}`;
    /// `-` reads such objects from standard input, one a line, and prints one JSON object a line
    #[arg(long, value_name = "FILE", required = true, num_args = 1..)]
    answers: Vec<PathBuf>,

    /// Prints JSON, one object a line
    #[arg(long)]
    json: bool,
}

impl Evaluate {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, text) = self.choice.open()?;
        let mut verdict = Verdict::Fine;
        for path in &self.answers {
            if path.as_path() == Path::new("-") {
                for line in stdin().lock().lines() {
                    let line = line.map_err(|error| {
                        Stop::Usage(format!("standard input cannot be read: {error}"))
                    })?;
                    if !line.trim().is_empty() {
                        verdict = verdict.max(one(&line, &compiled, &text, true));
                    }
                }
            } else {
                let json = read_file(path)?;
                verdict = verdict.max(one(&json, &compiled, &text, self.json));
            }
        }
        Ok(verdict)
    }
}

fn one(json: &str, compiled: &Compiled, text: &Text, as_json: bool) -> Verdict {
    let answers = parse(json, &compiled.assessment);
    let came = Came::of(answers, &compiled.assessment, text);
    if as_json {
        print_line(came.as_json());
    } else {
        print_line(came.as_words());
    }
    came.verdict()
}
