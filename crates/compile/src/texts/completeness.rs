//! Comparing the texts of a language with those expected: what is missing, and what nothing shows.

use super::expected::Thing;
use content::diagnostic::{Diagnostic, Diagnostics};
use content::nearest::did_you_mean;
use content::text::entries::Entry;
use content::text::message_file::{COMMON, Shelf};

/// One language of an assessment.
pub struct Language<'a> {
    /// The assessment's folder.
    pub folder: &'a str,
    /// The language.
    pub locale: &'a str,
    /// Kinds of which texts may be missing because of what has been reported already.
    pub damaged: Vec<&'static Shelf>,
}

impl Language<'_> {
    /// Reports every text that is missing, there twice, or shown by nothing.
    pub fn check(&self, expected: &[Thing], entries: &[Entry<'_>], diagnostics: &Diagnostics) {
        for thing in expected.iter().filter(|thing| !self.damaged.contains(&thing.shelf)) {
            self.check_thing(thing, entries, diagnostics);
        }
        for (place, entry) in entries.iter().enumerate() {
            let before = || entries.iter().take(place).filter(|one| entry.is_of_same_message(one));
            let of_known_thing = expected.iter().any(|thing| thing.has(entry));
            if let Some(first) = before().find(|known| known.attribute == entry.attribute) {
                diagnostics.report(
                    Diagnostic::error(&entry.place, "this text is there twice")
                        .related(&first.place, "first here"),
                );
            } else if of_known_thing || before().next().is_none() {
                // Of a message that nothing shows, its attributes need no report of their own.
                self.check_entry(entry, expected, diagnostics);
            }
        }
    }

    fn check_thing(&self, thing: &Thing, entries: &[Entry<'_>], diagnostics: &Diagnostics) {
        let own: Vec<&Entry<'_>> = entries.iter().filter(|entry| thing.has(entry)).collect();
        let missing: Vec<String> = thing
            .parts
            .iter()
            .filter(|part| part.required)
            .filter(|part| !own.iter().any(|one| one.attribute == part.attribute.as_deref()))
            .map(|part| match &part.attribute {
                Some(attribute) => format!("`.{attribute} = ...` ({})", part.purpose),
                None => format!("`{} = ...` ({})", thing.id, part.purpose),
            })
            .collect();
        if missing.is_empty() {
            return;
        }
        let place = own.first().map_or(&thing.place, |entry| &entry.place);
        diagnostics.report(
            Diagnostic::error(place, format!("words are missing for `{}`", thing.id))
                .label(format!("in `{}`", self.locale))
                .remedy(format!("in {}, add {}", self.file(thing), missing.join(", "))),
        );
    }

    fn check_entry(&self, entry: &Entry<'_>, expected: &[Thing], diagnostics: &Diagnostics) {
        let on_shelf = || expected.iter().filter(|thing| thing.shelf == entry.shelf);
        let thing = expected.iter().find(|thing| thing.has(entry));
        let is_expected = thing.is_some_and(|thing| {
            thing.parts.iter().any(|part| part.attribute.as_deref() == entry.attribute)
        });
        if is_expected {
            return;
        }
        let remedy = match (thing, entry.attribute) {
            (None, _) => did_you_mean(entry.message, on_shelf().map(|thing| thing.id.as_str())),
            (Some(thing), Some(attribute)) => did_you_mean(
                attribute,
                thing.parts.iter().filter_map(|part| part.attribute.as_deref()),
            ),
            (Some(_), None) if entry.shelf.file == "screens" => {
                Some("a screen with a single question has that question as its heading".to_owned())
            }
            (Some(_), None) => None,
        };
        diagnostics.report(
            Diagnostic::error(&entry.place, "nothing shows this text").maybe_remedy(remedy),
        );
    }

    fn file(&self, thing: &Thing) -> String {
        let folder = if COMMON.contains(thing.shelf) { "common" } else { self.folder };
        format!("{folder}/text/{}/{}.ftl", self.locale, thing.shelf.file)
    }
}
