//! An assessment in the engine's terms, with its words in every language.

use assessment::{Assessment, Source, Text};
use content::common::Common;
use content::{AssessmentFolder, Diagnostics};

use crate::claims::Claims;
use crate::{logic, texts};

/// An assessment in the engine's terms, with its words in every language.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// As its author wrote it.
    pub folder: AssessmentFolder,
    /// What the engine decides by.
    pub assessment: Assessment,
    /// What it rests on.
    pub sources: Vec<Source>,
    /// What people read, by language.
    pub texts: Vec<Text>,
    /// What is to be proved of it beyond what every assessment must fulfil.
    pub claims: Claims,
}

impl Compiled {
    /// Compiles one assessment by itself.
    pub(crate) fn from_folder(
        folder: AssessmentFolder,
        common: &Common,
        diagnostics: &Diagnostics,
    ) -> Self {
        let (assessment, sources, scope) = logic::compile(&folder, common, diagnostics);
        let sound = (!diagnostics.has_errors()).then_some(&assessment);
        let texts = texts::compile(&folder, sound, common, diagnostics);
        let claims = Claims::of(&folder, &assessment, &scope, common, diagnostics);
        Self { folder, assessment, sources, texts, claims }
    }
}
