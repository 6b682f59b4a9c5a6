//! Reading the fields of a table: unknown keys, missing ones and wrong types are reported.

use assessment::CareLevel;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::nearest::did_you_mean;
use crate::span::Spanned;
use crate::table::{Table, Value};

/// What a field can be read as.
pub trait Field: Sized {
    /// What it must be, for a sentence.
    const EXPECTED: &'static str;

    /// Reads it, if it is that.
    fn from_value(value: &Value) -> Option<Self>;
}

impl Field for String {
    const EXPECTED: &'static str = "text in quotes";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }
}

impl Field for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Whole(number) => Some(*number),
            _ => None,
        }
    }
}

impl Field for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Fraction(number) => Some(*number),
            Value::Whole(number) => i32::try_from(*number).ok().map(Self::from),
            _ => None,
        }
    }
}

impl Field for bool {
    const EXPECTED: &'static str = "true or false";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Truth(truth) => Some(*truth),
            _ => None,
        }
    }
}

impl Field for CareLevel {
    const EXPECTED: &'static str =
        "a care level: self_care, routine, soon_days, urgent_same_day or emergency";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => Self::from_id(text),
            _ => None,
        }
    }
}

impl Field for Table {
    const EXPECTED: &'static str = "a table";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Table(table) => Some(table.clone()),
            _ => None,
        }
    }
}

impl Field for Value {
    const EXPECTED: &'static str = "a value";

    fn from_value(value: &Value) -> Option<Self> {
        Some(value.clone())
    }
}

impl Field for Vec<Spanned<Value>> {
    const EXPECTED: &'static str = "a list in square brackets";

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::List(items) => Some(items.clone()),
            _ => None,
        }
    }
}

/// Reads a value as what it must be, or reports that it is something else.
pub fn read_as<T: Field>(value: &Spanned<Value>, diagnostics: &Diagnostics) -> Option<Spanned<T>> {
    let read = T::from_value(&value.value);
    if read.is_none() {
        diagnostics.report(
            Diagnostic::error(&value.span, format!("this must be {}", T::EXPECTED))
                .label(format!("this is {}", value.value.noun())),
        );
    }
    Some(Spanned::new(read?, value.span.clone()))
}

/// The fields of one table, while they are read.
pub struct Fields<'a> {
    table: &'a Table,
    name: String,
    diagnostics: &'a Diagnostics,
    known: Vec<&'static str>,
    rest_is_ignored: bool,
}

impl<'a> Fields<'a> {
    /// Begins to read a table; `name` is what a message calls it.
    pub fn of(table: &'a Table, name: impl Into<String>, diagnostics: &'a Diagnostics) -> Self {
        Self { table, name: name.into(), diagnostics, known: Vec::new(), rest_is_ignored: false }
    }

    /// A field that may be left out.
    pub fn optional<T: Field>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        self.known.push(key);
        read_as(&self.table.get(key)?.value, self.diagnostics)
    }

    /// A field that must be there.
    pub fn required<T: Field>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        if self.table.get(key).is_none() {
            self.diagnostics.report(
                Diagnostic::error(&self.table.span, format!("{} has no `{key}`", self.name))
                    .remedy(format!("add `{key} = ...`: {}", T::EXPECTED)),
            );
        }
        self.optional(key)
    }

    /// The items of a list that may be left out; those of another type are reported and left out.
    pub fn list<T: Field>(&mut self, key: &'static str) -> Vec<Spanned<T>> {
        let items: Option<Spanned<Vec<Spanned<Value>>>> = self.optional(key);
        items
            .iter()
            .flat_map(|list| &list.value)
            .filter_map(|item| read_as(item, self.diagnostics))
            .collect()
    }

    /// Whatever else the table has may be there.
    pub fn ignore_rest(&mut self) {
        self.rest_is_ignored = true;
    }

    /// Ends the reading: what was not asked for is unknown.
    pub fn finish(self) {
        for entry in &self.table.entries {
            let key = entry.key.as_str();
            if !self.rest_is_ignored && !self.known.contains(&key) {
                self.diagnostics.report(
                    Diagnostic::error(
                        &entry.key.span,
                        format!("{} cannot have `{key}`", self.name),
                    )
                    .maybe_remedy(did_you_mean(key, self.known.iter().copied())),
                );
            }
        }
    }
}
