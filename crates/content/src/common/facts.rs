//! `facts.toml`: the figures that people read, each in one place, with what it rests on.

use std::cell::Cell;

use super::JUDGEMENT;
use crate::date::read_date;
use crate::id::check_name;
use crate::table::Entry;
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table, read_as};

/// The figures that people read.
#[derive(Clone, Debug, Default)]
pub struct Facts(Vec<Fact>);

/// A figure.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its id.
    pub id: Spanned<String>,
    /// The words in which people read it.
    pub value: Spanned<String>,
    /// What it is about.
    pub about: String,
    /// What it rests on.
    pub sources: Vec<Spanned<String>>,
    /// The texts that say it.
    pub said_in: Vec<Mention>,
}

/// A text that says a figure.
#[derive(Clone, Debug)]
pub struct Mention {
    /// Its key with the assessment before it, such as `back-pain/advice.ADV-HEAT.text`.
    pub text: Spanned<String>,
    is_known: Cell<bool>,
}

impl Facts {
    /// Reads the file's table.
    pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Self {
        Self(table.entries.iter().filter_map(|entry| Fact::read(entry, diagnostics)).collect())
    }

    /// The facts that name this text, and where they do. It is there, then.
    pub fn said_in(&self, key: &str) -> Vec<(&Fact, &Mention)> {
        let mentions =
            self.0.iter().flat_map(|fact| fact.said_in.iter().map(move |one| (fact, one)));
        mentions
            .filter(|(_, mention)| mention.text.value == key)
            .inspect(|(_, mention)| mention.is_known.set(true))
            .collect()
    }

    /// Reports texts that no assessment has. Only known once all assessments have been looked at.
    pub fn report_unknown_texts(&self, diagnostics: &Diagnostics) {
        let mentions = self.0.iter().flat_map(|fact| &fact.said_in);
        for mention in mentions.filter(|mention| !mention.is_known.get()) {
            let text = &mention.text;
            Diagnostic::error(&text.span, format!("there is no text `{}`", text.value)).remedy(
                    "write assessment, kind, id and part, such as \"back-pain/advice.ADV-HEAT.text\", with `common` \
                     for the words of several assessments; or take it out",
                ).report(diagnostics);
        }
    }
}

impl Fact {
    fn read(entry: &Entry, diagnostics: &Diagnostics) -> Option<Self> {
        let id = &entry.key;
        check_name(id, diagnostics);
        let table = read_as::<Table>(&entry.value, diagnostics)?.value;
        let mut fields = Fields::of(&table, format!("fact `{}`", id.value), diagnostics);
        let value = fields.required::<String>("value");
        let about = fields.required::<String>("about");
        let sources: Vec<Spanned<String>> = fields.list("sources");
        let looked_up = fields.optional("looked_up");
        let said_in: Vec<Spanned<String>> = fields.list("said_in");
        fields.finish();
        let fault = |fault: &str, remedy: &str| {
            Diagnostic::error(&id.span, fault).remedy(remedy).report(diagnostics);
        };
        if sources.is_empty() {
            fault(
                "this fact rests on nothing",
                "add `sources = [\"...\"]`, with ids from sources.toml",
            );
        }
        if said_in.is_empty() {
            fault("no text says this fact", "name those that do in `said_in`, or take it out");
        }
        if looked_up.is_none() && sources.iter().any(|source| source.value != JUDGEMENT) {
            fault(
                "nothing says when this fact was looked up",
                "add `looked_up = \"2026-11-28\"`, the day on which it was read in its sources",
            );
        }
        if let Some(day) = looked_up {
            read_date(&day, diagnostics);
        }
        let mention = |text| Mention { text, is_known: Cell::new(false) };
        Some(Self {
            id: id.clone(),
            value: value?,
            about: about?.value,
            sources,
            said_in: said_in.into_iter().map(mention).collect(),
        })
    }
}
