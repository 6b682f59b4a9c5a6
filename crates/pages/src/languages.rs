//! The other languages of a file, as links to the files beside it that hold them.

use assessment::Part;
use minijinja::{Value, context};
use words::{Key, interface};

use crate::packs::Packs;

/// The languages that a check can be read in, one file each.
pub struct Languages<'a> {
    /// What the files are called, but for the language.
    pub stem: &'a str,
    /// The first check of each file: its words name the language.
    pub files: Vec<&'a Packs>,
    /// The one that this file is in, unless it holds them all.
    pub here: Option<&'a str>,
}

impl Languages<'_> {
    /// Links for the shell; none where there is no choice.
    pub fn links(&self) -> Result<Vec<Value>, String> {
        if self.files.len() < 2 {
            return Ok(Vec::new());
        }
        self.files.iter().map(|packs| self.link(packs)).collect()
    }

    /// What they are called, in the language of this file.
    pub fn title(&self) -> Result<&str, String> {
        let is_here = |packs: &&&Packs| self.here.is_none_or(|here| packs.locale() == here);
        let packs = self.files.iter().find(is_here).ok_or("A file has at least one language.")?;
        plain(packs, &interface::LANGUAGE)
    }

    fn link(&self, packs: &Packs) -> Result<Value, String> {
        let locale = packs.locale();
        Ok(context! {
            locale,
            direction => packs.direction(),
            name => plain(packs, &interface::LANGUAGE_NAME)?,
            file => file_name(self.stem, Some(locale)),
            is_here => self.here == Some(locale),
        })
    }
}

/// `back-pain.en.html` holds one language, `back-pain.html` all.
pub fn file_name(stem: &str, locale: Option<&str>) -> String {
    match locale {
        Some(locale) => format!("{stem}.{locale}.html"),
        None => format!("{stem}.html"),
    }
}

/// A text with nothing to fill in.
fn plain<'a>(packs: &'a Packs, key: &Key) -> Result<&'a str, String> {
    let key = key.as_str();
    match packs.text.message(key).map(|message| message.0.as_slice()) {
        Some([Part::Words(words)]) => Ok(words),
        _ => Err(format!("`{key}` of {} in {} is not plain words.", packs.id(), packs.locale())),
    }
}
