//! `selfcheck next`: what comes after some answers.

use std::path::PathBuf;

use assessment::Step;
use clap::Args;
use serde_json::json;

use super::answers::{parse, read_file};
use super::choice::Choice;
use super::outcome::Came;
use super::output::print_line;
use super::questions::Described;
use super::{Stop, Verdict};
use crate::english::words;

/// Shows what comes next: the questions of a screen, the review, or the outcome if it stops early
#[derive(Args)]
pub struct Next {
    #[command(flatten)]
    choice: Choice,

    /// A file with answers in JSON or TOML: `question = "option"`, `["option", ...]` or a number; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,

    /// Prints JSON: `{"step": "ask", "screen", "questions"}`, `{"step": "review"}` or
    /// `{"step": "stop", "outcome"}`
    #[arg(long)]
    json: bool,
}

impl Next {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, text) = self.choice.open()?;
        let assessment = &compiled.assessment;
        let answers = match parse(&read_file(&self.answers)?, assessment) {
            Ok(answers) => answers,
            Err(refused) => {
                let came = Came::Refused(refused);
                self.print(&came.as_json(), &came.as_words());
                return Ok(came.verdict());
            }
        };
        let replay = assessment.replay(&answers);
        match replay.step {
            Step::Ask(visit) => {
                let words = words(assessment, &text, &replay.known);
                let asked: Vec<&str> = visit
                    .questions
                    .iter()
                    .filter_map(|index| assessment.questions.get(index.position()))
                    .map(|question| question.id.as_str())
                    .collect();
                let questions: Vec<Described> = Described::all(&compiled, &words)
                    .into_iter()
                    .filter(|question| asked.contains(&question.id()))
                    .collect();
                let screen = assessment.screens.get(visit.screen.position());
                let screen = screen.map_or("", |screen| screen.id.as_str());
                let paragraphs: Vec<String> = questions.iter().map(Described::paragraph).collect();
                self.print(
                    &json!({ "step": "ask", "screen": screen, "questions": questions }),
                    &paragraphs.join("\n"),
                );
            }
            Step::Review => self.print(&json!({ "step": "review" }), "review"),
            Step::Stop => {
                let came = Came::of(Ok(answers), assessment, &text);
                self.print(&json!({ "step": "stop", "outcome": came.as_json() }), &came.as_words());
            }
        }
        Ok(Verdict::Fine)
    }

    fn print(&self, json: &serde_json::Value, words: &str) {
        if self.json {
            print_line(json);
        } else {
            print_line(words);
        }
    }
}
