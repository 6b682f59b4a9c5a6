//! The English that a translation was made from: it stands above each text of a translation, as a comment. Where it is no
//! longer what the English says, the translation is stale.

use fluent_syntax::ast;

use super::fluent::{FluentFile, NamedText};
use super::message_file::MessageFile;
use crate::{Diagnostic, Diagnostics, Span};

/// Stands first in such a comment until somebody has compared the translation with it.
pub const TO_COMPARE: &str = "TO DO: compare with this English, then delete this line.";

/// A message or term in English.
pub struct English {
    /// The file that it stands in.
    pub message_file: &'static MessageFile,
    /// Its name.
    pub name: String,
    /// The name where it stands.
    pub span: Span,
    /// It as it is written, with the note that its author put above it.
    pub written: String,
}

/// Everything that an English file says.
pub fn english(file: &FluentFile<'_>) -> Vec<English> {
    let english = |named: NamedText<'_>| English {
        message_file: file.message_file,
        name: named.name.clone(),
        span: named.span.clone(),
        written: named.written(),
    };
    file.named().map(english).collect()
}

impl English {
    /// It as the comment above a translation.
    pub fn as_comment(&self) -> String {
        let line = |line: &str| format!("# {line}").trim_end().to_owned() + "\n";
        self.written.lines().map(line).collect()
    }

    /// How a translation stands to it.
    pub fn state(&self, translation: &NamedText<'_>) -> State {
        let Some(ast::Comment { content }) = translation.comment else { return State::Unknown };
        if content.first().is_some_and(|line| line.trim() == TO_COMPARE) {
            State::ToCompare
        } else if words(content.iter().copied()) == words(self.written.lines()) {
            State::Current
        } else {
            State::Stale
        }
    }
}

/// How a translation stands to today's English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was made from it.
    Current,
    /// It was made from other English.
    Stale,
    /// Today's English stands above it, and nobody has compared them yet.
    ToCompare,
    /// Nothing says what it was made from.
    Unknown,
}

/// Without notes, and however the lines are broken.
fn words<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
}

/// Reports every text of a translation that is not known to be made from today's English.
pub fn check(locale: &str, files: &[FluentFile<'_>], all: &[English], diagnostics: &Diagnostics) {
    for file in files {
        for named in file.named() {
            let is_it =
                |one: &&English| one.message_file == file.message_file && one.name == named.name;
            // What English does not have is reported where nothing shows it.
            let Some(english) = all.iter().find(is_it) else { continue };
            let error = |message: &str| {
                Diagnostic::error(&named.span, message).label(format!("in `{locale}`"))
            };
            let command = format!("`selfcheck translate {locale}`");
            let mistake = match english.state(&named) {
                State::Current => continue,
                State::Stale => error("the English has changed since this was translated")
                    .related(&english.span, "what it says today")
                    .remedy(format!("{command} writes today's English above it, to compare")),
                State::ToCompare => error("nobody has compared this with today's English").remedy(
                    format!("translate what has changed, then delete the line `# {TO_COMPARE}`"),
                ),
                State::Unknown => error("nothing says which English this was translated from")
                    .remedy(format!("{command} writes today's English above it, to compare")),
            };
            mistake.report(diagnostics);
        }
    }
}
