//! `selfcheck evaluate`: what comes of answers.

use std::{
    io::{BufRead, stdin},
    path::{Path, PathBuf},
};

use assessment::{Answers, Text};
use clap::Args;
use compile::Compiled;

use super::answers::{Refused, of_person, parse, read_file};
use super::changed::changed;
use super::choice::Choice;
use super::outcome::Came;
use super::output::print_line;
use super::{Stop, Verdict};

/// Puts answers through the flow and shows what comes of them
///
/// Exits with 3 where the flow asks a question that is not answered.
#[derive(Args)]
#[group(id = "whose", required = true, multiple = true, args = ["answers", "person"])]
pub struct Evaluate {
    #[command(flatten)]
    choice: Choice,

    /// Files, each with the answers of one person in JSON or TOML: `question = "option"`, `["option", ...]` or a number;
    /// `-` reads JSON objects from standard input, one a line, and prints one JSON object a line
    #[arg(long, value_name = "FILE", num_args = 1..)]
    answers: Vec<PathBuf>,

    /// People or scenarios of the assessment, by name
    #[arg(long, value_name = "NAME", num_args = 1..)]
    person: Vec<String>,

    /// Adds the single answers that would make it more, or less, urgent, with what is said to the questions that open
    #[arg(long)]
    changes: bool,

    /// Prints JSON, one object a line
    #[arg(long)]
    json: bool,
}

impl Evaluate {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, text) = self.choice.open()?;
        let assessment = &compiled.assessment;
        let mut verdict = Verdict::Fine;
        for name in &self.person {
            let answers = of_person(name, &compiled)?;
            verdict = verdict.max(self.one(answers, &compiled, &text, self.json));
        }
        for path in &self.answers {
            if path.as_path() == Path::new("-") {
                for line in stdin().lock().lines() {
                    let line = line.map_err(|error| {
                        Stop::Usage(format!("standard input cannot be read: {error}"))
                    })?;
                    if !line.trim().is_empty() {
                        verdict =
                            verdict.max(self.one(parse(&line, assessment), &compiled, &text, true));
                    }
                }
            } else {
                let answers = parse(&read_file(path)?, assessment);
                verdict = verdict.max(self.one(answers, &compiled, &text, self.json));
            }
        }
        Ok(verdict)
    }

    fn one(
        &self,
        answers: Result<Answers, Refused>,
        compiled: &Compiled,
        text: &Text,
        as_json: bool,
    ) -> Verdict {
        let assessment = &compiled.assessment;
        let changes = answers.as_ref().ok().filter(|_| self.changes);
        let changes = changes.map(|answers| changed(assessment, answers));
        let mut came = Came::of(answers, assessment, text);
        if let Came::Outcome(outcome) = &mut came {
            outcome.changes = changes;
        }
        if as_json {
            print_line(came.as_json());
        } else {
            print_line(came.as_words());
        }
        came.verdict()
    }
}
