//! `examples/stories/<story>.toml`: what real people asked, retold, and how somebody answered for them.

mod page;

use std::fs;
use std::path::{Path, PathBuf};

use assessment::CareLevel;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::answer_sheet::AnswerSheet;
use crate::commands::Stop;
pub use page::{Page, PageScore};

/// What a real person asked, retold, and how somebody answered for them who saw only the screens.
#[derive(Deserialize)]
pub struct Story {
    /// The id of the check that it is about.
    pub check: String,
    /// What they told.
    pub text: String,
    /// The levels that sensible clinicians would accept.
    pub accepted: Vec<CareLevel>,
    /// None below it is safe.
    pub lowest_safe: CareLevel,
    /// What the advice should name.
    pub reason: String,
    /// What they want to know.
    #[serde(default)]
    pub asks: Vec<String>,
    #[serde(default)]
    answers: Map<String, Value>,
    /// What somebody made of their result page.
    pub page: Option<Page>,
}

impl Story {
    /// The story in a file.
    ///
    /// # Errors
    /// When it cannot be read, or is none.
    pub fn read(path: &Path) -> Result<Self, Stop> {
        let wrong = |reason: String| Stop::Usage(format!("{}: {reason}", path.display()));
        let text = fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        toml_edit::de::from_str(&text).map_err(|error| wrong(error.to_string()))
    }

    /// The answers that stand in it.
    pub fn sheet(&self) -> AnswerSheet {
        let (check, answers) = (self.check.clone(), self.answers.clone());
        AnswerSheet { check, answers, ..AnswerSheet::default() }
    }
}

/// The files of a folder, by name.
///
/// # Errors
/// When it cannot be read.
pub fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let entries = fs::read_dir(folder)
        .map_err(|error| Stop::Usage(format!("{} cannot be read: {error}", folder.display())))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    Ok(paths)
}

/// What a story is called: its file's name.
pub fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
