//! The packs of one assessment: its logic, and its words in one language.

use std::fs;
use std::path::Path;

use assessment::{Assessment, Text, read_assessment, read_text};

use crate::document::read_bytes;
use crate::hash;

/// An assessment and its words, as bytes and as what they say.
pub struct Packs {
    pub logic: Vec<u8>,
    pub words: Vec<u8>,
    pub assessment: Assessment,
    pub text: Text,
}

impl Packs {
    /// The packs with these bytes.
    pub fn of(logic: Vec<u8>, words: Vec<u8>) -> Result<Self, String> {
        let assessment =
            read_assessment(&logic).map_err(|error| format!("a pack of logic: {error}."))?;
        let text = read_text(&words, &logic, &assessment)
            .map_err(|error| format!("the pack of words of {}: {error}.", assessment.id))?;
        Ok(Self { logic, words, assessment, text })
    }

    /// Reads those of one assessment in a folder.
    pub fn read(folder: &Path, id: &str, locale: &str) -> Result<Self, String> {
        let read = |name: String| read_bytes(&folder.join(name));
        Self::of(read(format!("{id}.pack"))?, read(format!("{id}.{locale}.text"))?)
            .map_err(|reason| format!("{}: {reason}", folder.display()))
    }

    /// Reads those of every assessment in a folder that has words in this language.
    pub fn read_all(folder: &Path, locale: &str) -> Result<Vec<Self>, String> {
        let names = names_in(folder)?;
        let ids = names.iter().filter_map(|name| name.strip_suffix(&format!(".{locale}.text")));
        ids.map(|id| Self::read(folder, id, locale)).collect()
    }

    /// The languages of the packs in a folder.
    pub fn locales(folder: &Path) -> Result<Vec<String>, String> {
        let names = names_in(folder)?;
        let words = names.iter().filter_map(|name| name.strip_suffix(".text"));
        let mut locales: Vec<String> =
            words.filter_map(|name| Some(name.split_once('.')?.1.to_owned())).collect();
        locales.sort();
        locales.dedup();
        if locales.is_empty() {
            return Err(format!("{} holds no packs of words.", folder.display()));
        }
        Ok(locales)
    }

    /// The assessment's id.
    pub fn id(&self) -> &str {
        &self.assessment.id
    }

    /// The language of the words.
    pub fn locale(&self) -> &str {
        &self.text.locale
    }
}

/// The pack hash: SHA-256 over the packs one after the other, logic before words, in the order of the file.
///
/// `cat back-pain.pack back-pain.en.text | sha256sum` gives the same.
pub fn pack_hash(packs: &[Packs]) -> String {
    let bytes: Vec<u8> =
        packs.iter().flat_map(|one| one.logic.iter().chain(&one.words)).copied().collect();
    hash::hex(&bytes)
}

/// Sorted, so that no order of a file system is in what is made of them.
fn names_in(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder)
        .map_err(|error| format!("{} cannot be read: {error}.", folder.display()))?;
    let mut names: Vec<String> =
        entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}
