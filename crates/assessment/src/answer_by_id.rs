//! Answers by id, as they come from outside: checked before they become [`Answers`].

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::{Answer, Answers, Assessment, Impossible, Kind, OptionSet, Question, QuestionIndex};

/// An answer by id: `"option"`, `["option", ...]` or a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AnswerById {
    /// A whole number.
    Number(i64),
    /// One option's id.
    One(String),
    /// Options' ids.
    Many(Vec<String>),
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant's sentence is its Display")]
pub enum AnswerError {
    UnknownQuestion { question: String },
    UnknownOption { question: String, option: String, known: Vec<String> },
    WrongType { question: String, expected: &'static str },
    NothingChosen { question: String },
    ChosenTwice { question: String, option: String },
    NotAlone { question: String, option: String },
    OutOfRange { question: String, number: i64, min: i32, max: i32 },
    NotConcerned { question: String, option: String },
    Impossible { constraint: String },
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownQuestion { question } => {
                write!(f, "there is no question `{question}`")
            }
            Self::UnknownOption { question, option, known } => write!(
                f,
                "question `{question}` has no option `{option}`; it has `{}`",
                known.join("`, `")
            ),
            Self::WrongType { question, expected } => {
                write!(f, "question `{question}` takes {expected}")
            }
            Self::NothingChosen { question } => {
                write!(f, "question `{question}` needs at least one option")
            }
            Self::ChosenTwice { question, option } => {
                write!(f, "question `{question}` names option `{option}` twice")
            }
            Self::NotAlone { question, option } => write!(
                f,
                "option `{option}` of question `{question}` stands alone: it cannot go with others"
            ),
            Self::OutOfRange { question, number, min, max } => {
                write!(f, "question `{question}` takes a number from {min} to {max}, not {number}")
            }
            Self::NotConcerned { question, option } => write!(
                f,
                "option `{option}` of question `{question}` does not concern this person, who is not offered it"
            ),
            Self::Impossible { constraint } => {
                write!(f, "no person can give these answers together: `{constraint}`")
            }
        }
    }
}

impl core::error::Error for AnswerError {}

impl Assessment {
    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<(QuestionIndex, &Question)> {
        let position = self.questions.iter().position(|question| question.id == id)?;
        let index = QuestionIndex::try_from(position).ok()?;
        Some((index, self.questions.get(position)?))
    }

    /// Checks answers by id and takes them over.
    ///
    /// # Errors
    /// Everything that is wrong with them: unknown ids, wrong types, numbers out of range, options
    /// that cannot go together, and combinations that no person can give.
    pub fn read_answers<'a>(
        &self,
        given: impl IntoIterator<Item = (&'a str, &'a AnswerById)>,
    ) -> Result<Answers, Vec<AnswerError>> {
        let mut answers = Answers::none(self);
        let mut errors = Vec::new();
        for (id, given) in given {
            match self.question(id) {
                None => errors.push(AnswerError::UnknownQuestion { question: id.to_string() }),
                Some((index, question)) => match question.read(given) {
                    Ok(answer) => answers.set(index, Some(answer)),
                    Err(error) => errors.push(error),
                },
            }
        }
        errors.extend(self.not_concerned(&answers));
        errors.extend(self.impossible(&answers));
        if errors.is_empty() { Ok(answers) } else { Err(errors) }
    }

    /// The options chosen in these answers that do not concern the person who gave them.
    pub fn not_concerned(&self, answers: &Answers) -> Vec<AnswerError> {
        let facts = Facts::of(self, answers.clone());
        let mut errors = Vec::new();
        for (index, answer) in answers.iter() {
            let Some(question) = self.questions.get(index.position()) else { continue };
            let Answer::Options(chosen) = answer else { continue };
            let limited = question.only_for.iter().filter(|one| chosen.contains(one.option));
            for one in limited.filter(|one| facts.truth(&one.applies).fails()) {
                let option = question.kind.options().get(one.option.position());
                errors.push(AnswerError::NotConcerned {
                    question: question.id.clone(),
                    option: option.cloned().unwrap_or_default(),
                });
            }
        }
        errors
    }

    /// The combinations in these answers that no person can give.
    pub fn impossible(&self, answers: &Answers) -> Vec<AnswerError> {
        let error =
            |constraint: &Impossible| AnswerError::Impossible { constraint: constraint.id.clone() };
        self.contradictions(answers).into_iter().map(error).collect()
    }

    /// The constraints by which no person can give these answers.
    pub fn contradictions(&self, answers: &Answers) -> Vec<&Impossible> {
        self.contradicted(&Facts::of(self, answers.clone())).collect()
    }

    /// The same, of a person of whom this is known.
    pub(crate) fn contradicted(&self, facts: &Facts) -> impl Iterator<Item = &Impossible> {
        self.impossible.iter().filter(|constraint| facts.truth(&constraint.when).holds())
    }
}

