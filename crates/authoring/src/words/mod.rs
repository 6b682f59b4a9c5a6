//! Words: Fluent files, one per kind and language, compiled to what the widget shows.

mod completeness;
mod direction;
mod distinct;
mod entries;
mod expected;
mod fluent;
mod made_from;
mod message;
mod pictures;
mod shelf;
mod style;
pub mod translation;
mod variables;

use std::path::Path;

use assessment::Text;

use crate::common::Common;
use crate::content::AssessmentFolder;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::folder::{entries as folder_entries, name_of};
use crate::place::Place;

use completeness::Language;
pub use direction::is_right_to_left;
use entries::{Entry, Position};
use fluent::{FluentFile, FluentSource};
use message::Translator;
use variables::Variables;

/// The language in which content is written first; others are compared with it.
const ORIGINAL: &str = "en";

/// Compiles the words of an assessment, those of `common/` included, in every language it has.
/// Everything wrong with them is reported.
pub fn compile(folder: &AssessmentFolder, common: &Common, diagnostics: &Diagnostics) -> Vec<Text> {
    let own = folder.path.join("text");
    let shared = common.path.join("text");
    let mut locales: Vec<String> =
        folder_entries(&own, diagnostics).iter().map(|path| name_of(path)).collect();
    // The original first: the others are compared with it.
    locales.sort_by_key(|locale| locale != ORIGINAL);
    if locales.first().is_none_or(|first| first != ORIGINAL) {
        let place = Place::of_path(&own.join(ORIGINAL));
        diagnostics.report(Diagnostic::error(&place, "there are no words in English"));
        return Vec::new();
    }

    let variables = Variables::of(folder, common);
    let mut expected = expected::by_content(folder, common);
    let mut english = Vec::new();
    // The words that are filled in are those of the first region: others differ by a word or a number.
    let phrases = common.regions.first().map_or_else(Vec::new, |region| region.phrases.clone());
    let mut texts = Vec::new();
    for locale in locales {
        let sources = read_locale(&own, &shared, &locale, diagnostics);
        let files: Vec<FluentFile<'_>> =
            sources.iter().map(|source| source.parse(diagnostics)).collect();
        let entries: Vec<Entry<'_>> = files.iter().flat_map(FluentFile::entries).collect();
        let is_translation = locale != ORIGINAL;
        let mut damaged: Vec<_> =
            files.iter().filter(|file| file.is_damaged).map(|file| file.shelf).collect();
        if !shared.join(&locale).is_dir() {
            damaged.extend(&shelf::COMMON);
        }
        let language = Language { folder: &folder.id, locale: &locale, damaged };
        language.check(&expected, &entries, diagnostics);
        if is_translation {
            made_from::check(&locale, &files, &english, diagnostics);
        } else {
            english = files.iter().flat_map(made_from::english).collect();
            let original: Vec<Position> = entries.iter().map(Entry::position).collect();
            expected = expected::by_original(&original);
        }

        style::check(&locale, folder, common, &files, &phrases, diagnostics);
        pictures::check(&locale, folder, &files, &phrases, diagnostics);

        let translator = Translator::new(&files, &variables, diagnostics);
        let said: Vec<_> = entries.iter().map(|entry| translator.message(entry)).collect();
        distinct::check(&entries, &said, diagnostics);
        let messages = entries.iter().map(Entry::key).zip(said).collect();
        texts.push(Text {
            assessment: folder.id.clone(),
            version: folder.header.version.clone(),
            right_to_left: is_right_to_left(&locale),
            locale,
            messages,
        });
    }
    texts
}

/// Reads an assessment's own words in a language, and those that all assessments share.
fn read_locale(
    own: &Path,
    shared: &Path,
    locale: &str,
    diagnostics: &Diagnostics,
) -> Vec<FluentSource> {
    if !shared.join(locale).is_dir() {
        diagnostics.report(
            Diagnostic::error(
                &Place::of_path(&own.join(locale)),
                format!("the words shared by all assessments are not there in `{locale}`"),
            )
            .remedy(format!("translate the files of common/text/{ORIGINAL}")),
        );
    }
    let mut sources = fluent::read_folder(&own.join(locale), &shelf::OWN, diagnostics);
    sources.extend(fluent::read_folder(&shared.join(locale), &shelf::COMMON, diagnostics));
    sources
}
