//! TOML files as values that know their place.

use std::{path::Path, sync::Arc};

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::folder::read_file;
use crate::place::{ContentFile, Place, Placed};

/// A value in a TOML file.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text in quotes.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Fraction(f64),
    /// `true` or `false`.
    Truth(bool),
    /// A date or time without quotes.
    Date,
    /// A list.
    List(Vec<Placed<Value>>),
    /// A table.
    Table(Table),
}

impl Value {
    /// What it is, for a sentence.
    #[must_use]
    pub fn noun(&self) -> &'static str {
        match self {
            Self::Text(_) => "text in quotes",
            Self::Whole(_) => "a whole number",
            Self::Fraction(_) => "a number with a fraction",
            Self::Truth(_) => "true or false",
            Self::Date => "a date without quotes",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

/// A TOML table: its entries in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name in the file, or the file's beginning.
    pub place: Place,
    /// Keys and values.
    pub entries: Vec<Entry>,
}

/// A key of a table, and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Placed<String>,
    /// The value.
    pub value: Placed<Value>,
}

impl Table {
    /// Reads a TOML file; reports if there is none, or where it stops being TOML.
    pub fn read(path: &Path, diagnostics: &Diagnostics) -> Option<Self> {
        let file = read_file(path, diagnostics)?;
        match DeTable::parse(&file.text) {
            Ok(table) => Some(convert_table(&file, Place::start_of(&file), table.get_ref())),
            Err(error) => {
                let place = error
                    .span()
                    .map_or_else(|| Place::start_of(&file), |span| Place::new(&file, span));
                let diagnostic = Diagnostic::unreadable(&place, "this is not TOML");
                diagnostics.report(diagnostic.label(error.message().to_owned()));
                None
            }
        }
    }

    /// The entry with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.value == key)
    }
}

fn convert_table(file: &Arc<ContentFile>, place: Place, table: &DeTable<'_>) -> Table {
    let entries = table
        .iter()
        .map(|(key, value)| {
            let key_place = Place::new(file, key.span());
            let value_place = match value.get_ref() {
                // Of a table the name is shown, not all that stands in it.
                DeValue::Table(_) => key_place.clone(),
                _ => Place::new(file, value.span()),
            };
            Entry {
                value: convert(file, value_place, value.get_ref()),
                key: Placed::new(key.get_ref().clone().into_owned(), key_place),
            }
        })
        .collect();
    Table { place, entries }
}

fn convert(file: &Arc<ContentFile>, place: Place, value: &DeValue<'_>) -> Placed<Value> {
    let converted = match value {
        DeValue::String(text) => Value::Text(text.clone().into_owned()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Value::Fraction(f64::NAN), Value::Whole),
        DeValue::Float(number) => Value::Fraction(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(truth) => Value::Truth(*truth),
        DeValue::Datetime(_) => Value::Date,
        DeValue::Array(items) => Value::List(
            items
                .iter()
                .map(|item| convert(file, Place::new(file, item.span()), item.get_ref()))
                .collect(),
        ),
        DeValue::Table(table) => Value::Table(convert_table(file, place.clone(), table)),
    };
    Placed::new(converted, place)
}
