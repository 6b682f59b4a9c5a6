//! What came of answers, for programs and for people.

use assessment::{Answers, Assessment, Text};
use serde::Serialize;
use serde_json::{Value, json};
use words::Key;
use words::texts::{CareText, ContactText, PatternText};
use words::{Prose, Words};

use super::Verdict;
use super::answers::Refused;
use super::changed::Changed;
use crate::english::words;
use crate::evaluation::{self, Evaluation, Finished, evaluate};

/// What came of one set of answers.
pub enum Came {
    /// Something is wrong with them.
    Refused(Refused),
    /// The flow asks something that is not answered: these questions.
    Unanswered(Vec<String>),
    /// The flow ended.
    Outcome(Box<Outcome>),
}

/// An outcome with its words.
#[derive(Serialize)]
pub struct Outcome {
    care: &'static str,
    contact: String,
    say: Vec<String>,
    rules: Vec<Fired>,
    patterns: Vec<Shown>,
    advice: Vec<String>,
    replies: Vec<String>,
    asked: Vec<String>,
    screens: usize,
    unused: Vec<String>,
    /// What would change it, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<Changed>>,
    #[serde(skip)]
    what_to_do: Vec<String>,
}

#[derive(Serialize)]
struct Fired {
    id: String,
    care: &'static str,
    reason: String,
}

#[derive(Serialize)]
struct Shown {
    id: String,
    name: String,
    fit: &'static str,
}

impl Came {
    /// What comes of answers.
    pub fn of(answers: Result<Answers, Refused>, assessment: &Assessment, text: &Text) -> Self {
        let answers = match answers {
            Ok(answers) => answers,
            Err(refused) => return Self::Refused(refused),
        };
        match evaluate(assessment, &answers) {
            Evaluation::Unanswered { questions, .. } => Self::Unanswered(questions),
            Evaluation::Finished(finished) => {
                let known = assessment.replay(&answers).known;
                let words = words(assessment, text, &known);
                let say = words.to_say(&assessment.outcome(&answers));
                let say = say.iter().map(Prose::plain).collect();
                Self::Outcome(Box::new(Outcome::worded(finished, say, &words)))
            }
        }
    }

    /// How it ended.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Refused(_) => Verdict::Wrong,
            Self::Unanswered(_) => Verdict::Unanswered,
            Self::Outcome(_) => Verdict::Fine,
        }
    }

    /// One object.
    pub fn as_json(&self) -> Value {
        match self {
            Self::Refused(sentences) => json!({ "error": sentences }),
            Self::Unanswered(questions) => json!({ "next": questions }),
            Self::Outcome(outcome) => json!(outcome),
        }
    }

    /// A few lines.
    pub fn as_words(&self) -> String {
        match self {
            Self::Refused(sentences) => {
                let lines: Vec<String> =
                    sentences.iter().map(|one| format!("error: {one}")).collect();
                lines.join("\n")
            }
            Self::Unanswered(questions) => format!("next: {}", questions.join(", ")),
            Self::Outcome(outcome) => outcome.as_words(),
        }
    }
}

impl Outcome {
    /// An outcome, worded for one person, with what they can say on the phone.
    fn worded(finished: Finished, say: Vec<String>, said: &Words<'_>) -> Self {
        let words = |key: Key| said.find(key).map(|prose| prose.plain());
        let rules =
            finished.rules.into_iter().map(|evaluation::Fired { rule: id, care, reason }| {
                let reason = said.why(&id, care, reason.as_deref()).plain();
                Fired { id, care: care.id(), reason }
            });
        let patterns = finished.patterns.into_iter().map(|(id, fit)| {
            let name = words(Key::pattern(&id, PatternText::Name)).unwrap_or_default();
            Shown { id, name, fit: fit.id() }
        });
        let care = Key::care(finished.care, CareText::Name);
        let contact = Key::contact(&finished.contact, ContactText::Name);
        Self {
            care: finished.care.id(),
            say,
            rules: rules.collect(),
            patterns: patterns.collect(),
            advice: finished.advice,
            replies: finished.replies,
            asked: finished.asked,
            screens: finished.screens,
            unused: finished.unused,
            changes: None,
            what_to_do: [care, contact].into_iter().filter_map(words).collect(),
            contact: finished.contact,
        }
    }

    fn as_words(&self) -> String {
        let mut lines =
            vec![format!("{} ({}, {})", self.what_to_do.join(". "), self.care, self.contact)];
        if !self.say.is_empty() {
            lines.push(format!("  say: {}", self.say.join(" ")));
        }
        lines.extend(self.rules.iter().map(|rule| format!("  {}: {}", rule.id, rule.reason)));
        lines.extend(self.patterns.iter().map(|one| format!("  {} ({})", one.name, one.fit)));
        for (what, ids) in [("advice", &self.advice), ("replies", &self.replies)] {
            if !ids.is_empty() {
                lines.push(format!("  {what}: {}", ids.join(", ")));
            }
        }
        lines.push(format!("  {} screens", self.screens));
        match self.unused.as_slice() {
            [] => {}
            few @ ([_] | [_, _] | [_, _, _]) => {
                lines.push(format!("  not asked, and not used: {}", few.join(", ")));
            }
            // A whole person has an answer to everything, so that their list says nothing.
            many => lines.push(format!("  {} answers not asked for, and not used", many.len())),
        }
        lines.extend(self.changes.iter().flatten().map(Changed::as_words));
        lines.join("\n")
    }
}
