//! From Fluent's patterns to the engine's messages: terms and references become what they say, so
//! that only what the screen knows is left open.

use std::cell::RefCell;

use assessment::{Case, Message, Part};
use content::text::entries::Entry;
use content::text::fluent::FluentFile;
use content::text::lines::unwrapped;
use content::text::message_file::MessageFile;
use content::{Diagnostic, Diagnostics, Span, did_you_mean};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::variables::{Variable, Variables};

const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Compiles the texts of one language.
pub struct Translator<'a> {
    files: &'a [FluentFile<'a>],
    variables: &'a Variables<'a>,
    diagnostics: &'a Diagnostics,
}

impl<'a> Translator<'a> {
    /// A translator for these files.
    pub fn new(
        files: &'a [FluentFile<'a>],
        variables: &'a Variables<'a>,
        diagnostics: &'a Diagnostics,
    ) -> Self {
        Self { files, variables, diagnostics }
    }

    /// Compiles one text; what cannot be compiled is reported and left out.
    pub fn message(&self, entry: &Entry<'_>) -> Message {
        let scribe = Scribe {
            translator: self,
            message_file: entry.message_file,
            entry: &entry.span,
            own: self.variables.of_interface(entry),
            inside: RefCell::default(),
        };
        scribe.message(entry.pattern)
    }
}

/// Compiles one text, with those it refers to.
struct Scribe<'a> {
    translator: &'a Translator<'a>,
    message_file: &'static MessageFile,
    entry: &'a Span,
    /// What the widget alone knows, and fills into this text.
    own: &'a [String],
    /// The names of references that are being followed: one that comes again is a circle.
    inside: RefCell<Vec<String>>,
}

impl Scribe<'_> {
    fn message(&self, pattern: &Pattern<&str>) -> Message {
        let mut parts = Vec::new();
        let mut elements = pattern.elements.iter().peekable();
        while let Some(element) = elements.next() {
            match element {
                PatternElement::TextElement { value } => {
                    push_words(&mut parts, &unwrapped(value, elements.peek().copied()));
                }
                PatternElement::Placeable { expression } => self.expression(expression, &mut parts),
            }
        }
        Message(parts)
    }

    fn expression(&self, expression: &Expression<&str>, parts: &mut Vec<Part>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parts),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    self.report("only a variable can be selected by", None);
                    return;
                };
                let variable = self.variable(id.name);
                let mut cases = Vec::new();
                let mut otherwise = Message::default();
                for variant in variants {
                    let message = self.message(&variant.value);
                    if variant.default {
                        otherwise = message;
                        continue;
                    }
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    self.check_case(variable, id.name, key);
                    cases.push(Case { key: (*key).to_owned(), message });
                }
                parts.push(Part::Select { variable: id.name.to_owned(), cases, otherwise });
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, parts: &mut Vec<Part>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push_words(parts, &unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => push_words(parts, value),
            InlineExpression::VariableReference { id } => {
                self.variable(id.name);
                parts.push(Part::Variable(id.name.to_owned()));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, parts),
            InlineExpression::FunctionReference { id, .. } => {
                let message = format!("functions such as `{}` are not supported", id.name);
                self.report_at(id.name, message, None);
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                if attribute.is_some() || arguments.is_some() {
                    let message = "attributes and arguments of terms are not supported";
                    self.report_at(id.name, message.to_owned(), None);
                }
                let term = self.translator.files.iter().find_map(|file| file.term(id.name));
                match term {
                    Some(term) => {
                        self.follow(&format!("-{}", id.name), id.name, &term.value, parts)
                    }
                    None => {
                        self.report_at(id.name, format!("there is no term `-{}`", id.name), None);
                    }
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let mut entries = self
                    .translator
                    .files
                    .iter()
                    .filter(|file| file.message_file == self.message_file)
                    .flat_map(FluentFile::entries);
                let target =
                    entries.find(|one| one.message == id.name && one.attribute == attribute);
                match target {
                    Some(target) => self.follow(&target.key(), id.name, target.pattern, parts),
                    None => {
                        let message = format!("there is no message `{}` in this file", id.name);
                        self.report_at(id.name, message, None);
                    }
                }
            }
        }
    }

    /// Takes over what a term or another message says.
    fn follow(&self, key: &str, slice: &str, pattern: &Pattern<&str>, parts: &mut Vec<Part>) {
        if self.inside.borrow().iter().any(|known| known == key) {
            self.report_at(slice, "texts refer to each other in a circle".to_owned(), None);
            return;
        }
        self.inside.borrow_mut().push(key.to_owned());
        for part in self.message(pattern).0 {
            match part {
                Part::Words(words) => push_words(parts, &words),
                other => parts.push(other),
            }
        }
        self.inside.borrow_mut().pop();
    }

    /// What a variable stands for; reports one that stands for nothing.
    fn variable(&self, name: &str) -> Option<&Variable> {
        let variable = self.translator.variables.get(name);
        if variable.is_none() && !self.own.iter().any(|own| own == name) {
            let suggestion = self.translator.variables.suggestion(name, self.own);
            self.report_at(name, format!("there is nothing to fill `${name}` with"), suggestion);
        }
        variable
    }

    fn check_case(&self, variable: Option<&Variable>, name: &str, key: &str) {
        match variable {
            Some(Variable::Choice(options)) if !options.iter().any(|option| option == key) => {
                let message = format!("question `{name}` has no option `{key}`");
                let options = options.iter().map(String::as_str);
                self.report_at(key, message, did_you_mean(key, options));
            }
            Some(Variable::Number) if !is_of_number(key) => {
                let message = format!("`{name}` is a number, which is never `{key}`");
                self.report_at(key, message, did_you_mean(key, PLURAL_CATEGORIES));
            }
            // What the widget fills in itself: only its numbers can be chosen by.
            None if self.own.iter().any(|own| own == name) && !is_of_number(key) => {
                let message = format!("the widget fills in `{name}`, which is never `{key}`");
                self.report_at(key, message, did_you_mean(key, PLURAL_CATEGORIES));
            }
            _ => {}
        }
    }

    fn report(&self, message: &str, remedy: Option<String>) {
        let mistake = Diagnostic::error(self.entry, message).maybe_remedy(remedy);
        mistake.report(self.translator.diagnostics);
    }

    /// Reports something about a slice of one of the files.
    fn report_at(&self, slice: &str, message: String, remedy: Option<String>) {
        let span = self
            .translator
            .files
            .iter()
            .find(|file| file.contains(slice))
            .map_or_else(|| self.entry.clone(), |file| Span::of_slice(file.file, slice));
        Diagnostic::error(&span, message).maybe_remedy(remedy).report(self.translator.diagnostics);
    }
}

/// Whether a number can have this case: a plural category, or a number of its own.
fn is_of_number(key: &str) -> bool {
    key.parse::<i64>().is_ok() || PLURAL_CATEGORIES.contains(&key)
}

/// Adds words, to the words before them where there are any.
fn push_words(parts: &mut Vec<Part>, more: &str) {
    match parts.last_mut() {
        Some(Part::Words(words)) => words.push_str(more),
        _ => parts.push(Part::Words(more.to_owned())),
    }
}
