//! Reading Fluent files: what is wrong with their form is reported, the rest is kept.

use std::{ops::Range, path::Path, sync::Arc};

use fluent_syntax::{ast, parser, serializer};

use super::entries::Entry;
use super::message_file::MessageFile;
use crate::folder::{files, read_file, stem_of};
use crate::{ContentFile, Diagnostic, Diagnostics, Span, did_you_mean};

/// A Fluent file, as text.
#[derive(Clone, Debug)]
pub struct FluentSource {
    /// Which of the files it is.
    pub message_file: &'static MessageFile,
    /// Its text.
    pub file: Arc<ContentFile>,
}

/// Reads the files of a folder; one of another name is reported.
pub fn read_folder(
    folder: &Path,
    message_files: &'static [MessageFile],
    diagnostics: &Diagnostics,
) -> Vec<FluentSource> {
    let mut sources = Vec::new();
    for path in files(folder, "ftl", diagnostics) {
        let stem = stem_of(&path);
        let Some(message_file) =
            message_files.iter().find(|message_file| message_file.name == stem)
        else {
            Diagnostic::error(&Span::of_path(&path), "nothing reads this")
                .maybe_remedy(did_you_mean(
                    &stem,
                    message_files.iter().map(|message_file| message_file.name),
                ))
                .report(diagnostics);
            continue;
        };
        sources
            .extend(read_file(&path, diagnostics).map(|file| FluentSource { message_file, file }));
    }
    sources
}

/// A Fluent file, parsed.
pub struct FluentFile<'a> {
    /// Which of the files it is.
    pub message_file: &'static MessageFile,
    /// Its text.
    pub file: &'a Arc<ContentFile>,
    /// Whether something in it could not be understood, so that texts may be there and yet missing.
    pub is_damaged: bool,
    resource: ast::Resource<&'a str>,
}

impl FluentSource {
    /// Parses the file; messages that cannot be understood are reported and left out.
    pub fn parse(&self, diagnostics: &Diagnostics) -> FluentFile<'_> {
        let Self { message_file, file } = self;
        let (resource, is_damaged) = match parser::parse(file.text.as_str()) {
            Ok(resource) => (resource, false),
            Err((resource, errors)) => {
                for error in errors {
                    let end = error.pos.end.min(file.text.len());
                    let span = Span::new(file, error.pos.start.min(end)..end);
                    Diagnostic::error(&span, "this is not Fluent")
                        .label(error.kind.to_string())
                        .report(diagnostics);
                }
                (resource, true)
            }
        };
        FluentFile { message_file, file, is_damaged, resource }
    }
}

impl<'a> FluentFile<'a> {
    /// The texts of its messages, those of attributes after the message's own.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.messages().flat_map(|message| {
            let own = message.value.iter().map(|pattern| (None, message.id.name, pattern));
            let attributes =
                message.attributes.iter().map(|one| (Some(one.id.name), one.id.name, &one.value));
            own.chain(attributes).map(|(attribute, name, pattern)| Entry {
                message_file: self.message_file,
                message: message.id.name,
                attribute,
                span: Span::of_slice(self.file, name),
                pattern,
            })
        })
    }

    /// Whether a slice of text is a part of this file.
    pub fn contains(&self, slice: &str) -> bool {
        let own = self.file.text.as_bytes().as_ptr_range();
        own.contains(&slice.as_ptr())
    }

    /// A term, such as `-brand`.
    pub fn term(&self, name: &str) -> Option<&ast::Term<&'a str>> {
        self.resource.body.iter().find_map(|entry| match entry {
            ast::Entry::Term(term) if term.id.name == name => Some(term),
            _ => None,
        })
    }

    /// Its messages and terms.
    pub fn named(&self) -> impl Iterator<Item = NamedText<'_>> {
        self.resource.body.iter().filter_map(|entry| {
            let (sign, id, comment) = match entry {
                ast::Entry::Message(message) => ("", &message.id, &message.comment),
                ast::Entry::Term(term) => ("-", &term.id, &term.comment),
                _ => return None,
            };
            Some(NamedText {
                name: [sign, id.name].concat(),
                span: Span::of_slice(self.file, id.name),
                comment: comment.as_ref(),
                entry,
            })
        })
    }

    fn messages(&self) -> impl Iterator<Item = &ast::Message<&'a str>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        })
    }
}

/// A message or term, with what stands above it.
pub struct NamedText<'a> {
    /// Its name; that of a term begins with `-`.
    pub name: String,
    /// Where that stands.
    pub span: Span,
    /// The comment right above.
    pub comment: Option<&'a ast::Comment<&'a str>>,
    entry: &'a ast::Entry<&'a str>,
}

impl NamedText<'_> {
    /// It with its comment, in the one way in which Fluent's own tools write it.
    pub fn written(&self) -> String {
        serializer::serialize(&ast::Resource { body: vec![self.entry.clone()] })
    }

    /// Where its comment stands, or would stand.
    pub fn above(&self) -> Range<usize> {
        let text = &self.span.file.text;
        let line_start = |span: usize| {
            text.get(..span).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
        };
        let first = self.comment.and_then(|comment| comment.content.first());
        let own = line_start(self.span.range.start);
        let start = first.map(|line| line_start(Span::of_slice(&self.span.file, line).range.start));
        start.unwrap_or(own)..own
    }
}
