//! `audiences.toml`: words that are for some people alone, and for whom.

use std::path::Path;

use super::tables_if_any;
use crate::expression::Clause;
use crate::id::check_id;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table};

/// People, and the words that nobody else is to read on a result.
#[derive(Clone, Debug)]
pub struct WrittenAudience {
    /// Its name.
    pub id: Spanned<String>,
    /// How such words begin, in small letters: `pregnan` stands for "pregnant" and "pregnancy".
    pub words: Vec<Spanned<String>>,
    /// Who they are.
    pub when: Clause,
    /// Texts that may say such a word to others, such as `concern.work.rash`.
    pub except: Vec<Spanned<String>>,
}

/// Reads the audiences. An assessment may do without the file.
pub fn read(path: &Path, diagnostics: &Diagnostics) -> Vec<WrittenAudience> {
    let tables = tables_if_any(path, diagnostics);
    tables
        .into_iter()
        .filter_map(|(id, table)| WrittenAudience::read(id, &table, diagnostics))
        .collect()
}

impl WrittenAudience {
    fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Option<Self> {
        check_id(&id, diagnostics);
        let mut fields = Fields::of(table, format!("audience `{}`", id.value), diagnostics);
        let words = fields.list::<String>("words");
        let when = fields.required("when");
        let except = fields.list::<String>("except");
        fields.finish();
        for word in words.iter().filter(|word| !word.value.chars().all(char::is_lowercase)) {
            Diagnostic::error(&word.span, "no word of a text begins like this")
                .remedy("write how the word begins, in small letters and without spaces")
                .report(diagnostics);
        }
        Some(Self { id, words, when: Clause::parse(when?, diagnostics), except })
    }
}
