//! What a text may put in a place that is filled in on the screen.

use assessment::Kind;

use crate::common::Common;
use crate::content::AssessmentFolder;
use crate::nearest::did_you_mean;

/// The variables of an assessment's texts.
#[derive(Debug)]
pub struct Variables(Vec<(String, Variable)>);

/// What a variable stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Variable {
    /// A number or words of the region.
    Phrase,
    /// The option chosen: one of these.
    Choice(Vec<String>),
    /// A number given.
    Number,
}

impl Variables {
    /// The names of the regions' phrases, and the questions with a single answer.
    pub fn of(folder: &AssessmentFolder, common: &Common) -> Self {
        let phrases = common.phrase_names().map(|name| (name.to_owned(), Variable::Phrase));
        let answers = folder.questions().filter_map(|question| {
            let variable = match question.kind.as_ref()? {
                Kind::Single { options } => Variable::Choice(options.clone()),
                Kind::Number { .. } | Kind::Scale { .. } => Variable::Number,
                Kind::Multi { .. } => return None,
            };
            Some((question.id.value.clone(), variable))
        });
        Self(phrases.chain(answers).collect())
    }

    /// What a variable stands for.
    pub fn get(&self, name: &str) -> Option<&Variable> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, variable)| variable)
    }

    /// What may have been meant by a variable that stands for nothing.
    pub fn suggestion(&self, name: &str) -> Option<String> {
        did_you_mean(name, self.0.iter().map(|(known, _)| known.as_str()))
    }
}
