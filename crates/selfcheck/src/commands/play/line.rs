//! What somebody types: an answer, a remark, or the way back.

use assessment::{AnswerById, Kind, OptionSet, Question};

/// A line that somebody typed.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// An empty one.
    Empty,
    /// `back`: to the screen before.
    Back,
    /// `? words`: a remark about the question.
    Remark(&'a str),
    /// Anything else answers the question.
    Answer(&'a str),
}

impl<'a> Line<'a> {
    /// What a line means.
    pub fn of(line: &'a str) -> Self {
        match line.trim() {
            "" => Self::Empty,
            "back" => Self::Back,
            words => match words.strip_prefix('?') {
                Some(remark) => Self::Remark(remark.trim()),
                None => Self::Answer(words),
            },
        }
    }
}

/// An answer as it was typed: numbers of the options in the order in which they are offered, or their ids, with commas
/// between; or a number. Whether the question can have it, the engine says.
pub fn answer(typed: &str, question: &Question, offered: OptionSet) -> AnswerById {
    if let Kind::Number { .. } | Kind::Scale { .. } = question.kind {
        return match typed.parse() {
            Ok(number) => AnswerById::Number(number),
            Err(_) => AnswerById::One(typed.to_owned()),
        };
    }
    let ids = question.kind.options();
    let option = |part: &str| {
        let place = part.parse::<usize>().ok()?.checked_sub(1)?;
        ids.get(offered.iter().nth(place)?.position()).cloned()
    };
    let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
    let mut chosen: Vec<String> =
        parts.map(|part| option(part).unwrap_or_else(|| part.to_owned())).collect();
    match question.kind {
        Kind::Single { .. } if chosen.len() == 1 => AnswerById::One(chosen.remove(0)),
        _ => AnswerById::Many(chosen),
    }
}

/// What a question takes, in a few words.
pub fn expected(question: &Question, offered: OptionSet) -> String {
    match question.kind {
        Kind::Single { .. } => format!("one of 1 to {}", offered.len()),
        Kind::Multi { .. } => format!("any of 1 to {}, with commas between", offered.len()),
        Kind::Number { min, max } | Kind::Scale { min, max } => {
            format!("a number from {min} to {max}")
        }
    }
}
