//! Messages as plain text, for the command line. In the widget the browser does this.

use assessment::{Answer, Answers, Assessment, Kind, Message, Part, Phrase, Text};

/// The words of an assessment, for one person in one region.
pub struct Wording<'a> {
    assessment: &'a Assessment,
    text: &'a Text,
    answers: &'a Answers,
}

impl<'a> Wording<'a> {
    /// The words for a person who gave these answers, in the region that comes first.
    #[must_use]
    pub fn new(assessment: &'a Assessment, text: &'a Text, answers: &'a Answers) -> Self {
        Self { assessment, text, answers }
    }

    /// The text with this key, if there is one.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<String> {
        self.text.message(key).map(|message| self.write(message))
    }

    fn write(&self, message: &Message) -> String {
        message.0.iter().map(|part| self.part(part)).collect()
    }

    fn part(&self, part: &Part) -> String {
        match part {
            Part::Words(words) => words.clone(),
            Part::Variable(name) => {
                // What is not known stands as its name, so that nothing is silently left out.
                self.value(name).map_or_else(|| format!("{{{name}}}"), Value::into_shown)
            }
            Part::Select { variable, cases, otherwise } => {
                let value = self.value(variable);
                let chosen = cases
                    .iter()
                    .find(|case| value.as_ref().is_some_and(|value| value.is(&case.key)))
                    .or_else(|| {
                        let value = value.as_ref()?;
                        cases.iter().find(|case| value.plural_category() == Some(&case.key))
                    });
                self.write(chosen.map_or(otherwise, |case| &case.message))
            }
        }
    }

    fn value(&self, name: &str) -> Option<Value> {
        let region = self.assessment.regions.first()?;
        let phrase = region.phrases.iter().find(|(known, _)| known == name);
        if let Some((_, Phrase::Phone(words) | Phrase::Words(words))) = phrase {
            return Some(Value::Words(words.clone()));
        }
        let (index, question) = self.assessment.question(name)?;
        match self.answers.get(index)? {
            Answer::Number(number) => Some(Value::Number(number)),
            Answer::Options(chosen) => {
                let Kind::Single { options } = &question.kind else { return None };
                let id = options.get(chosen.iter().next()?.position())?.clone();
                let key = format!("question.{name}.{id}");
                let label = self.get(&key).unwrap_or_else(|| id.clone());
                Some(Value::Choice { id, label })
            }
        }
    }
}

enum Value {
    Words(String),
    Choice { id: String, label: String },
    Number(i32),
}

impl Value {
    fn into_shown(self) -> String {
        match self {
            Self::Words(words) => words,
            Self::Choice { label, .. } => label,
            Self::Number(number) => number.to_string(),
        }
    }

    fn is(&self, key: &str) -> bool {
        match self {
            Self::Words(words) => words == key,
            Self::Choice { id, .. } => id == key,
            Self::Number(number) => number.to_string() == key,
        }
    }

    /// The plural category as in English, which is what authors try their texts in.
    fn plural_category(&self) -> Option<&'static str> {
        match self {
            Self::Number(1) => Some("one"),
            Self::Number(_) => Some("other"),
            _ => None,
        }
    }
}
