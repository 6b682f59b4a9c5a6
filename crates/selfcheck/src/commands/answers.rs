//! Answers from JSON or TOML, where each question's id has `"option"`, `["option", ...]` or a number; and back.

use std::io::{self, stdin};
use std::{fmt, fs, path::Path};

use assessment::{Answer, AnswerById, Answers, Assessment, QuestionIndex};
use compile::Compiled;
use compile::answer::{read_answer, suggestion};
use content::{Diagnostics, did_you_mean};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Value, json};

use super::Stop;
use crate::scenario::Scenarios;

/// What is wrong with answers, each in a sentence.
pub type Refused = Vec<String>;

/// Reads a file, or standard input where its name is `-`.
///
/// # Errors
/// When it cannot be read.
pub fn read_file(path: &Path) -> Result<String, Stop> {
    let read = match path == Path::new("-") {
        true => io::read_to_string(stdin()),
        false => fs::read_to_string(path),
    };
    read.map_err(|error| {
        let remedy = "name a file with answers in JSON or TOML, or `-` for standard input";
        Stop::Usage(format!("{} cannot be read ({error}); {remedy}", path.display()))
    })
}

/// Reads answers, and checks them against the questions. What begins with a curly bracket is JSON, anything else TOML.
///
/// # Errors
/// Everything that is wrong with them.
pub fn parse(text: &str, assessment: &Assessment) -> Result<Answers, Refused> {
    let object: Result<Object, String> = match text.trim_start().starts_with('{') {
        true => serde_json::from_str(text)
            .map_err(|error| format!("this is not a JSON object of answers: {error}")),
        false => toml_edit::de::from_str(text)
            .map_err(|error| format!("this is not TOML with answers: {}", error.message())),
    };
    read(object.map_err(|error| vec![error])?.0, assessment)
}

/// Checks answers by question.
///
/// # Errors
/// Everything that is wrong with them.
pub fn read(
    given: impl IntoIterator<Item = (String, Value)>,
    assessment: &Assessment,
) -> Result<Answers, Refused> {
    let answer = |value: Value| {
        let sentence = value.to_string();
        serde_json::from_value(value).map_err(|_| sentence)
    };
    check(given.into_iter().map(|(question, value)| (question, answer(value))), assessment)
}

/// The answers of a person of the scenarios, or of a scenario.
///
/// # Errors
/// When there is none of this name; inside, everything that is wrong with the answers.
pub fn of_person(name: &str, compiled: &Compiled) -> Result<Result<Answers, Refused>, Stop> {
    let scenarios = Scenarios::of(compiled);
    let answers = scenarios.answers_named(name).ok_or_else(|| {
        let remedy = did_you_mean(name, scenarios.names());
        let remedy = remedy.map(|remedy| format!("; {remedy}")).unwrap_or_default();
        Stop::Usage(format!("no person and no scenario is called `{name}`{remedy}"))
    })?;
    // What is wrong with a value is said here with its question.
    let unsaid = Diagnostics::default();
    let given = answers.into_iter().map(|(question, value)| {
        let answer = read_answer(value, &unsaid).ok_or_else(|| value.value.noun().to_owned());
        (question.to_owned(), answer)
    });
    Ok(check(given, &compiled.assessment))
}

/// Checks answers against the questions; instead of an answer, there may be what was found in its place.
///
/// # Errors
/// Everything that is wrong with them.
fn check(
    given: impl IntoIterator<Item = (String, Result<AnswerById, String>)>,
    assessment: &Assessment,
) -> Result<Answers, Refused> {
    let mut refused = Refused::new();
    let mut answers: Vec<(String, AnswerById)> = Vec::new();
    for (question, answer) in given {
        if answers.iter().any(|(known, _)| *known == question) {
            refused.push(format!("question `{question}` is answered twice"));
            continue;
        }
        match answer {
            Ok(answer) => answers.push((question, answer)),
            Err(found) => refused.push(format!(
                "question `{question}` cannot have the answer `{found}`; \
                 write \"option\", [\"option\", ...] or a whole number"
            )),
        }
    }
    let questions: Vec<&str> =
        assessment.questions.iter().map(|question| question.id.as_str()).collect();
    let answers = answers.iter().map(|(question, answer)| (question.as_str(), answer));
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

/// Answers as they can be read again.
pub fn as_json(assessment: &Assessment, answers: &Answers) -> Value {
    let one = |(index, answer): (QuestionIndex, Answer)| {
        let question = assessment.questions.get(index.position())?;
        Some((question.id.clone(), json!(question.by_id(answer))))
    };
    Value::Object(answers.iter().filter_map(one).collect())
}

/// The members of an object in their order, those that come twice included: serde_json's own map
/// would drop an answer silently.
struct Object(Vec<(String, Value)>);

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
