//! `pages fragments`: the static page, for the page that Trunk serves.

use std::path::PathBuf;

use clap::Args;

use crate::document::{read_text, write};
use crate::packs::Packs;
use crate::static_page::StaticPage;

/// Writes `head.html` and `static.html`
#[derive(Args)]
pub struct Fragments {
    /// The assessments that the page holds
    #[arg(required = true)]
    assessments: Vec<String>,
    /// The language of its words
    #[arg(long, default_value = "en")]
    locale: String,
    /// The folder that holds the packs
    #[arg(long, value_name = "DIR")]
    packs: PathBuf,
    /// Where the fragments are written
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Fragments {
    pub fn run(&self) -> Result<(), String> {
        let read = |id: &String| Packs::read(&self.packs, id, &self.locale);
        let packs = self.assessments.iter().map(read).collect::<Result<Vec<_>, String>>()?;
        let page = StaticPage::of(&packs.iter().collect::<Vec<_>>())?;
        for (name, html) in [("head.html", page.head()?), ("static.html", page.body(None)?)] {
            let path = self.out.join(name);
            // Trunk watches and hashes what changes: an unchanged fragment is left alone.
            if read_text(&path).is_ok_and(|there| there == html) {
                continue;
            }
            write(&path, &html)?;
        }
        Ok(())
    }
}
