//! `selfcheck questions`: what an assessment can ask.

use assessment::{Answers, Kind, OptionSet, Question, Screen};
use clap::Args;
use compile::Compiled;
use content::assessment_folder::WrittenQuestion;
use content::expression::Clause;
use serde::Serialize;
use words::Key;
use words::Words;
use words::texts::{OptionText, QuestionText};

use super::choice::Choice;
use super::output::print_line;
use super::{Stop, Verdict};
use crate::english::words;

/// Lists the questions of an assessment, in the order of the flow
#[derive(Args)]
pub struct Questions {
    #[command(flatten)]
    choice: Choice,

    /// Prints JSON
    #[arg(long)]
    json: bool,
}

impl Questions {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let (compiled, text) = self.choice.open()?;
        let nobody = Answers::none(&compiled.assessment);
        let words = words(&compiled.assessment, &text, &nobody);
        let questions = Described::all(&compiled, &words);
        if self.json {
            print_line(serde_json::json!(questions));
        } else {
            for question in questions {
                print_line(question.paragraph());
            }
        }
        Ok(Verdict::Fine)
    }
}

/// A question as a person meets it.
#[derive(Serialize)]
pub struct Described {
    id: String,
    screen: String,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    why: Option<String>,
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<DescribedOption>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    applies: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked: Option<String>,
}

/// An option of a question.
#[derive(Serialize)]
struct DescribedOption {
    id: String,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    exclusive: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    warning: bool,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    only_for: Option<String>,
}

impl Described {
    /// All questions, in the order of the flow.
    pub fn all(compiled: &Compiled, words: &Words<'_>) -> Vec<Self> {
        let questions = &compiled.assessment.questions;
        let screens = compiled.assessment.screens.iter();
        let screens = screens.flat_map(|screen| screen.questions.iter().map(move |_| screen));
        compiled
            .folder
            .questions()
            .zip(questions)
            .zip(screens)
            .map(|((written, question), screen)| Self::of(written, question, screen, words))
            .collect()
    }

    /// Its id.
    pub fn id(&self) -> &str {
        &self.id
    }

    fn of(
        written: &WrittenQuestion,
        question: &Question,
        screen: &Screen,
        words: &Words<'_>,
    ) -> Self {
        let plain = |key: Key| words.find(key).map(|prose| prose.plain());
        let own = |text| plain(Key::question(&question.id, text));
        let of_option = |id: &str, text| plain(Key::option(&question.id, id, text));
        let (kind, limits, exclusive) = match &question.kind {
            Kind::Single { .. } => ("single", None, OptionSet::EMPTY),
            Kind::Multi { exclusive, .. } => ("multi", None, *exclusive),
            Kind::Number { min, max } => ("number", Some((*min, *max)), OptionSet::EMPTY),
            Kind::Scale { min, max } => ("scale", Some((*min, *max)), OptionSet::EMPTY),
        };
        let has =
            |set: OptionSet, id: &str| question.option(id).is_some_and(|one| set.contains(one));
        let only_for = |id: &str| {
            let (_, clause) = written.only_for.iter().find(|(known, _)| known.value == id)?;
            Some(clause.written.value.clone())
        };
        let options = question.kind.options().iter().map(|id| DescribedOption {
            id: id.clone(),
            text: of_option(id, OptionText::Label).unwrap_or_default(),
            hint: of_option(id, OptionText::Hint),
            exclusive: has(exclusive, id),
            warning: has(question.warning, id),
            only_for: only_for(id),
        });
        let condition =
            |clause: &Option<Clause>| clause.as_ref().map(|clause| clause.written.value.clone());
        Self {
            id: question.id.clone(),
            screen: screen.id.clone(),
            text: own(QuestionText::Question).unwrap_or_default(),
            hint: own(QuestionText::Hint),
            why: own(QuestionText::Why),
            kind,
            options: options.collect(),
            min: limits.map(|(min, _)| min),
            max: limits.map(|(_, max)| max),
            applies: condition(&written.applies),
            asked: condition(&written.asked),
        }
    }

    /// The question for people, with its options.
    pub fn paragraph(&self) -> String {
        let mut lines = vec![format!("{} ({}, on `{}`)", self.id, self.kind, self.screen)];
        lines.push(format!("    {}", self.text));
        lines.extend(self.hint.iter().map(|hint| format!("    {hint}")));
        for one in &self.options {
            lines.push(format!("    - {}: {}", one.id, one.text));
            lines
                .extend(one.only_for.iter().map(|when| format!("        for people with: {when}")));
        }
        let limits = self.min.zip(self.max);
        lines.extend(limits.map(|(min, max)| format!("    a number from {min} to {max}")));
        lines.extend(self.applies.iter().map(|when| format!("    applies to people with: {when}")));
        lines.extend(self.asked.iter().map(|when| format!("    asked if: {when}")));
        lines.push(String::new());
        lines.join("\n")
    }
}
