//! A check as somebody answered it, in a TOML file: `check`, `[answers]`, and `[remarks]`, what they said about a question.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use assessment::{Answers, Assessment};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use toml_edit::Item;

use crate::commands::Stop;
use crate::commands::answers;

/// A check as somebody answered it.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerSheet {
    /// The check's id.
    pub check: String,
    /// `"option"`, `["option", ...]` or a number, by question.
    #[serde(default)]
    pub answers: Map<String, Value>,
    /// What was said about a question, a line for each remark.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub remarks: BTreeMap<String, String>,
}

impl AnswerSheet {
    /// The sheet in a file.
    ///
    /// # Errors
    /// When it cannot be read, or is none.
    pub fn read(path: &Path) -> Result<Self, Stop> {
        let wrong = |reason: &str| Stop::Usage(format!("{}: {reason}", path.display()));
        let text = fs::read_to_string(path).map_err(|error| wrong(&error.to_string()))?;
        toml_edit::de::from_str(&text).map_err(|error| {
            wrong(&format!("this is no sheet of answers: {}", error.message().trim_end()))
        })
    }

    /// Its answers, checked against the questions of the check.
    ///
    /// # Errors
    /// When it is of another check, or an answer is wrong.
    pub fn answers(&self, assessment: &Assessment) -> Result<Answers, String> {
        if self.check != assessment.id {
            return Err(format!("these are answers to `{}`, not `{}`", self.check, assessment.id));
        }
        answers::read(self.answers.clone(), assessment).map_err(|refused| refused.join("; "))
    }

    /// Writes it to a file.
    ///
    /// # Errors
    /// When that cannot be done.
    pub fn write(&self, path: &Path) -> Result<(), Stop> {
        let wrong =
            |reason: String| Stop::Usage(format!("{} cannot be written: {reason}", path.display()));
        let mut document =
            toml_edit::ser::to_document(self).map_err(|error| wrong(error.to_string()))?;
        for (_, item) in document.iter_mut() {
            // A line for each answer is easier to read and to compare than all in one.
            *item = match std::mem::take(item).into_table() {
                Ok(table) => Item::Table(table),
                Err(other) => other,
            };
        }
        fs::write(path, document.to_string()).map_err(|error| wrong(error.to_string()))
    }
}
