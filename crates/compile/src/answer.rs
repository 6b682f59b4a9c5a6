//! Answers as they are written in TOML.

use assessment::{AnswerById, AnswerError};
use content::nearest::nearest;
use content::{Diagnostic, Diagnostics, Span, Spanned, Value};

/// An answer as the engine reads it: an option's id, a list of them, or a whole number.
pub fn read_answer(value: &Spanned<Value>, diagnostics: &Diagnostics) -> Option<AnswerById> {
    let given = match &value.value {
        Value::Text(option) => Some(AnswerById::One(option.clone())),
        Value::Whole(number) => Some(AnswerById::Number(*number)),
        Value::List(items) => items
            .iter()
            .map(|item| match &item.value {
                Value::Text(option) => Some(option.clone()),
                _ => None,
            })
            .collect::<Option<Vec<_>>>()
            .map(AnswerById::Many),
        _ => None,
    };
    if given.is_none() {
        Diagnostic::error(&value.span, "this is no answer")
            .remedy("write \"option\", [\"option\", ...] or a whole number")
            .report(diagnostics);
    }
    given
}

/// What is wrong with an answer, at its place.
pub fn answer_mistake(error: &AnswerError, span: &Span) -> Diagnostic {
    Diagnostic::error(span, error.to_string()).maybe_remedy(suggestion(error, &[]))
}

/// The name that was probably meant, if the answer has one that is not known.
pub fn suggestion(error: &AnswerError, questions: &[&str]) -> Option<String> {
    let near = match error {
        AnswerError::UnknownQuestion { question } => nearest(question, questions.iter().copied()),
        AnswerError::UnknownOption { option, known, .. } => {
            nearest(option, known.iter().map(String::as_str))
        }
        _ => None,
    };
    near.map(|name| format!("did you mean `{name}`?"))
}
