//! `pages verify`: whether the files of a release are those that its sums name.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::contents::Contents;
use crate::document::read_bytes;
use crate::hash;
use crate::packs::{Check, Packs, pack_hash};
use crate::sums::{NAME, Sums};

/// Checks a file, or every file of a folder, against `SHA256SUMS` beside it, the packs in a check against the pack hash that
/// it shows, and `SHA256SUMS` against the release's sum
#[derive(Args)]
pub struct Verify {
    /// The file, or the folder of a release
    path: PathBuf,
    /// The release's sum, as its version notes and its tag state it
    sum: Option<String>,
}

impl Verify {
    pub fn run(&self) -> Result<(), String> {
        let sum = self.sum.as_deref().map(release_sum).transpose()?;
        let folder = if self.path.is_dir() {
            &self.path
        } else {
            self.path.parent().unwrap_or(Path::new(""))
        };
        let sums = Sums::read(folder)?;
        if folder == self.path {
            sums.by_name.keys().try_for_each(|name| verify_file(folder, name, &sums))?;
        } else {
            let name = self.path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            verify_file(folder, name, &sums)?;
        }
        self.verify_sums(folder, &sums.own, sum)
    }

    /// What was compared so far came from one place. Whoever changed a file there can have made its sum anew.
    fn verify_sums(&self, folder: &Path, own: &str, stated: Option<String>) -> Result<(), String> {
        match stated {
            None => {
                println!(
                    "{NAME}: its own SHA-256 is {own}\n\n\
                     So the files are as {NAME} says, which lies beside them. That shows that none was damaged; not that none \
                     was forged. For that, compare this sum with the one in the release's version notes and its tag, or give \
                     it: `verify {} SUM`.",
                    self.path.display()
                );
                Ok(())
            }
            Some(stated) if stated == own => {
                println!("{NAME}: its own SHA-256 is the one that you gave, {own}");
                Ok(())
            }
            Some(stated) => Err(format!(
                "{} is not that of the release: its SHA-256 is {own}, and you gave {stated}. The files may be forged, or of \
                 another version.",
                folder.join(NAME).display()
            )),
        }
    }
}

/// Whether it is well written is asked first: a slip of the pen is not a forged release.
fn release_sum(written: &str) -> Result<String, String> {
    hash::from_hex(written).ok_or_else(|| {
        format!("`{written}` is not a SHA-256: it has 64 digits, 0 to 9 and a to f.")
    })
}

fn verify_file(folder: &Path, name: &str, sums: &Sums) -> Result<(), String> {
    let path = folder.join(name);
    let bytes = read_bytes(&path)?;
    let file = path.display();
    let names = folder.join(NAME);
    let names = names.display();
    let stated = sums.by_name.get(name);
    let stated = stated
        .ok_or_else(|| format!("{names} does not name {file}: it is no file of that release."))?;
    let sum = hash::hex(&bytes);
    if sum != *stated {
        return Err(format!(
            "{file} is not the file that {names} names: its SHA-256 is {sum}, and not {stated}."
        ));
    }
    println!("{name}: its SHA-256 is the one that {NAME} beside it states, {sum}");
    match name.ends_with(".html") {
        true => verify_packs(&path, name, bytes),
        false => Ok(()),
    }
}

fn verify_packs(path: &Path, name: &str, bytes: Vec<u8>) -> Result<(), String> {
    let path = path.display();
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
    println!("{name}: the hash of its packs is the one that the file itself shows, {found}");
    for Packs { assessment, text, .. } in contents.packs.iter().flatten() {
        println!("{name}: {} {}, {}", assessment.id, assessment.version, text.locale);
    }
    Ok(())
}
