//! What a text may put in a place that is filled in on the screen.

use assessment::Kind;
use content::common::{Common, InterfaceMessage};
use content::text::entries::Entry;
use content::{AssessmentFolder, did_you_mean};

/// The variables of an assessment's texts.
#[derive(Debug)]
pub struct Variables<'a> {
    everywhere: Vec<(String, Variable)>,
    interface: &'a [InterfaceMessage],
}

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

impl<'a> Variables<'a> {
    /// The names of the regions' phrases, and the questions with a single answer.
    pub fn of(folder: &AssessmentFolder, common: &'a Common) -> Self {
        let phrases = common.phrase_names().map(|name| (name.to_owned(), Variable::Phrase));
        let answers = folder.questions().filter_map(|question| {
            let variable = match question.kind.as_ref()? {
                Kind::Single { options } => Variable::Choice(options.clone()),
                Kind::Number { .. } | Kind::Scale { .. } => Variable::Number,
                Kind::Multi { .. } => return None,
            };
            Some((question.id.value.clone(), variable))
        });
        Self { everywhere: phrases.chain(answers).collect(), interface: &common.interface }
    }

    /// What a variable stands for.
    pub fn get(&self, name: &str) -> Option<&Variable> {
        self.everywhere.iter().find(|(known, _)| known == name).map(|(_, variable)| variable)
    }

    /// What may have been meant by a variable that stands for nothing.
    pub fn suggestion(&self, name: &str, own: &[String]) -> Option<String> {
        let everywhere = self.everywhere.iter().map(|(known, _)| known);
        did_you_mean(name, own.iter().chain(everywhere).map(String::as_str))
    }

    /// What the widget fills into a text of the interface.
    pub fn of_interface(&self, entry: &Entry<'_>) -> &'a [String] {
        let is_it = |one: &&InterfaceMessage| {
            entry.message_file.name == "interface" && one.id.value == entry.message
        };
        self.interface.iter().find(is_it).map_or(&[], |message| &message.variables)
    }
}
