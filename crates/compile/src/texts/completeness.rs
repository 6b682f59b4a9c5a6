//! Comparing the texts of a language with those expected: what is missing, and what nothing shows.

use content::text::entries::Entry;
use content::text::message_file::MessageFile;
use content::{Diagnostic, Diagnostics, did_you_mean};

use super::expected::TextOwner;

/// Compares the texts of one language of an assessment with those expected.
pub struct Completeness<'a> {
    /// The assessment's folder.
    pub folder: &'a str,
    /// The language.
    pub locale: &'a str,
    /// Kinds of which texts may be missing because of what has been reported already.
    pub damaged: Vec<&'static MessageFile>,
}

impl Completeness<'_> {
    /// Reports every text that is missing, there twice, or shown by nothing.
    pub fn check(&self, expected: &[TextOwner], entries: &[Entry<'_>], diagnostics: &Diagnostics) {
        let is_damaged = |owner: &&TextOwner| {
            self.damaged.iter().any(|file| file.prefix == owner.message_file.prefix)
        };
        for owner in expected.iter().filter(|owner| !is_damaged(owner)) {
            self.check_owner(owner, entries, diagnostics);
        }
        for (position, entry) in entries.iter().enumerate() {
            let before =
                || entries.iter().take(position).filter(|one| entry.is_of_same_message(one));
            let has_owner = expected.iter().any(|owner| owner.has(entry));
            if let Some(first) = before().find(|known| known.attribute == entry.attribute) {
                Diagnostic::error(&entry.span, "this text is there twice")
                    .related(&first.span, "first here")
                    .report(diagnostics);
            } else if has_owner || before().next().is_none() {
                // Of a message that nothing shows, its attributes need no report of their own.
                self.check_entry(entry, expected, diagnostics);
            }
        }
    }

    fn check_owner(&self, owner: &TextOwner, entries: &[Entry<'_>], diagnostics: &Diagnostics) {
        let own: Vec<&Entry<'_>> = entries.iter().filter(|entry| owner.has(entry)).collect();
        let missing: Vec<String> = owner
            .parts
            .iter()
            .filter(|part| part.required)
            .filter(|part| !own.iter().any(|one| one.attribute == part.attribute.as_deref()))
            .map(|part| match &part.attribute {
                Some(attribute) => format!("`.{attribute} = ...` ({})", part.purpose),
                None => format!("`{} = ...` ({})", owner.id, part.purpose),
            })
            .collect();
        if missing.is_empty() {
            return;
        }
        let span = own.first().map_or(&owner.span, |entry| &entry.span);
        Diagnostic::error(span, format!("words are missing for `{}`", owner.id))
            .label(format!("in `{}`", self.locale))
            .remedy(format!("in {}, add {}", self.file(owner), missing.join(", ")))
            .report(diagnostics);
    }

    fn check_entry(&self, entry: &Entry<'_>, expected: &[TextOwner], diagnostics: &Diagnostics) {
        let in_file = || {
            expected.iter().filter(|owner| owner.message_file.prefix == entry.message_file.prefix)
        };
        let owner = expected.iter().find(|owner| owner.has(entry));
        let mut parts =
            expected.iter().filter(|owner| owner.has(entry)).flat_map(|owner| &owner.parts);
        let is_expected = parts.any(|part| part.attribute.as_deref() == entry.attribute);
        if is_expected {
            return;
        }
        let remedy = match (owner, entry.attribute) {
            (None, _) => did_you_mean(entry.message, in_file().map(|owner| owner.id.as_str())),
            (Some(owner), Some(attribute)) => did_you_mean(
                attribute,
                owner.parts.iter().filter_map(|part| part.attribute.as_deref()),
            ),
            (Some(_), None) if entry.message_file.name == "screens" => {
                Some("a screen with a single question has that question as its heading".to_owned())
            }
            (Some(_), None) => None,
        };
        Diagnostic::error(&entry.span, "nothing shows this text")
            .maybe_remedy(remedy)
            .report(diagnostics);
    }

    fn file(&self, owner: &TextOwner) -> String {
        let folder = if owner.message_file.is_common { "common" } else { self.folder };
        format!("{folder}/text/{}/{}.ftl", self.locale, owner.message_file.name)
    }
}
