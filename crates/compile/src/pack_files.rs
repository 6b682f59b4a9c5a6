//! Packs as files: `back-pain.pack`, and for each language `back-pain.en.text` and `back-pain.en.result`.
//!
//! Beside each stands what it says as JSON (`back-pain.json`, `back-pain.en.json`, `back-pain.en.result.json`), for people
//! and for tests: packs are binary. Nothing that is published reads these.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use assessment::{ResultText, Text, write_assessment, write_result_text, write_text};
use serde::Serialize;
use words::catalogue;

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
    let pack =
        write_assessment(&compiled.assessment).map_err(|error| format!("{logic}: {error}"))?;
    let mut written = vec![write_pack(folder, &logic, &pack)?];
    write_json(folder, id, &compiled.assessment)?;
    for text in &compiled.texts {
        let stem = format!("{id}.{}", text.locale);
        let (text, result) = divide(compiled, text);
        let name = format!("{stem}.text");
        let words = write_text(&text, &pack).map_err(|error| format!("{name}: {error}"))?;
        written.push(write_pack(folder, &name, &words)?);
        let name = format!("{stem}.result");
        let words = write_result_text(&result, &compiled.assessment, &pack)
            .map_err(|error| format!("{name}: {error}"))?;
        written.push(write_pack(folder, &name, &words)?);
        write_json(folder, &stem, &text)?;
        write_json(folder, &format!("{stem}.result"), &result)?;
    }
    Ok(written)
}

/// The words that the questions need, and those that come last.
fn divide(compiled: &Compiled, text: &Text) -> (Text, ResultText) {
    let (result, flow) = text.messages.clone().partition(catalogue::comes_last);
    let result = ResultText {
        assessment: text.assessment.clone(),
        locale: text.locale.clone(),
        sources: compiled.sources.clone(),
        messages: result,
    };
    (Text { messages: flow, ..text.clone() }, result)
}

fn write_json(folder: &Path, name: &str, content: &impl Serialize) -> Result<(), String> {
    let name = format!("{name}.json");
    let json = serde_json::to_vec(content).map_err(|error| format!("{name}: {error}"))?;
    write_pack(folder, &name, &json).map(|_| ())
}

fn write_pack(folder: &Path, name: &str, pack: &[u8]) -> Result<PackFile, String> {
    let path = folder.join(name);
    write(&path, pack).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    Ok(PackFile { path, bytes: pack.len() })
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
