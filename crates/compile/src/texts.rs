//! Texts in every language, compiled to what the widget shows.

mod completeness;
mod direction;
mod distinct;
mod expected;
mod message;
mod sayable;
mod variables;

use assessment::{Assessment, Text};
use content::common::Common;
use content::text::entries::{self, Entry, EntryName};
use content::text::{ORIGINAL, made_from, message_file};
use content::{AssessmentFolder, Diagnostics};

use completeness::Completeness;
pub use direction::is_right_to_left;
use message::Translator;
use variables::Variables;

/// Compiles the words of an assessment, those of `common/` included, in every language it has.
/// Everything wrong with them is reported. Which answers need words to say them is known only of an assessment that is sound.
pub fn compile(
    folder: &AssessmentFolder,
    sound: Option<&Assessment>,
    common: &Common,
    diagnostics: &Diagnostics,
) -> Vec<Text> {
    let variables = Variables::of(folder, common);
    let mut expected = expected::by_content(folder, sound, common);
    let mut english = Vec::new();
    let mut own_names = Vec::new();
    let mut texts = Vec::new();
    for language in &folder.languages {
        let locale = language.locale.as_str();
        let files = language.parse(diagnostics);
        if locale == ORIGINAL {
            own_names = entries::own_names(&files);
        }
        let entries = folder.texts(&files, &own_names, common);
        let is_translation = locale != ORIGINAL;
        let mut damaged: Vec<_> =
            files.iter().filter(|file| file.is_damaged).map(|file| file.message_file).collect();
        if !language.has_common {
            damaged.extend(&message_file::COMMON);
        }
        let completeness = Completeness { folder: &folder.id, locale, damaged };
        completeness.check(&expected, &entries, diagnostics);
        if is_translation {
            made_from::check(locale, &files, &english, diagnostics);
        } else {
            english = files.iter().flat_map(made_from::english).collect();
            let original: Vec<EntryName> = entries.iter().map(Entry::name).collect();
            expected = expected::by_original(&original);
        }

        let translator = Translator::new(&files, &variables, diagnostics);
        let said: Vec<_> = entries.iter().map(|entry| translator.message(entry)).collect();
        distinct::check(&entries, &said, diagnostics);
        let messages = entries.iter().map(Entry::key).zip(said).collect();
        texts.push(Text {
            assessment: folder.id.clone(),
            version: folder.header.version.clone(),
            right_to_left: is_right_to_left(locale),
            locale: locale.to_owned(),
            messages,
        });
    }
    texts
}
