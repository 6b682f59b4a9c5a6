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

#[cfg(test)]
mod tests;

use std::ops::Range;

use assessment::Comparison;
use winnow::ascii::{digit1, multispace0};
use winnow::combinator::{
    alt, cut_err, delimited, eof, opt, preceded, repeat, separated, terminated,
};
use winnow::error::ErrMode;
use winnow::prelude::*;
use winnow::stream::LocatingSlice;
use winnow::token::{one_of, take_while};

use super::misread::{Input, Misread, Stumble, is_name_letter};
use super::{Expression, Name, Test};

/// Words of the language itself, which cannot be names.
pub const RESERVED: [&str; 11] =
    ["and", "or", "not", "has", "is", "in", "at", "least", "of", "true", "false"];

/// Parses a condition.
///
/// # Errors
/// The first place at which it cannot be understood.
pub fn parse(text: &str) -> Result<Expression, Misread> {
    let mut input = LocatingSlice::new(text);
    terminated(expression, end).parse_next(&mut input).map_err(|error| {
        let end = Stumble::Unexpected { at: text.len(), expected: None };
        Misread::new(text, error.into_inner().unwrap_or(end))
    })
}

/// The words of a text that cannot be parsed.
pub(super) fn words(text: &str) -> Vec<Name> {
    let mut input = LocatingSlice::new(text);
    let gap = take_while(0.., |letter: char| !is_name_letter(letter));
    let words: Parsed<Vec<(&str, Range<usize>)>> =
        repeat(0.., preceded(gap, take_while(1.., is_name_letter).with_span()))
            .parse_next(&mut input);
    let words = words.unwrap_or_default().into_iter();
    words.map(|(text, range)| Name { text: text.to_owned(), range }).collect()
}

type Parsed<T> = Result<T, ErrMode<Stumble>>;

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
    if let Some(((_, range), _)) = rest.iter().find(|((other, _), _)| *other != kind) {
        return Err(ErrMode::Cut(Stumble::Mixed { range: range.clone() }));
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
        .map(|(_, (count, range), _, of)| Expression::AtLeast { count, range, of })
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
        .map(|((comparison, constant), range)| Test::Compares { comparison, constant, range })
        .parse_next(input)
}

fn one(input: &mut Input<'_>) -> Parsed<Vec<Name>> {
    name.map(|name| vec![name]).context("an option").parse_next(input)
}

fn names(input: &mut Input<'_>) -> Parsed<Vec<Name>> {
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

fn name(input: &mut Input<'_>) -> Parsed<Name> {
    preceded(multispace0, word.verify(|word: &str| !RESERVED.contains(&word)).with_span())
        .map(|(text, range)| Name { text: text.to_owned(), range })
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
