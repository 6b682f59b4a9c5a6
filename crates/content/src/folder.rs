//! Folders of content files.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{ContentFile, Diagnostic, Diagnostics, Span, did_you_mean};

/// What stands in a folder, sorted by name, without hidden entries; nothing where there is no such
/// folder.
pub fn entries(folder: &Path, diagnostics: &Diagnostics) -> Vec<PathBuf> {
    let listing = match fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) => {
            if folder.exists() {
                Diagnostic::unreadable(&Span::of_path(folder), "this folder cannot be read")
                    .remedy(error.to_string())
                    .report(diagnostics);
            }
            return Vec::new();
        }
    };
    let mut paths: Vec<PathBuf> = listing
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| !name_of(path).starts_with('.'))
        .collect();
    paths.sort();
    paths
}

/// A file's or folder's own name.
pub fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A file's name without its extension.
pub fn stem_of(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The files with this extension in a folder. Others are reported: what an author wrote and nobody
/// reads could be a rule.
pub fn files(folder: &Path, extension: &str, diagnostics: &Diagnostics) -> Vec<PathBuf> {
    let (files, others): (Vec<_>, Vec<_>) = entries(folder, diagnostics)
        .into_iter()
        .partition(|path| path.is_file() && path.extension().is_some_and(|own| own == extension));
    for other in others {
        Diagnostic::error(&Span::of_path(&other), "nothing reads this")
            .remedy(format!("this folder holds files that end in `.{extension}`"))
            .report(diagnostics);
    }
    files
}

/// Reads a file, or reports that it cannot be read.
pub fn read_file(path: &Path, diagnostics: &Diagnostics) -> Option<Arc<ContentFile>> {
    ContentFile::read(path)
        .map_err(|error| {
            Diagnostic::unreadable(&Span::of_path(path), "this file cannot be read")
                .remedy(error.to_string())
                .report(diagnostics);
        })
        .ok()
}

/// Reports entries of a folder that are not among those it can have.
pub fn expect_only(folder: &Path, known: &[&str], diagnostics: &Diagnostics) {
    for path in entries(folder, diagnostics) {
        let name = name_of(&path);
        if !known.contains(&name.as_str()) {
            Diagnostic::error(&Span::of_path(&path), "nothing reads this")
                .maybe_remedy(did_you_mean(&name, known.iter().copied()))
                .report(diagnostics);
        }
    }
}
