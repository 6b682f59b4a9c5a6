//! TOML files as values that know their span.

use std::{path::Path, sync::Arc};

use toml::de::{DeTable, DeValue};

use crate::folder::{files, read_file};
use crate::{ContentFile, Diagnostic, Diagnostics, Span, Spanned};

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
    List(Vec<Spanned<Value>>),
    /// A table.
    Table(Table),
}

impl Value {
    /// What it is, for a sentence.
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
    pub span: Span,
    /// Keys and values.
    pub entries: Vec<Entry>,
}

/// A key of a table, and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// The value.
    pub value: Spanned<Value>,
}

impl Table {
    /// Reads a TOML file; reports if there is none, or where it stops being TOML.
    pub fn read(path: &Path, diagnostics: &Diagnostics) -> Option<Self> {
        let file = read_file(path, diagnostics)?;
        match DeTable::parse(&file.text) {
            Ok(table) => Some(convert_table(&file, Span::start_of(&file), table.get_ref())),
            Err(error) => {
                let span = error
                    .span()
                    .map_or_else(|| Span::start_of(&file), |range| Span::new(&file, range));
                let diagnostic = Diagnostic::unreadable(&span, "this is not TOML");
                diagnostic.label(error.message().to_owned()).report(diagnostics);
                None
            }
        }
    }

    /// Reads the TOML files of a folder.
    pub fn read_all(folder: &Path, diagnostics: &Diagnostics) -> Vec<Self> {
        let files = files(folder, "toml", diagnostics);
        files.iter().filter_map(|path| Self::read(path, diagnostics)).collect()
    }

    /// The entry with this key.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.value == key)
    }
}

fn convert_table(file: &Arc<ContentFile>, span: Span, table: &DeTable<'_>) -> Table {
    let entries = table
        .iter()
        .map(|(key, value)| {
            let key_span = Span::new(file, key.span());
            let value_span = match value.get_ref() {
                // Of a table the name is shown, not all that stands in it.
                DeValue::Table(_) => key_span.clone(),
                _ => Span::new(file, value.span()),
            };
            Entry {
                value: convert(file, value_span, value.get_ref()),
                key: Spanned::new(key.get_ref().clone().into_owned(), key_span),
            }
        })
        .collect();
    Table { span, entries }
}

fn convert(file: &Arc<ContentFile>, span: Span, value: &DeValue<'_>) -> Spanned<Value> {
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
                .map(|item| convert(file, Span::new(file, item.span()), item.get_ref()))
                .collect(),
        ),
        DeValue::Table(table) => Value::Table(convert_table(file, span.clone(), table)),
    };
    Spanned::new(converted, span)
}
