//! `selfcheck fill`: neutral answers for the people of scenarios who lack one.

use std::fs;

use assessment::{AnswerById, Assessment};
use clap::Args;
use toml_edit::{DocumentMut, Value};

use super::choice::Choice;
use super::output::print_line;
use super::{Stop, Verdict};
use crate::scenario::{Filled, Scenarios};

/// Adds a neutral answer to people in `scenarios/` who lack one, as after a new question; changes no answer that is there
#[derive(Args)]
pub struct Fill {
    #[command(flatten)]
    choice: Choice,
}

impl Fill {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, _) = self.choice.open()?;
        let assessment = &compiled.assessment;
        let mut filled = Scenarios::of(&compiled).fill(assessment);
        filled.sort_by(|a, b| a.path().cmp(b.path()));
        for one_file in filled.chunk_by(|a, b| a.path() == b.path()) {
            write(one_file, assessment)?;
        }
        if filled.is_empty() {
            print_line("nobody lacks an answer");
        }
        Ok(Verdict::Fine)
    }
}

/// Writes what people of one file lack.
fn write(filled: &[Filled], assessment: &Assessment) -> Result<(), Stop> {
    let Some(path) = filled.first().map(Filled::path) else { return Ok(()) };
    let wrong = |error: String| Stop::Usage(format!("{path} cannot be filled in: {error}"));
    let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    let mut document: DocumentMut = text.parse().map_err(|error| wrong(format!("{error}")))?;
    for Filled { person, question, answer } in filled {
        let name = &person.value;
        let Some(question) = assessment.questions.get(question.position()) else { continue };
        let answer = as_toml(question.by_id(*answer));
        print_line(format!("{path}: {name} has {} = {answer}", question.id));
        let people = document.get_mut("people");
        let person = people
            .and_then(|people| people.get_mut(name))
            .and_then(|person| person.as_table_like_mut())
            .ok_or_else(|| wrong(format!("there is no person `{name}`")))?;
        person.insert(&question.id, answer.into());
    }
    fs::write(path, document.to_string()).map_err(|error| wrong(error.to_string()))
}

fn as_toml(answer: AnswerById) -> Value {
    match answer {
        AnswerById::Number(number) => number.into(),
        AnswerById::One(option) => option.into(),
        AnswerById::Many(options) => options.into_iter().collect(),
    }
}
