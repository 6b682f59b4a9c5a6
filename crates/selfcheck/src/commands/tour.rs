//! `selfcheck tour`: people to send through the check, as the tests do that look at its screens.

use assessment::{Answer, Answers, Assessment, QuestionIndex, Text};
use clap::Args;
use serde_json::{Map, Value, json};
use words::Key;
use words::texts::{CareText, OptionText, QuestionText};

use super::choice::Choice;
use super::output::print_line;
use super::{Stop, Verdict};
use crate::english::words;
use crate::scenario::Scenarios;

/// Prints people from the scenarios who together see every question and every care level, in the words they choose by, as JSON
#[derive(Args)]
pub struct Tour {
    #[command(flatten)]
    choice: Choice,
}

impl Tour {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, text) = self.choice.open()?;
        let assessment = &compiled.assessment;
        let tour = Scenarios::of(&compiled).tour(assessment);
        let people = tour.iter().map(|person| {
            let care = assessment.outcome(&person.answers).care;
            json!({
                "scenario": person.scenario,
                "care": words(assessment, &text, &person.answers).plain(Key::care(care, CareText::Name)),
                "screens": screens(assessment, &text, &person.answers),
            })
        });
        print_line(Value::from_iter(people));
        Ok(Verdict::Fine)
    }
}

/// For each screen, the answers by the question's words: the words of the options chosen, or a number.
fn screens(assessment: &Assessment, text: &Text, answers: &Answers) -> Vec<Value> {
    let words = words(assessment, text, answers);
    let answered = |index: &QuestionIndex| {
        let question = assessment.questions.get(index.position())?;
        let answer = match answers.get(*index)? {
            Answer::Number(number) => json!(number),
            Answer::Options(chosen) => {
                let ids = question.kind.options();
                let ids = chosen.iter().filter_map(|option| ids.get(option.position()));
                ids.map(|id| words.plain(Key::option(&question.id, id, OptionText::Label)))
                    .collect()
            }
        };
        Some((words.find(Key::question(&question.id, QuestionText::Question))?.plain(), answer))
    };
    let visited = assessment.replay(answers).visited;
    let screen = |questions: &Vec<QuestionIndex>| {
        Value::Object(questions.iter().filter_map(answered).collect::<Map<_, _>>())
    };
    visited.iter().map(|visit| screen(&visit.questions)).collect()
}
