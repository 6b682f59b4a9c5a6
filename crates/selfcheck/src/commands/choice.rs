//! Which content a command is about.

use std::{
    env,
    path::{Path, PathBuf},
};

use clap::Args;
use compile::Compiled;
use content::{Diagnostics, Library, did_you_mean, listed};

use super::Stop;
use super::compile::compile;
use super::report::show;

/// One assessment.
#[derive(Args)]
pub struct Choice {
    /// The assessment: its id, such as `back-pain`, or its folder
    #[arg(value_name = "ASSESSMENT")]
    assessment: String,

    /// The folder that holds `common` and the assessments [default: `assessments`, here or above]
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,

    /// The language of the words
    #[arg(long, default_value = "en")]
    locale: String,
}

impl Choice {
    /// Compiles the assessment, and finds its words.
    pub fn open(&self) -> Result<(Compiled, assessment::Text), Stop> {
        let folder = self.folder()?;
        let diagnostics = Diagnostics::default();
        let mut compiled = compile(&Library::around(&folder), &[folder], &diagnostics);
        if diagnostics.has_errors() {
            show(diagnostics);
            return Err(Stop::BadContent);
        }
        let compiled = compiled.pop().ok_or(Stop::BadContent)?;
        let text = compiled.texts.iter().find(|text| text.locale == self.locale).cloned();
        let Some(text) = text else {
            let known: Vec<&str> = compiled.texts.iter().map(|text| text.locale.as_str()).collect();
            return Err(Stop::Usage(format!(
                "`{}` has no words in `{}`; it has {}",
                compiled.assessment.id,
                self.locale,
                listed(&known)
            )));
        };
        Ok((compiled, text))
    }

    fn folder(&self) -> Result<PathBuf, Stop> {
        if let Some(folder) = assessment_folder(Path::new(&self.assessment)) {
            return Ok(folder);
        }
        let root = content_root(self.content.as_deref())?;
        if let Some(folder) = assessment_folder(&root.join(&self.assessment)) {
            return Ok(folder);
        }
        let known: Vec<String> = Library::at(&root)
            .assessments(&Diagnostics::default())
            .iter()
            .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
            .collect();
        let remedy = did_you_mean(&self.assessment, known.iter().map(String::as_str));
        Err(Stop::Usage(format!(
            "there is no assessment `{}` in {}; {}",
            self.assessment,
            root.display(),
            remedy.unwrap_or_else(|| "name one that is there, or its folder".to_owned())
        )))
    }
}

/// The folder of an assessment, by a path that ends in its name: `.` does not.
pub fn assessment_folder(path: &Path) -> Option<PathBuf> {
    let is_assessment = path.join("assessment.toml").is_file();
    is_assessment.then(|| match path.file_name() {
        Some(_) => path.to_owned(),
        None => path.canonicalize().unwrap_or_else(|_| path.to_owned()),
    })
}

/// The folder that holds `common` and the assessments: the one named, or `assessments` here or above.
pub fn content_root(named: Option<&Path>) -> Result<PathBuf, Stop> {
    if let Some(named) = named {
        return match named.is_dir() {
            true => Ok(named.to_owned()),
            false => Err(Stop::Usage(format!("there is no folder {}", named.display()))),
        };
    }
    let here = env::current_dir().unwrap_or_default();
    let root = here
        .ancestors()
        .map(|folder| folder.join("assessments"))
        .find(|folder| folder.join("common").is_dir());
    let root = root.ok_or_else(|| {
        let remedy = "go to the repository, or name the folder that holds `common`";
        Stop::Usage(format!("there is no content here; {remedy}"))
    })?;
    // Short paths read better in diagnostics.
    Ok(root.strip_prefix(&here).map(Path::to_owned).unwrap_or(root))
}
