//! A text as one person reads it, in which every word still knows where it was written.

use std::ops::Range;

use assessment::Phrase;
use content::Span;
use content::text::entries::Entry;
use content::text::fluent::FluentFile;
use content::text::lines::unwrapped;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use unicode_segmentation::UnicodeSegmentation;

/// What stands for a value that only the screen knows: a short word, as most of them are.
const VALUE: &str = "it";

/// References in a circle are reported elsewhere; here they only must end.
const DEEPEST: usize = 8;

/// A text with everything filled in.
#[derive(Debug, Default)]
pub struct Reading {
    text: String,
    stretches: Vec<(Range<usize>, Span)>,
}

/// A word, as it is compared.
#[derive(Clone, Debug)]
pub struct Word {
    /// In small letters, with a straight apostrophe.
    pub lower: String,
    /// Bytes of the prose.
    pub range: Range<usize>,
}

/// A sentence, or a heading, label or point of a list.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its words.
    pub words: Vec<Word>,
    /// Bytes of the prose.
    pub range: Range<usize>,
}

impl Reading {
    /// What people read, once for each case that a text selects by.
    pub fn readings(
        entry: &Entry<'_>,
        files: &[FluentFile<'_>],
        phrases: &[(String, Phrase)],
    ) -> Vec<Self> {
        let mut keys = vec![None];
        for key in case_keys(entry.pattern) {
            if !keys.contains(&Some(key)) {
                keys.push(Some(key));
            }
        }
        keys.into_iter()
            .map(|key| {
                let mut reader = Reader { files, phrases, key, depth: 0, reading: Self::default() };
                reader.read(entry.pattern);
                reader.reading
            })
            .collect()
    }

    /// Words that nobody has to fill in, and that were written nowhere.
    pub fn of(words: &str) -> Self {
        Self { text: words.to_owned(), stretches: Vec::new() }
    }

    /// Its sentences.
    pub fn sentences(&self) -> Vec<Sentence> {
        self.text
            .unicode_sentences()
            .filter_map(|sentence| {
                let start = self.offset(sentence);
                let words: Vec<Word> = sentence
                    .unicode_word_indices()
                    .map(|(at, word)| Word {
                        lower: word.to_lowercase().replace('’', "'"),
                        range: start + at..start + at + word.len(),
                    })
                    .collect();
                let range = words.first()?.range.start..words.last()?.range.end;
                Some(Sentence { words, range })
            })
            .collect()
    }

    /// As a pattern's name: the words of each of its names. "Sciatica: an irritated nerve" has two, "Deep buttock pain,
    /// also called piriformis pain" as well.
    pub fn names(&self) -> Vec<Vec<String>> {
        self.text
            .split([':', ','])
            .map(|name| name.trim().trim_start_matches("also called "))
            .map(|name| name.trim_start_matches("A ").trim_start_matches("an ").to_lowercase())
            .map(|name| name.unicode_words().map(str::to_owned).collect())
            .filter(|words: &Vec<String>| !words.is_empty())
            .collect()
    }

    /// All of it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a stretch of it was written; nowhere, if all of it is filled in on the screen.
    pub fn span(&self, range: &Range<usize>) -> Option<Span> {
        let mut written = self
            .stretches
            .iter()
            .filter(|(own, _)| own.start < range.end && range.start < own.end)
            .map(|(own, span)| {
                let start = span.range.start + range.start.saturating_sub(own.start);
                let end = span.range.start + (range.end.min(own.end) - own.start);
                Span::new(&span.file, start..end)
            });
        let first = written.next()?;
        let end = written.filter(|other| other.file == first.file).map(|other| other.range.end);
        let end = end.max().unwrap_or(first.range.end).max(first.range.end);
        Some(Span::new(&first.file, first.range.start..end))
    }

    fn offset(&self, slice: &str) -> usize {
        slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }
}

struct Reader<'a> {
    files: &'a [FluentFile<'a>],
    phrases: &'a [(String, Phrase)],
    /// The case that is read wherever there is one.
    key: Option<&'a str>,
    depth: usize,
    reading: Reading,
}

impl Reader<'_> {
    fn read(&mut self, pattern: &Pattern<&str>) {
        let mut elements = pattern.elements.iter().peekable();
        while let Some(element) = elements.next() {
            match element {
                PatternElement::TextElement { value } => {
                    let line = unwrapped(value, elements.peek().copied());
                    let file = self.files.iter().find(|file| file.contains(value));
                    let start = self.reading.text.len();
                    self.reading.text.push_str(&line);
                    if let Some(file) = file {
                        let range = start..self.reading.text.len();
                        self.reading.stretches.push((range, Span::of_slice(file.file, value)));
                    }
                }
                PatternElement::Placeable { expression } => self.fill(expression),
            }
        }
    }

    fn fill(&mut self, expression: &Expression<&str>) {
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { variants, .. } => {
                let chosen = variants.iter().find(|variant| Some(key(&variant.key)) == self.key);
                let chosen = chosen.or_else(|| variants.iter().find(|variant| variant.default));
                if let Some(variant) = chosen {
                    self.read(&variant.value);
                }
                return;
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                let phrase = self.phrases.iter().find(|(name, _)| name == id.name);
                let (Phrase::Phone(words) | Phrase::Words(words)) = match phrase {
                    Some((_, phrase)) => phrase.clone(),
                    None => Phrase::Words(VALUE.to_owned()),
                };
                self.reading.text.push_str(&words);
            }
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => self.reading.text.push_str(value),
            InlineExpression::Placeable { expression } => self.fill(expression),
            InlineExpression::TermReference { id, .. } => {
                let files = self.files;
                if let Some(term) = files.iter().find_map(|file| file.term(id.name)) {
                    self.follow(&term.value);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let files = self.files;
                let mut entries = files.iter().flat_map(FluentFile::entries);
                let target =
                    entries.find(|one| one.message == id.name && one.attribute == attribute);
                if let Some(target) = target {
                    self.follow(target.pattern);
                }
            }
            InlineExpression::FunctionReference { .. } => {}
        }
    }

    fn follow(&mut self, pattern: &Pattern<&str>) {
        if self.depth < DEEPEST {
            self.depth += 1;
            self.read(pattern);
            self.depth -= 1;
        }
    }
}

fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn case_keys<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut keys = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } =
            element
        {
            for variant in variants {
                if !variant.default {
                    keys.push(key(&variant.key));
                }
                keys.extend(case_keys(&variant.value));
            }
        }
    }
    keys
}

/// Whether the first of these words are those.
pub fn starts_with(words: &[Word], start: &[impl AsRef<str>]) -> bool {
    !start.is_empty()
        && words.len() >= start.len()
        && words.iter().zip(start).all(|(word, own)| word.lower == own.as_ref())
}
