//! The grammar of conditions.
//!
//! ```text
//! expression = term { "and" term } | term { "or" term }
//! term       = "not" term | "(" expression ")" | "true" | "false"
//!            | "at" "least" number "of" "(" expression { "," expression } ")"
//!            | name [ test ]
//! test       = "has" names | "is" [ "not" ] name | [ "not" ] "in" names | comparison number
//! names      = name | "(" name { "," name } ")"
//! ```
//!
//! `and` and `or` bind equally: mixed without brackets they are a mistake, because readers disagree
//! about what is meant.

use std::ops::Range;

use assessment::Comparison;
use winnow::ascii::{digit1, multispace0};
use winnow::combinator::{
    alt, cut_err, delimited, eof, opt, preceded, repeat, separated, terminated,
};
use winnow::error::{AddContext, ErrMode, ParserError};
use winnow::prelude::*;
use winnow::stream::{LocatingSlice, Location, Stream};
use winnow::token::{one_of, take_while};

use super::{Expression, Test, Word};

/// Words of the language itself, which cannot be names.
pub const RESERVED: [&str; 11] =
    ["and", "or", "not", "has", "is", "in", "at", "least", "of", "true", "false"];

/// Why a condition cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The part of the text.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to say beside the text.
    pub label: String,
    /// What would put it right.
    pub remedy: Option<String>,
}

/// Parses a condition.
///
/// # Errors
/// The first place at which it cannot be understood.
pub fn parse(text: &str) -> Result<Expression, Misread> {
    let mut input = LocatingSlice::new(text);
    terminated(expression, end).parse_next(&mut input).map_err(|error| match error.into_inner() {
        Ok(Stumble::Unexpected { at, expected }) => unexpected(text, at, expected),
        Ok(Stumble::Mixed { span }) => Misread {
            span,
            message: "`and` and `or` are mixed without brackets".to_owned(),
            label: "what belongs together?".to_owned(),
            remedy: Some("write `(a or b) and c`, or `a or (b and c)`".to_owned()),
        },
        Err(_) => unexpected(text, text.len(), None),
    })
}

fn unexpected(text: &str, at: usize, expected: Option<&'static str>) -> Misread {
    let rest = text.get(at..).unwrap_or_default();
    let lead = rest.len() - rest.trim_start().len();
    let start = at + lead;
    let found = rest.trim_start();
    let length = found
        .find(|letter: char| !is_name_letter(letter))
        .filter(|length| *length > 0)
        .unwrap_or_else(|| match found.chars().next() {
            Some(letter) if is_name_letter(letter) => found.len(),
            other => other.map_or(0, char::len_utf8),
        });
    let message = match found.get(..length) {
        Some(word) if !word.is_empty() => format!("`{word}` is not expected here"),
        _ => "the condition ends too early".to_owned(),
    };
    let label = expected.map_or_else(String::new, |expected| format!("expected {expected}"));
    Misread { span: start..start + length, message, label, remedy: None }
}

type Input<'a> = LocatingSlice<&'a str>;
type Parsed<T> = Result<T, ErrMode<Stumble>>;

