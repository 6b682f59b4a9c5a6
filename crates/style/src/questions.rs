//! How questions are put: where people could not answer as it is with them, as far as a machine can see it.
//!
//! Each check is about one kind of trouble that readers had. What is no trouble at its place is let pass in `wording.toml`,
//! with the reason.

pub mod denied;
mod edges;
mod joined;
pub mod places;
mod reads;
mod unsure;

use content::assessment_folder::WrittenQuestion;
use content::text::entries::Entry;

use super::Linter;
use super::reading::Reading;
use reads::Reads;

/// An option in the words that people choose from.
struct Label<'a> {
    option: &'a str,
    reading: &'a Reading,
}

impl Linter<'_> {
    /// Reports what is wrong with the words of questions: `texts` has everything that an assessment says.
    pub(super) fn questions(&self, texts: &[(&Entry<'_>, Vec<Reading>)]) {
        let reads = Reads::of(self.folder);
        for question in self.folder.questions() {
            let labels = labels(question, texts);
            self.edges(question, &labels);
            self.unsure(question, &labels, &reads);
            self.joined(question, &labels, &reads);
        }
    }

    /// How an exception names a question: `back-pain/question.nerves`.
    fn question_key(&self, question: &WrittenQuestion) -> String {
        format!("{}/question.{}", self.folder.id, question.id.value)
    }
}

fn labels<'a>(
    question: &WrittenQuestion,
    texts: &'a [(&Entry<'a>, Vec<Reading>)],
) -> Vec<Label<'a>> {
    let is_option = |id: &str| question.options.iter().any(|option| option.value == id);
    let of_question = texts.iter().filter(|(entry, _)| {
        entry.message_file.name == "questions" && entry.message == question.id.value
    });
    of_question
        .filter_map(|(entry, readings)| {
            let option = entry.attribute.filter(|attribute| is_option(attribute))?;
            Some(Label { option, reading: readings.first()? })
        })
        .collect()
}
