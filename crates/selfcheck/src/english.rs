//! The texts as the command prints them: for the region that comes first, with numbers as in English. In the widget the
//! browser knows the region and the language.

#[cfg(test)]
mod tests;

use assessment::{Answers, Assessment, Text};
use words::{Language, Words};

struct English;

impl Language for English {
    fn plural(&self, number: i32) -> String {
        if number == 1 { "one" } else { "other" }.to_owned()
    }

    fn number(&self, number: i32) -> String {
        number.to_string()
    }

    fn date(&self, day: &str) -> String {
        day.to_owned()
    }
}

/// The words for a person who gave these answers.
pub fn words<'a>(assessment: &'a Assessment, text: &'a Text, answers: &'a Answers) -> Words<'a> {
    let region = assessment.regions.first();
    Words { assessment, text, result: None, region, answers, language: &English }
}