/// Where a parser stopped.
#[derive(Clone, Debug)]
enum Stumble {
    Unexpected { at: usize, expected: Option<&'static str> },
    Mixed { span: Range<usize> },
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

fn is_name_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

fn end(input: &mut Input<'_>) -> Parsed<()> {
    (multispace0, cut_err(eof)).void().context("`and`, `or` or the end").parse_next(input)
}

fn expression(input: &mut Input<'_>) -> Parsed<Expression> {
    let first = term.parse_next(input)?;
    let rest: Vec<((Joint, Range<usize>), Expression)> =
        repeat(0.., (joint, cut_err(term))).parse_next(input)?;
    let Some(((kind, _), _)) = rest.first() else {
        return Ok(first);
    };
    let kind = *kind;
    if let Some(((_, span), _)) = rest.iter().find(|((other, _), _)| *other != kind) {
        return Err(ErrMode::Cut(Stumble::Mixed { span: span.clone() }));
    }
    let parts = std::iter::once(first).chain(rest.into_iter().map(|(_, term)| term)).collect();
    Ok(match kind {
        Joint::And => Expression::All(parts),
        Joint::Or => Expression::Any(parts),
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    And,
    Or,
}

fn joint(input: &mut Input<'_>) -> Parsed<(Joint, Range<usize>)> {
    let either = alt((keyword("and").value(Joint::And), keyword("or").value(Joint::Or)));
    preceded(multispace0, either.with_span()).parse_next(input)
}

fn term(input: &mut Input<'_>) -> Parsed<Expression> {
    alt((
        preceded(keyword("not"), cut_err(term)).map(|inner| Expression::Not(Box::new(inner))),
        delimited(symbol("("), cut_err(expression), cut_err(symbol(")")).context("`)`")),
        keyword("true").value(Expression::Constant(true)),
        keyword("false").value(Expression::Constant(false)),
        at_least,
        (name, test).map(|(name, test)| Expression::Test { name, test }),
    ))
    .context("a question, a finding, `not` or `(`")
    .parse_next(input)
}

fn at_least(input: &mut Input<'_>) -> Parsed<Expression> {
    let start = (keyword("at"), cut_err(keyword("least")).context("`least`"));
    let number = cut_err(preceded(multispace0, number.with_span())).context("a number");
    let parts = delimited(
        cut_err(symbol("(")).context("`(`"),
        separated(1.., cut_err(expression), symbol(",")),
        cut_err(symbol(")")).context("`,` or `)`"),
    );
    (start, number, cut_err(keyword("of")).context("`of`"), parts)
        .map(|(_, (count, span), _, of)| Expression::AtLeast { count, span, of })
        .parse_next(input)
}

fn test(input: &mut Input<'_>) -> Parsed<Test> {
    alt((
        preceded(keyword("has"), cut_err(names)).map(Test::Has),
        preceded((keyword("is"), keyword("not")), cut_err(one)).map(Test::IsNot),
        preceded(keyword("is"), cut_err(one)).map(Test::Is),
        preceded((keyword("not"), keyword("in")), cut_err(names)).map(Test::IsNot),
        preceded(keyword("in"), cut_err(names)).map(Test::Is),
        compares,
        multispace0.value(Test::Holds),
    ))
    .parse_next(input)
}

fn compares(input: &mut Input<'_>) -> Parsed<Test> {
    let comparison = alt((
        "<=".value(Comparison::AtMost),
        ">=".value(Comparison::AtLeast),
        "==".value(Comparison::Equal),
        "<".value(Comparison::Less),
        ">".value(Comparison::More),
    ));
    let constant = cut_err(preceded(multispace0, number)).context("a whole number");
    preceded(multispace0, (comparison, constant).with_span())
        .map(|((comparison, constant), span)| Test::Compares { comparison, constant, span })
        .parse_next(input)
}

fn one(input: &mut Input<'_>) -> Parsed<Vec<Word>> {
    name.map(|name| vec![name]).context("one option").parse_next(input)
}

fn names(input: &mut Input<'_>) -> Parsed<Vec<Word>> {
    let several = delimited(
        symbol("("),
        separated(1.., cut_err(name).context("an option"), symbol(",")),
        cut_err(symbol(")")).context("`,` or `)`"),
    );
    alt((several, name.map(|name| vec![name])))
        .context("an option, or several in brackets")
        .parse_next(input)
}

fn number(input: &mut Input<'_>) -> Parsed<i64> {
    (opt('-'), digit1).take().parse_to().parse_next(input)
}

fn name(input: &mut Input<'_>) -> Parsed<Word> {
    preceded(multispace0, word.verify(|word: &str| !RESERVED.contains(&word)).with_span())
        .map(|(text, span)| Word { text: text.to_owned(), span })
        .parse_next(input)
}

fn keyword<'a>(expected: &'static str) -> impl Parser<Input<'a>, &'a str, ErrMode<Stumble>> {
    preceded(multispace0, word.verify(move |word: &str| word == expected))
}

fn symbol<'a>(expected: &'static str) -> impl Parser<Input<'a>, &'a str, ErrMode<Stumble>> {
    preceded(multispace0, expected)
}

fn word<'a>(input: &mut Input<'a>) -> Parsed<&'a str> {
    (one_of(|letter: char| letter.is_ascii_alphabetic()), take_while(0.., is_name_letter))
        .take()
        .parse_next(input)
}
