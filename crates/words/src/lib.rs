//! From messages to words: looks a message up and fills in what is known only on the screen.

pub mod catalogue;
pub mod interface;
mod layout;
mod see_later;
mod telephone;
#[cfg(test)]
mod tests;
pub mod texts;
mod to_say;

use assessment::{
    Answer, Answers, Assessment, CareLevel, Case, Kind, Message, Messages, Part, Phrase,
    QuestionIndex, Region, Text,
};

pub use catalogue::Key;
pub use interface::Filled;
pub use layout::Block;
pub use telephone::telephone_address;
pub use to_say::MOST_WORDS;

use texts::{OptionText, RuleText};

/// What a language does with numbers and dates. The browser knows; tests pretend.
pub trait Language {
    /// The plural category of a number, such as `one` or `other`.
    fn plural(&self, number: i32) -> String;
    /// A number as it is written.
    fn number(&self, number: i32) -> String;
    /// A day given as `YYYY-MM-DD` as it is written.
    fn date(&self, day: &str) -> String;
}

/// The words of an assessment, as one person reads them.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The assessment whose words these are.
    pub assessment: &'a Assessment,
    /// Its messages.
    pub text: &'a Text,
    /// Those that only a result shows, where they stand apart from the others and are at hand.
    pub result: Option<&'a Messages>,
    /// Whose telephone numbers and services they name.
    pub region: Option<&'a Region>,
    /// What the person has answered.
    pub answers: &'a Answers,
    /// How numbers and dates are written.
    pub language: &'a dyn Language,
}

/// What a variable stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words as they are.
    Words(String),
    /// A telephone number.
    Phone(String),
    /// A number.
    Number(i32),
    /// An option of a single choice, by its id, with its words.
    Choice(String, String),
}

impl From<String> for Value {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

/// A stretch of words, or a telephone number in the middle of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words.
    Words(String),
    /// A telephone number, as people write it.
    Phone(String),
}

/// A message with everything filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(pub Vec<Run>);

impl Prose {
    /// It as plain words.
    pub fn plain(&self) -> String {
        self.0
            .iter()
            .map(|run| match run {
                Run::Words(words) | Run::Phone(words) => words.as_str(),
            })
            .collect()
    }

    /// Its paragraphs and lists.
    pub fn blocks(&self) -> Vec<Block> {
        layout::blocks(&self.0)
    }
}

impl Words<'_> {
    /// A message, where there is one.
    pub fn find(&self, key: Key) -> Option<Prose> {
        self.find_with(&key, &[])
    }

    /// A message, or nothing: the compiler has made sure that nothing required is missing.
    pub fn say(&self, key: Key) -> Prose {
        self.find(key).unwrap_or_default()
    }

    /// A message as plain words.
    pub fn plain(&self, key: Key) -> String {
        self.say(key).plain()
    }

    /// A message of the interface with what is filled in, or nothing.
    pub fn say_filled(&self, filled: &Filled) -> Prose {
        self.find_filled(filled).unwrap_or_default()
    }

    /// A message of the interface with what is filled in, where there is one.
    pub fn find_filled(&self, filled: &Filled) -> Option<Prose> {
        self.find_with(&filled.key, &filled.values)
    }

    fn find_with(&self, key: &Key, own: &[(&str, Value)]) -> Option<Prose> {
        let key = key.as_str();
        let message = self.text.message(key).or_else(|| self.result?.get(key))?;
        let mut prose = Prose::default();
        self.fill(message, own, &mut prose.0);
        Some(prose)
    }

    fn fill(&self, message: &Message, own: &[(&str, Value)], runs: &mut Vec<Run>) {
        for part in &message.0 {
            match part {
                Part::Words(words) => runs.push(Run::Words(words.clone())),
                Part::Variable(name) => match self.value(name, own) {
                    Some(Value::Words(words) | Value::Choice(_, words)) => {
                        runs.push(Run::Words(words));
                    }
                    Some(Value::Phone(number)) => runs.push(Run::Phone(number)),
                    Some(Value::Number(number)) => {
                        runs.push(Run::Words(self.language.number(number)));
                    }
                    None => {}
                },
                Part::Select { variable, cases, otherwise } => {
                    let value = self.value(variable, own);
                    let case = value.and_then(|value| self.case(cases, &value));
                    self.fill(case.unwrap_or(otherwise), own, runs);
                }
            }
        }
    }

    /// The case for a value; for a number that very number before its plural category.
    fn case<'c>(&self, cases: &'c [Case], value: &Value) -> Option<&'c Message> {
        let find = |key: &str| cases.iter().find(|case| case.key == key).map(|case| &case.message);
        match value {
            Value::Words(key) | Value::Phone(key) | Value::Choice(key, _) => find(key),
            Value::Number(number) => {
                find(&number.to_string()).or_else(|| find(&self.language.plural(*number)))
            }
        }
    }

    fn value(&self, name: &str, own: &[(&str, Value)]) -> Option<Value> {
        let own = own.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        own.or_else(|| self.phrase(name)).or_else(|| self.answer(name))
    }

    fn phrase(&self, name: &str) -> Option<Value> {
        let (_, phrase) = self.region?.phrases.iter().find(|(known, _)| known == name)?;
        Some(match phrase {
            Phrase::Phone(number) => Value::Phone(number.clone()),
            Phrase::Words(words) => Value::Words(words.clone()),
        })
    }

    fn answer(&self, name: &str) -> Option<Value> {
        let (index, question) = self.assessment.question(name)?;
        match (self.answers.get(index)?, &question.kind) {
            (Answer::Number(number), _) => Some(Value::Number(number)),
            (Answer::Options(chosen), Kind::Single { options }) => {
                let id = options.get(chosen.iter().next()?.position())?;
                Some(Value::Choice(
                    id.clone(),
                    self.plain(Key::option(name, id, OptionText::Label)),
                ))
            }
            (Answer::Options(_), _) => None,
        }
    }

    /// Why a rule fires at a level, in the words of one of its reasons where it names one.
    pub fn why(&self, rule: &str, care: CareLevel, reason: Option<&str>) -> Prose {
        let at_this_level = || {
            let found = self.find(Key::rule_at(rule, care));
            found.unwrap_or_else(|| self.say(Key::rule(rule, RuleText::Reason)))
        };
        reason.map_or_else(at_this_level, |reason| self.say(Key::reason(rule, reason)))
    }

    /// What a person answered, in the words they chose from: one line for each option.
    pub fn lines_of(&self, index: QuestionIndex, answer: Answer) -> Vec<Prose> {
        let Some(question) = self.assessment.questions.get(index.position()) else {
            return Vec::new();
        };
        match answer {
            Answer::Number(number) => {
                vec![Prose(vec![Run::Words(self.language.number(number))])]
            }
            Answer::Options(chosen) => chosen
                .iter()
                .filter_map(|option| question.kind.options().get(option.position()))
                .map(|option| self.say(Key::option(&question.id, option, OptionText::Label)))
                .collect(),
        }
    }
}