impl Question {
    /// Checks one answer by id.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self, given: &AnswerById) -> Result<Answer, AnswerError> {
        match (&self.kind, given) {
            (Kind::Single { .. }, AnswerById::One(id)) => {
                self.option_named(id).map(|option| Answer::Options(OptionSet::only(option)))
            }
            (Kind::Multi { exclusive, .. }, AnswerById::Many(ids)) => {
                self.read_many(ids, *exclusive).map(Answer::Options)
            }
            (Kind::Number { min, max } | Kind::Scale { min, max }, AnswerById::Number(number)) => {
                self.read_number(*number, *min, *max).map(Answer::Number)
            }
            (kind, _) => Err(AnswerError::WrongType {
                question: self.id.clone(),
                expected: match kind {
                    Kind::Single { .. } => "one option's id",
                    Kind::Multi { .. } => "a list of options' ids",
                    Kind::Number { .. } | Kind::Scale { .. } => "a whole number",
                },
            }),
        }
    }

    /// An answer to this question by its options' ids.
    pub fn by_id(&self, answer: Answer) -> AnswerById {
        let chosen = match answer {
            Answer::Number(number) => return AnswerById::Number(number.into()),
            Answer::Options(chosen) => chosen,
        };
        let ids = self.kind.options();
        let mut ids = chosen.iter().filter_map(|option| ids.get(option.position()).cloned());
        match &self.kind {
            Kind::Single { .. } => AnswerById::One(ids.next().unwrap_or_default()),
            _ => AnswerById::Many(ids.collect()),
        }
    }

    /// Checks that an answer is one that this question can have.
    pub fn allows(&self, answer: Answer) -> bool {
        match (&self.kind, answer) {
            (Kind::Single { options }, Answer::Options(chosen)) => {
                chosen.len() == 1 && within(chosen, options.len())
            }
            (Kind::Multi { options, exclusive }, Answer::Options(chosen)) => {
                !chosen.is_empty()
                    && within(chosen, options.len())
                    && (!chosen.meets(*exclusive) || chosen.len() == 1)
            }
            (Kind::Number { min, max } | Kind::Scale { min, max }, Answer::Number(number)) => {
                (*min..=*max).contains(&number)
            }
            _ => false,
        }
    }

    fn option_named(&self, id: &str) -> Result<crate::OptionIndex, AnswerError> {
        self.option(id).ok_or_else(|| AnswerError::UnknownOption {
            question: self.id.clone(),
            option: id.to_string(),
            known: self.kind.options().to_vec(),
        })
    }

    fn read_many(&self, ids: &[String], exclusive: OptionSet) -> Result<OptionSet, AnswerError> {
        let mut chosen = OptionSet::EMPTY;
        for id in ids {
            let option = self.option_named(id)?;
            if chosen.contains(option) {
                return Err(AnswerError::ChosenTwice {
                    question: self.id.clone(),
                    option: id.clone(),
                });
            }
            chosen = chosen.with(option);
        }
        if chosen.is_empty() {
            return Err(AnswerError::NothingChosen { question: self.id.clone() });
        }
        match chosen.and(exclusive).iter().next() {
            Some(alone) if chosen.len() > 1 => Err(AnswerError::NotAlone {
                question: self.id.clone(),
                option: self.kind.options().get(alone.position()).cloned().unwrap_or_default(),
            }),
            _ => Ok(chosen),
        }
    }

    fn read_number(&self, number: i64, min: i32, max: i32) -> Result<i32, AnswerError> {
        i32::try_from(number)
            .ok()
            .filter(|number| (min..=max).contains(number))
            .ok_or_else(|| AnswerError::OutOfRange { question: self.id.clone(), number, min, max })
    }
}

fn within(chosen: OptionSet, options: usize) -> bool {
    chosen.iter().all(|option| option.position() < options)
}
