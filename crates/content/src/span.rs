//! Spans: stretches of the files of the content, for mistakes to point at.

use std::{fs, io, ops::Range, path::Path, sync::Arc};

/// A file of the content, as it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct ContentFile {
    /// Where it was read from, with `/` between folders.
    pub path: String,
    /// What it says; lines end with `\n`.
    pub text: String,
}

impl ContentFile {
    /// Reads a file. Line ends of other systems become `\n`, so that spans and words are the same
    /// wherever the content was edited.
    ///
    /// # Errors
    /// When it cannot be read, or is not UTF-8.
    pub fn read(path: &Path) -> io::Result<Arc<Self>> {
        let text = fs::read_to_string(path)?.replace("\r\n", "\n");
        Ok(Self::new(path, text))
    }

    /// A file with this text.
    pub fn new(path: &Path, text: String) -> Arc<Self> {
        let path = path.to_string_lossy().replace('\\', "/");
        Arc::new(Self { path, text })
    }
}

/// A stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The file.
    pub file: Arc<ContentFile>,
    /// Bytes of its text.
    pub range: Range<usize>,
}

impl Span {
    /// A stretch of a file.
    pub fn new(file: &Arc<ContentFile>, range: Range<usize>) -> Self {
        Self { file: Arc::clone(file), range }
    }

    /// A file as a whole: its beginning.
    pub fn start_of(file: &Arc<ContentFile>) -> Self {
        Self::new(file, 0..0)
    }

    /// A file or folder that is not there, or cannot be read.
    pub fn of_path(path: &Path) -> Self {
        Self::start_of(&ContentFile::new(path, String::new()))
    }

    /// The span of a slice of the file's text.
    pub fn of_slice(file: &Arc<ContentFile>, slice: &str) -> Self {
        let start = slice.as_ptr().addr().saturating_sub(file.text.as_ptr().addr());
        Self::new(file, start..start.saturating_add(slice.len()))
    }

    /// Line and column, both from 1; the column counts characters.
    pub fn line_and_column(&self) -> (usize, usize) {
        let before = self.file.text.get(..self.range.start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = before.matches('\n').count() + 1;
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

/// Something that was read, with its span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Something read here.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl Spanned<String> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.value
    }

    /// The span of a part of a quoted text.
    ///
    /// Exact where the text stands in the file as it is; where it is written with escapes, the whole
    /// text is the span.
    pub fn part(&self, range: &Range<usize>) -> Span {
        let written = self.span.file.text.get(self.span.range.clone()).unwrap_or_default();
        match written.find(&self.value) {
            Some(quote) => {
                let start = self.span.range.start + quote;
                Span::new(&self.span.file, start + range.start..start + range.end)
            }
            None => self.span.clone(),
        }
    }
}
