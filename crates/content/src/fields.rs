//! Reading the fields of a table: unknown keys, missing ones and wrong types are reported.

use assessment::CareLevel;

use crate::{Diagnostic, Diagnostics, Spanned, Table, Value, did_you_mean};

/// What a field can be read as.
pub trait Field: Sized {
    /// What it must be, for a sentence.
    const EXPECTED: &'static str;

    /// Reads it, if it is that.
    fn from_value(value: &Value) -> Option<Self>;
}

/// Implements [`Field`] by the values that a type is read from.
macro_rules! field {
    ($type:ty, $expected:literal, $($value:pat => $read:expr),+ $(,)?) => {
        impl Field for $type {
            const EXPECTED: &'static str = $expected;

            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    $($value => $read,)+
                    _ => None,
                }
            }
        }
    };
}

field!(String, "text in quotes", Value::Text(text) => Some(text.clone()));
field!(i64, "a whole number", Value::Whole(number) => Some(*number));
field!(
    f64,
    "a number",
    Value::Fraction(number) => Some(*number),
    Value::Whole(number) => i32::try_from(*number).ok().map(Self::from),
);
field!(bool, "true or false", Value::Truth(truth) => Some(*truth));
field!(
    CareLevel,
    "a care level: self_care, routine, soon_days, urgent_same_day or emergency",
    Value::Text(text) => Self::from_id(text),
);
field!(Table, "a table", Value::Table(table) => Some(table.clone()));
field!(Vec<Spanned<Value>>, "a list in square brackets", Value::List(items) => Some(items.clone()));

impl Field for Value {
    const EXPECTED: &'static str = "a value";

    fn from_value(value: &Value) -> Option<Self> {
        Some(value.clone())
    }
}

/// Reads a value as what it must be, or reports that it is something else.
pub fn read_as<T: Field>(value: &Spanned<Value>, diagnostics: &Diagnostics) -> Option<Spanned<T>> {
    let read = T::from_value(&value.value);
    if read.is_none() {
        Diagnostic::error(&value.span, format!("this must be {}", T::EXPECTED))
            .label(format!("this is {}", value.value.noun()))
            .report(diagnostics);
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
            Diagnostic::error(&self.table.span, format!("{} has no `{key}`", self.name))
                .remedy(format!("add `{key} = ...`: {}", T::EXPECTED))
                .report(self.diagnostics);
        }
        self.optional(key)
    }

    /// Whether a field is there and says `true`.
    pub fn flag(&mut self, key: &'static str) -> bool {
        self.optional(key).is_some_and(|flag: Spanned<bool>| flag.value)
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
                Diagnostic::error(&entry.key.span, format!("{} cannot have `{key}`", self.name))
                    .maybe_remedy(did_you_mean(key, self.known.iter().copied()))
                    .report(self.diagnostics);
            }
        }
    }
}
