//! `pages verify`: whether a single file is the one that was published.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::contents::Contents;
use crate::document::read_bytes;
use crate::hash;
use crate::packs::{Check, Packs, pack_hash};
use crate::sums;

/// Checks the file against `SHA256SUMS` beside it, and the packs in it against the pack hash that it shows
#[derive(Args)]
pub struct Verify {
    /// The file
    file: PathBuf,
}

impl Verify {
    pub fn run(&self) -> Result<(), String> {
        let path = self.file.display();
        let bytes = read_bytes(&self.file)?;
        let name = self.file.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| format!("{path} is not a file."))?;
        let folder = self.file.parent().unwrap_or(Path::new(""));

        let sum = hash::hex(&bytes);
        let stated = sums::stated(folder, name)?;
        if sum != stated {
            return Err(format!(
                "{path} is not the file that {} names: its SHA-256 is {sum}, and not {stated}.",
                folder.join(sums::NAME).display()
            ));
        }
        println!("{name}: the SHA-256 is as stated, {sum}");

        let html = String::from_utf8(bytes).map_err(|_| format!("{path} is not UTF-8."))?;
        let contents = Contents::of(&html).map_err(|reason| format!("{path} {reason}"))?;
        let checks: Vec<Check<'_>> =
            contents.packs.iter().map(|check| check.iter().collect()).collect();
        let found = pack_hash(&checks);
        if found != contents.pack_hash {
            return Err(format!(
                "{path} shows another pack hash than its packs have: it shows {}, and they have {found}.",
                contents.pack_hash
            ));
        }
        println!("{name}: the pack hash is as shown, {found}");
        for Packs { assessment, text, .. } in contents.packs.iter().flatten() {
            println!("{name}: {} {}, {}", assessment.id, assessment.version, text.locale);
        }
        Ok(())
    }
}
