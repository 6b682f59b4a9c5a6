//! Answers from JSON: `{"question_id": "option" | ["option", ...] | number}`.

use std::{fmt, fs, path::Path};

use assessment::{AnswerById, Answers, Assessment};
use compile::answer::suggestion;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use super::Stop;

/// What is wrong with answers, each in a sentence.
pub type Refused = Vec<String>;

/// Reads a file.
///
/// # Errors
/// When it cannot be read, or is not a JSON object.
pub fn read_file(path: &Path) -> Result<String, Stop> {
    fs::read_to_string(path).map_err(|error| {
        let remedy = "name a file with one JSON object, or `-` for lines of them";
        Stop::Usage(format!("{} cannot be read ({error}); {remedy}", path.display()))
    })
}

/// Reads answers, and checks them against the questions.
///
/// # Errors
/// Everything that is wrong with them.
pub fn parse(json: &str, assessment: &Assessment) -> Result<Answers, Refused> {
    let object: Object = serde_json::from_str(json)
        .map_err(|error| vec![format!("this is not a JSON object of answers: {error}")])?;
    let mut refused = Refused::new();
    let mut given: Vec<(String, AnswerById)> = Vec::new();
    for (question, value) in object.0 {
        if given.iter().any(|(known, _)| *known == question) {
            refused.push(format!("question `{question}` is answered twice"));
            continue;
        }
        match serde_json::from_value(value.clone()) {
            Ok(answer) => given.push((question, answer)),
            Err(_) => refused.push(format!(
                "question `{question}` cannot have the answer `{value}`; \
                 write \"option\", [\"option\", ...] or a whole number"
            )),
        }
    }
    let questions: Vec<&str> =
        assessment.questions.iter().map(|question| question.id.as_str()).collect();
    let answers = given.iter().map(|(question, answer)| (question.as_str(), answer));
    match assessment.read_answers(answers) {
        Ok(answers) if refused.is_empty() => Ok(answers),
        Ok(_) => Err(refused),
        Err(errors) => {
            refused.extend(errors.iter().map(|error| match suggestion(error, &questions) {
                Some(suggestion) => format!("{error}; {suggestion}"),
                None => error.to_string(),
            }));
            Err(refused)
        }
    }
}

/// The members of a JSON object in their order, those that come twice included: serde_json's own map
/// would drop an answer silently.
struct Object(Vec<(String, serde_json::Value)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Object;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("answers by question, in curly brackets")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Object(members))
            }
        }

        deserializer.deserialize_map(Members)
    }
}
