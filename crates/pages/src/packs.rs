//! The packs of one assessment: its logic, its words in one language, and what only its results say in that language.

use std::path::Path;

use assessment::{Assessment, ResultText, Text, read_assessment, read_result_text, read_text};

use crate::document::{names_in, read_bytes};
use crate::hash;

/// An assessment and its words, as bytes and as what they say.
pub struct Packs {
    pub logic: Vec<u8>,
    pub words: Vec<u8>,
    pub result: Vec<u8>,
    pub assessment: Assessment,
    pub text: Text,
    pub result_text: ResultText,
}

impl Packs {
    /// The packs with these bytes.
    pub fn of(logic: Vec<u8>, words: Vec<u8>, result: Vec<u8>) -> Result<Self, String> {
        let assessment =
            read_assessment(&logic).map_err(|error| format!("a pack of logic: {error}."))?;
        let text = read_text(&words, &logic)
            .map_err(|error| format!("the pack of words of {}: {error}.", assessment.id))?;
        let (result_text, _) = read_result_text(&result, &logic)
            .map_err(|error| format!("the pack of results of {}: {error}.", assessment.id))?;
        Ok(Self { logic, words, result, assessment, text, result_text })
    }

    /// Reads those of one assessment in a folder.
    pub fn read(folder: &Path, id: &str, locale: &str) -> Result<Self, String> {
        let read = |name: String| read_bytes(&folder.join(name));
        let [words, result] = ["text", "result"].map(|kind| read(format!("{id}.{locale}.{kind}")));
        Self::of(read(format!("{id}.pack"))?, words?, result?)
            .map_err(|reason| format!("{}: {reason}", folder.display()))
    }

    /// Reads those of every assessment in a folder, in every language: those in English first, and within a language by id.
    pub fn read_all(folder: &Path) -> Result<Vec<Self>, String> {
        let names = names_in(folder)?;
        let words = names.iter().filter_map(|name| name.strip_suffix(".text")?.split_once('.'));
        let mut all = words
            .map(|(id, locale)| Self::read(folder, id, locale))
            .collect::<Result<Vec<_>, String>>()?;
        if all.is_empty() {
            return Err(format!("{} holds no packs of words.", folder.display()));
        }
        all.sort_by_key(|one| (one.locale() != "en", one.locale().to_owned()));
        Ok(all)
    }

    /// The assessment's id.
    pub fn id(&self) -> &str {
        &self.assessment.id
    }

    /// The language of the words.
    pub fn locale(&self) -> &str {
        &self.text.locale
    }

    /// Which way it is written, as HTML says it.
    pub fn direction(&self) -> &'static str {
        if self.text.right_to_left { "rtl" } else { "ltr" }
    }
}

/// A check as a file holds it: its packs in each language of the file. Their logic is the same.
pub type Check<'a> = Vec<&'a Packs>;

/// What the questions of a check need: its logic, then its words in each language.
pub fn questions<'a>(check: &'a Check<'_>) -> impl Iterator<Item = &'a Vec<u8>> {
    let logic = check.first().into_iter().map(|packs| &packs.logic);
    logic.chain(check.iter().map(|packs| &packs.words))
}

/// The pack hash: SHA-256 over the packs one after the other, of each check its logic, its words and its results, in the
/// order of the languages.
///
/// `cat back-pain.pack back-pain.en.text back-pain.en.result | sha256sum` gives the same.
pub fn pack_hash(checks: &[Check<'_>]) -> String {
    let mut bytes = Vec::new();
    for check in checks {
        bytes.extend(questions(check).flatten());
        bytes.extend(check.iter().flat_map(|one| &one.result));
    }
    hash::hex(&bytes)
}
