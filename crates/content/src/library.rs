//! All content below one folder: what is common, and the assessments.

use std::path::{Path, PathBuf};

use crate::assessment_folder::AssessmentFolder;
use crate::common::Common;
use crate::folder::{entries, name_of};
use crate::{Diagnostic, Diagnostics, Span};

/// The folder with `common/` and one folder for each assessment.
#[derive(Clone, Debug)]
pub struct Library {
    root: PathBuf,
}

/// What the files of a library say.
#[derive(Clone, Debug)]
pub struct Content {
    /// What all assessments share.
    pub common: Common,
    /// The assessments that were asked for.
    pub assessments: Vec<AssessmentFolder>,
    /// Those that stand beside them. What is wrong with these is not reported.
    pub others: Vec<AssessmentFolder>,
    /// Whether every assessment of the library was asked for, and could be read.
    pub is_whole: bool,
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
            Diagnostic::error(&Span::of_path(&self.root), "there is no assessment here")
                .remedy("name the folder that holds `common` and the assessments")
                .report(diagnostics);
        }
        folders
    }

    /// Reads these assessments, and what stands beside them. Everything wrong with these is reported; one with a file that
    /// cannot be read is left out.
    pub fn read(&self, folders: &[PathBuf], diagnostics: &Diagnostics) -> Content {
        let common = Common::read(&self.root.join("common"), diagnostics);
        let read = |path: &PathBuf, diagnostics: &Diagnostics| {
            let folder = AssessmentFolder::read(path, &common, diagnostics)?;
            let is_readable =
                !diagnostics.has_unreadable(path) && !diagnostics.has_unreadable(&common.path);
            is_readable.then_some(folder)
        };
        let assessments: Vec<_> =
            folders.iter().filter_map(|path| read(path, diagnostics)).collect();
        let unreported = Diagnostics::default();
        let all = self.assessments(&unreported);
        let is_asked_for = |path: &Path| folders.iter().any(|one| name_of(one) == name_of(path));
        let others = all.iter().filter(|path| !is_asked_for(path));
        let others = others.filter_map(|path| read(path, &unreported)).collect();
        let is_whole = assessments.len() == all.len();
        if is_whole {
            common.report_unused(diagnostics);
        }
        Content { common, assessments, others, is_whole }
    }
}
