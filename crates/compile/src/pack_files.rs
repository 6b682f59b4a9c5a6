//! Packs as files: `back-pain.pack`, and for each language `back-pain.en.text`.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use assessment::{Text, write_assessment, write_text};

use crate::Compiled;

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Where.
    pub path: PathBuf,
    /// How many bytes it has.
    pub bytes: usize,
}

/// Writes the packs of an assessment into a folder, which is made if it is not there.
///
/// Each file appears whole or not at all: it is written under another name first.
///
/// # Errors
/// When a pack is not consistent, or a file cannot be written; in words.
pub fn write_packs(compiled: &Compiled, folder: &Path) -> Result<Vec<PackFile>, String> {
    let id = &compiled.assessment.id;
    let logic = format!("{id}.pack");
    let bytes =
        write_assessment(&compiled.published()).map_err(|error| format!("{logic}: {error}"))?;
    let words = |text: &Text| {
        let name = format!("{id}.{}.text", text.locale);
        (name, write_text(text, &bytes, &compiled.assessment))
    };
    let mut packs: Vec<_> = compiled.texts.iter().map(words).collect();
    packs.insert(0, (logic, bytes));
    let mut written = Vec::new();
    for (name, bytes) in packs {
        let path = folder.join(name);
        write(&path, &bytes)
            .map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        written.push(PackFile { path, bytes: bytes.len() });
    }
    Ok(written)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".unfinished");
    fs::write(&unfinished, bytes)?;
    fs::rename(&unfinished, path)
}
