//! Why a condition cannot be read: from where a parser stopped to what an author is told.

use std::ops::Range;

use winnow::error::{AddContext, ParserError};
use winnow::stream::{LocatingSlice, Location, Stream};

pub(super) type Input<'a> = LocatingSlice<&'a str>;

/// Why a condition cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The part of the text.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to say beside the text.
    pub label: String,
    /// What would put it right.
    pub remedy: Option<String>,
}

impl Misread {
    /// What to say about the place where a parser stopped.
    pub(super) fn new(text: &str, stumble: Stumble) -> Self {
        match stumble {
            Stumble::Unexpected { at, expected } => Self::unexpected(text, at, expected),
            Stumble::Mixed { range } => Self {
                range,
                message: "`and` and `or` are mixed without brackets".to_owned(),
                label: "what belongs together?".to_owned(),
                remedy: Some("write `(a or b) and c`, or `a or (b and c)`".to_owned()),
            },
        }
    }

    fn unexpected(text: &str, at: usize, expected: Option<&'static str>) -> Self {
        let rest = text.get(at..).unwrap_or_default();
        let found = rest.trim_start();
        let start = at + rest.len() - found.len();
        let word: String = found.chars().take_while(|letter| is_name_letter(*letter)).collect();
        let length = match found.chars().next() {
            Some(sign) if word.is_empty() => sign.len_utf8(),
            _ => word.len(),
        };
        let message = match found.get(..length) {
            Some(word) if !word.is_empty() => format!("`{word}` is not expected here"),
            _ => "the condition ends too early".to_owned(),
        };
        let label = expected.map_or_else(String::new, |expected| format!("expected {expected}"));
        Self { range: start..start + length, message, label, remedy: None }
    }
}

/// Where a parser stopped.
#[derive(Clone, Debug)]
pub(super) enum Stumble {
    /// Here something else was expected.
    Unexpected { at: usize, expected: Option<&'static str> },
    /// This is the other of `and` and `or`.
    Mixed { range: Range<usize> },
}

impl<'a> ParserError<Input<'a>> for Stumble {
    type Inner = Self;

    fn from_input(input: &Input<'a>) -> Self {
        Self::Unexpected { at: input.current_token_start(), expected: None }
    }

    fn into_inner(self) -> Result<Self::Inner, Self> {
        Ok(self)
    }
}

impl<'a> AddContext<Input<'a>, &'static str> for Stumble {
    fn add_context(
        self,
        _input: &Input<'a>,
        _start: &<Input<'a> as Stream>::Checkpoint,
        context: &'static str,
    ) -> Self {
        match self {
            // What is nearest to the place knows best what was expected.
            Self::Unexpected { at, expected: None } => {
                Self::Unexpected { at, expected: Some(context) }
            }
            known => known,
        }
    }
}

pub(super) fn is_name_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}
