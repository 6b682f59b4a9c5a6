//! `SHA256SUMS`: the sums of the files beside it, as `sha256sum --check` reads them.

use std::path::Path;

use crate::document::{read_bytes, read_text, write as write_file};
use crate::hash;

/// The name of the file.
pub const NAME: &str = "SHA256SUMS";

/// Writes the sums of these files of a folder.
pub fn write(folder: &Path, names: &[String]) -> Result<(), String> {
    let mut names = names.to_vec();
    names.sort();
    let lines = names
        .iter()
        .map(|name| Ok(format!("{}  {name}\n", hash::hex(&read_bytes(&folder.join(name))?))))
        .collect::<Result<String, String>>()?;
    write_file(&folder.join(NAME), &lines)
}

/// The sum that a folder's `SHA256SUMS` states of a file.
pub fn stated(folder: &Path, name: &str) -> Result<String, String> {
    let sums = read_text(&folder.join(NAME))?;
    let of_name = |line: &str| {
        let (sum, stated_name) = line.split_once("  ")?;
        (stated_name == name).then(|| sum.to_owned())
    };
    sums.lines()
        .find_map(of_name)
        .ok_or_else(|| format!("{} does not name {name}.", folder.join(NAME).display()))
}
