//! Texts as they are written: Fluent files, one for each kind and language.

pub mod entries;
pub mod fluent;
pub mod lines;
pub mod made_from;
pub mod message_file;

use std::path::Path;

use crate::folder::{entries as folder_entries, name_of};
use crate::{Diagnostic, Diagnostics, Span};
use fluent::{FluentFile, FluentSource};

/// The language in which content is written first; others are compared with it.
pub const ORIGINAL: &str = "en";

/// The texts of an assessment in one language, with those that all assessments share.
#[derive(Clone, Debug)]
pub struct LanguageFiles {
    /// Its tag, such as `en`.
    pub locale: String,
    /// Its files.
    pub sources: Vec<FluentSource>,
    /// Whether there is a folder with the shared texts in this language.
    pub has_common: bool,
}

impl LanguageFiles {
    /// Parses its files; messages that cannot be understood are reported and left out.
    pub fn parse(&self, diagnostics: &Diagnostics) -> Vec<FluentFile<'_>> {
        self.sources.iter().map(|source| source.parse(diagnostics)).collect()
    }

    fn read(own: &Path, shared: &Path, locale: String, diagnostics: &Diagnostics) -> Self {
        let (own, shared) = (own.join(&locale), shared.join(&locale));
        let has_common = shared.is_dir();
        if !has_common {
            Diagnostic::error(
                &Span::of_path(&own),
                format!("the words shared by all assessments are not there in `{locale}`"),
            )
            .remedy(format!("translate the files of common/text/{ORIGINAL}"))
            .report(diagnostics);
        }
        let mut sources = fluent::read_folder(&own, &message_file::OWN, diagnostics);
        sources.extend(fluent::read_folder(&shared, &message_file::COMMON, diagnostics));
        Self { locale, sources, has_common }
    }
}

/// Reads an assessment's texts in every language, the original first. Without the original there is nothing to compare
/// the others with: that is reported, and none is read.
pub fn read(folder: &Path, common: &Path, diagnostics: &Diagnostics) -> Vec<LanguageFiles> {
    let (own, shared) = (folder.join("text"), common.join("text"));
    let mut locales: Vec<String> =
        folder_entries(&own, diagnostics).iter().map(|path| name_of(path)).collect();
    locales.sort_by_key(|locale| locale != ORIGINAL);
    if locales.first().is_none_or(|first| first != ORIGINAL) {
        let span = Span::of_path(&own.join(ORIGINAL));
        Diagnostic::error(&span, "there are no words in English").report(diagnostics);
        return Vec::new();
    }
    let read = |locale| LanguageFiles::read(&own, &shared, locale, diagnostics);
    locales.into_iter().map(read).collect()
}
