//! Conditions as authors write them, such as `nerves has saddle and age >= 50`.

mod misread;
mod parser;

use std::ops::Range;

use assessment::Comparison;

use crate::{Diagnostic, Diagnostics, Span, Spanned};
pub use misread::Misread;
pub use parser::{RESERVED, parse};

/// A condition, parsed: what the names stand for is not known yet.
///
/// Spans are bytes of the condition's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// `true` or `false`.
    Constant(bool),
    /// A name, and what is asked of it.
    Test {
        /// The question, finding or pattern.
        name: Name,
        /// What is asked of it.
        test: Test,
    },
    /// `not a`
    Not(Box<Expression>),
    /// `a and b and ...`
    All(Vec<Expression>),
    /// `a or b or ...`
    Any(Vec<Expression>),
    /// `at least 2 of (a, b, ...)`
    AtLeast {
        /// How many.
        count: i64,
        /// Where that number stands.
        range: Range<usize>,
        /// Of what.
        of: Vec<Expression>,
    },
    /// What cannot be understood, and has been reported: all its words count as names, so that
    /// nothing more is reported as unused because of it.
    Unreadable(Vec<Name>),
}

/// What is asked of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// Nothing more: it is a finding or a pattern.
    Holds,
    /// `has a`, `has (a, b)`
    Has(Vec<Name>),
    /// `is a`, `in (a, b)`
    Is(Vec<Name>),
    /// `is not a`, `not in (a, b)`
    IsNot(Vec<Name>),
    /// `>= 50`
    Compares {
        /// How.
        comparison: Comparison,
        /// With what.
        constant: i64,
        /// Where comparison and constant stand.
        range: Range<usize>,
    },
}

/// A name in a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where it stands.
    pub range: Range<usize>,
}

/// A condition with the text it was parsed from.
#[derive(Clone, Debug)]
pub struct Clause {
    /// As the author wrote it.
    pub written: Spanned<String>,
    /// What it says.
    pub expression: Expression,
}

impl Clause {
    /// Parses a condition; reports why, if it cannot be understood.
    pub fn parse(written: Spanned<String>, diagnostics: &Diagnostics) -> Self {
        let expression = parse(&written.value).unwrap_or_else(|misread| {
            Diagnostic::error(&written.part(&misread.range), misread.message)
                .label(misread.label)
                .maybe_remedy(misread.remedy)
                .report(diagnostics);
            Expression::Unreadable(parser::words(&written.value))
        });
        Self { written, expression }
    }

    /// The span of a part of it.
    pub fn span(&self, range: &Range<usize>) -> Span {
        self.written.part(range)
    }

    /// The questions, findings and patterns it names, from left to right.
    pub fn names(&self) -> Vec<&Name> {
        let mut names = Vec::new();
        self.expression.collect_names(&mut names);
        names
    }
}

impl Test {
    /// The options it names.
    pub fn options(&self) -> &[Name] {
        match self {
            Self::Has(options) | Self::Is(options) | Self::IsNot(options) => options,
            Self::Holds | Self::Compares { .. } => &[],
        }
    }
}

impl Expression {
    /// What it asks of which names, from left to right.
    pub fn tests(&self) -> Vec<(&Name, &Test)> {
        match self {
            Self::Constant(_) | Self::Unreadable(_) => Vec::new(),
            Self::Test { name, test } => vec![(name, test)],
            Self::Not(inner) => inner.tests(),
            Self::All(parts) | Self::Any(parts) | Self::AtLeast { of: parts, .. } => {
                parts.iter().flat_map(Self::tests).collect()
            }
        }
    }

    fn collect_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        match self {
            Self::Constant(_) => {}
            Self::Test { name, .. } => names.push(name),
            Self::Unreadable(words) => names.extend(words),
            Self::Not(inner) => inner.collect_names(names),
            Self::All(parts) | Self::Any(parts) | Self::AtLeast { of: parts, .. } => {
                for part in parts {
                    part.collect_names(names);
                }
            }
        }
    }
}
