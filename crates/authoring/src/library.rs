//! All content below one folder: what is common, and the assessments.

use std::path::{Path, PathBuf};

use assessment::{Assessment, Text};

use crate::common::Common;
use crate::content::AssessmentFolder;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::folder::{entries, name_of};
use crate::place::Place;
use crate::proof::Claims;
use crate::{compile, words};

/// The folder with `common/` and one folder for each assessment.
#[derive(Clone, Debug)]
pub struct Library {
    root: PathBuf,
}

/// An assessment in the engine's terms, with its words in every language.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// As its author wrote it.
    pub folder: AssessmentFolder,
    /// What the engine decides by.
    pub assessment: Assessment,
    /// What people read, by language.
    pub texts: Vec<Text>,
    /// What is to be proved of it beyond what every assessment must fulfil.
    pub claims: Claims,
}

impl Library {
    /// The library in a folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The library that an assessment's folder stands in.
    pub fn around(assessment: &Path) -> Self {
        let parent = assessment.parent().filter(|parent| *parent != Path::new(""));
        Self::at(parent.unwrap_or(Path::new(".")))
    }

    /// The folders of its assessments; reports if there are none.
    pub fn assessments(&self, diagnostics: &Diagnostics) -> Vec<PathBuf> {
        let folders: Vec<PathBuf> = entries(&self.root, diagnostics)
            .into_iter()
            .filter(|path| path.is_dir() && name_of(path) != "common")
            .collect();
        if folders.is_empty() {
            diagnostics.report(
                Diagnostic::error(&Place::of_path(&self.root), "there is no assessment here")
                    .remedy("name the folder that holds `common` and the assessments"),
            );
        }
        folders
    }

    /// Compiles these assessments. Everything wrong with them is reported; where an error was, what
    /// is returned is of no use.
    pub fn compile(&self, folders: &[PathBuf], diagnostics: &Diagnostics) -> Vec<Compiled> {
        let common = Common::read(&self.root.join("common"), diagnostics);
        let compiled: Vec<_> = folders
            .iter()
            .filter_map(|path| Compiled::from_folder(path, &common, diagnostics))
            .collect();
        if compiled.len() == self.assessments(&Diagnostics::default()).len() {
            common.exceptions.report_unused(diagnostics);
        }
        // What is wrong with assessments that only stand beside these is not asked about.
        let elsewhere = Diagnostics::default();
        let all: Vec<_> = self
            .assessments(&elsewhere)
            .iter()
            .filter_map(|path| Compiled::from_folder(path, &common, &elsewhere))
            .collect();
        for one in &compiled {
            compile::hand_over::check(one, &all, diagnostics);
        }
        compiled
    }
}

impl Compiled {
    fn from_folder(path: &Path, common: &Common, diagnostics: &Diagnostics) -> Option<Self> {
        let folder = AssessmentFolder::read(path, diagnostics)?;
        if diagnostics.has_unreadable(path) || diagnostics.has_unreadable(&common.path) {
            return None;
        }
        let assessment = compile::compile(&folder, common, diagnostics);
        let texts = words::compile(&folder, common, diagnostics);
        let claims = Claims::of(&folder, &assessment, diagnostics);
        Some(Self { folder, assessment, texts, claims })
    }
}
