//! The files of a translation, brought up to today's English.

use std::ops::Range;
use std::path::{Path, PathBuf};

use content::text::ORIGINAL;
use content::text::fluent::{self, FluentFile, FluentSource};
use content::text::made_from::{English, State, TO_COMPARE, english};
use content::text::message_file::{COMMON, MessageFile, OWN};
use content::{ContentFile, Diagnostics};

/// A file of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslationFile {
    /// Where it stands.
    pub path: PathBuf,
    /// What it says now.
    pub text: String,
    /// Whether that is other than what it said before.
    pub is_changed: bool,
    /// How many texts have no translation.
    pub missing: usize,
    /// How many are to be compared with their English.
    pub to_compare: usize,
}

/// The files of an assessment's folder, or of `common/`, in a language. What is translated stays as it is; what is not stands
/// at the end of its file, in English, as a comment.
pub fn translate(folder: &Path, locale: &str, diagnostics: &Diagnostics) -> Vec<TranslationFile> {
    let is_common = folder.file_name().is_some_and(|name| name == "common");
    let message_files: &'static [MessageFile] = if is_common { &COMMON } else { &OWN };
    let [from, to] = [ORIGINAL, locale].map(|locale| folder.join("text").join(locale));
    let originals = fluent::read_folder(&from, message_files, diagnostics);
    let translations = fluent::read_folder(&to, message_files, diagnostics);
    let file = |original: &FluentSource| {
        let path = to.join(format!("{}.ftl", original.message_file.name));
        let known = translations.iter().find(|one| one.message_file == original.message_file);
        let empty = FluentSource {
            message_file: original.message_file,
            file: ContentFile::new(&path, String::new()),
        };
        let translation = known.unwrap_or(&empty);
        let english = english(&original.parse(diagnostics));
        brought_up(path, &translation.parse(diagnostics), &english)
    };
    originals.iter().map(file).collect()
}

fn brought_up(path: PathBuf, file: &FluentFile<'_>, english: &[English]) -> TranslationFile {
    let before = file.file.text.as_str();
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let (mut missing, mut to_compare) = (0, 0);
    for one in english {
        let comment = one.as_comment();
        if let Some(named) = file.named().find(|named| named.name == one.name) {
            if one.state(&named) != State::Current {
                to_compare += 1;
                edits.push((named.above(), format!("# {TO_COMPARE}\n{comment}")));
            }
        } else {
            missing += 1;
            if !before.contains(&comment) {
                edits.push((before.len()..before.len(), format!("\n{comment}")));
            }
        }
    }
    // From the end, so that what stands before keeps its place.
    let mut text = before.to_owned();
    edits.sort_by_key(|(range, _)| range.start);
    for (range, comment) in edits.into_iter().rev() {
        text.replace_range(range, &comment);
    }
    let text = text.trim_start_matches('\n').to_owned();
    TranslationFile { path, is_changed: text != before, text, missing, to_compare }
}
