//! `selfcheck translate`: a translation begun, or brought up to today's English.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use content::{Diagnostics, Library};

use super::choice::content_root;
use super::output::print_line;
use super::report::show;
use super::{Stop, Verdict};
use crate::translation::{TranslationFile, translate};

/// Begins a translation, or writes into it what has changed in English; what is translated already stays as it is
#[derive(Args)]
pub struct Translate {
    /// The language, such as `de` or `pt-BR`
    locale: String,

    /// The folder that holds `common` and the assessments [default: `assessments`, here or above]
    content: Option<PathBuf>,
}

impl Translate {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let locale = self.locale.as_str();
        if !is_language_tag(locale) || locale == "en" {
            return Err(Stop::Usage(format!(
                "`{locale}` is not a language to translate into; give a tag such as `de` or `pt-BR`"
            )));
        }
        let root = content_root(self.content.as_deref())?;
        let diagnostics = Diagnostics::default();
        let mut folders = vec![root.join("common")];
        folders.extend(Library::at(root).assessments(&diagnostics));
        let files: Vec<TranslationFile> =
            folders.iter().flat_map(|folder| translate(folder, locale, &diagnostics)).collect();
        // A file that cannot be read as a whole is not written either.
        if diagnostics.has_errors() {
            return Ok(show(diagnostics));
        }
        for file in &files {
            write(file)?;
            let TranslationFile { path, missing, to_compare, .. } = file;
            if missing + to_compare > 0 {
                print_line(format!(
                    "{}: {missing} to translate, {to_compare} to compare",
                    path.display()
                ));
            }
        }
        Ok(Verdict::Fine)
    }
}

fn write(file: &TranslationFile) -> Result<(), Stop> {
    let folder = file.path.parent().map_or(Ok(()), fs::create_dir_all);
    let written = folder.and_then(|()| match file.is_changed {
        true => fs::write(&file.path, &file.text),
        false => Ok(()),
    });
    written
        .map_err(|error| Stop::Usage(format!("{} cannot be written: {error}", file.path.display())))
}

/// Whether it has the shape of a BCP 47 tag, as the names of folders.
fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let is_word = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.chars().all(|one| one.is_ascii_alphanumeric())
    };
    is_word(language, 2..=3)
        && language.chars().all(|one| one.is_ascii_lowercase())
        && parts.all(|part| is_word(part, 2..=8))
}
