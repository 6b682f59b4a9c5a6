//! `SHA256SUMS`: the sums of the files beside it, as `sha256sum --check` reads them.

use std::collections::BTreeMap;
use std::path::Path;

use crate::document::{names_in, read_bytes, read_text, write as write_file};
use crate::hash;

/// The name of the file.
pub const NAME: &str = "SHA256SUMS";

/// Writes the sums of all files in a folder, and gives the sum of what was written: it stands for all of them.
pub fn write(folder: &Path) -> Result<String, String> {
    let lines = names_in(folder)?
        .iter()
        .filter(|name| *name != NAME)
        .map(|name| Ok(format!("{}  {name}\n", hash::hex(&read_bytes(&folder.join(name))?))))
        .collect::<Result<String, String>>()?;
    write_file(&folder.join(NAME), &lines)?;
    Ok(hash::hex(lines.as_bytes()))
}

/// What a folder's `SHA256SUMS` states.
pub struct Sums {
    /// The sum that each file should have, by its name.
    pub by_name: BTreeMap<String, String>,
    /// The sum of `SHA256SUMS` itself.
    pub own: String,
}

impl Sums {
    /// Reads those of a folder.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let path = folder.join(NAME);
        let text = read_text(&path)?;
        let by_name = text
            .lines()
            .zip(1..)
            .map(|(line, number)| {
                let (sum, name) = line.split_once("  ").unwrap_or_default();
                match hash::from_hex(sum) {
                    Some(sum) if !name.is_empty() => Ok((name.to_owned(), sum)),
                    _ => Err(format!(
                        "{}:{number} is not a SHA-256, two spaces and the name of a file: {line}",
                        path.display()
                    )),
                }
            })
            .collect::<Result<BTreeMap<_, _>, String>>()?;
        if by_name.is_empty() {
            return Err(format!("{} names no file.", path.display()));
        }
        Ok(Self { by_name, own: hash::hex(text.as_bytes()) })
    }
}
