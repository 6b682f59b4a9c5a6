//! The check as far as it was played: its answers, and the file that keeps them.

use std::path::{Path, PathBuf};

use assessment::{Answer, AnswerError, Answers, Assessment, Question, QuestionIndex, Replay, Step};
use assessment::{Text, Visit};
use compile::answer::suggestion;
use words::Key;
use words::Words;

use super::line::{Line, answer};
use crate::answer_sheet::AnswerSheet;
use crate::commands::Stop;
use crate::commands::answers::as_json;
use crate::english::words;

/// A check that is being played.
pub struct Session<'a> {
    assessment: &'a Assessment,
    text: &'a Text,
    answers: Answers,
    sheet: AnswerSheet,
    path: PathBuf,
}

/// The question that is put.
pub type Asked<'a> = (QuestionIndex, &'a Question);

impl<'a> Session<'a> {
    /// Goes on from a file; where there is none, the check begins.
    ///
    /// # Errors
    /// When it is no sheet of answers to this check.
    pub fn open(path: &Path, assessment: &'a Assessment, text: &'a Text) -> Result<Self, Stop> {
        let sheet = match path.exists() {
            true => AnswerSheet::read(path)?,
            false => AnswerSheet { check: assessment.id.clone(), ..AnswerSheet::default() },
        };
        let answers = sheet.answers(assessment).map_err(|wrong| {
            let remedy = "mend it, or name another file with `--to`";
            Stop::Usage(format!("{}: {wrong}; {remedy}", path.display()))
        })?;
        Ok(Self { assessment, text, answers, sheet, path: path.to_owned() })
    }

    /// What was answered so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The words for whoever gave these answers.
    pub fn words(&self) -> Words<'_> {
        words(self.assessment, self.text, &self.answers)
    }

    /// Where the answers lead.
    pub fn replay(&self) -> Replay {
        self.assessment.replay(&self.answers)
    }

    /// The question that is put: the first of the screen that has no answer. None where the check has ended.
    pub fn asked(&self) -> Option<Asked<'a>> {
        let Step::Ask(Visit { questions, .. }) = self.replay().step else { return None };
        let is_open = |index: &QuestionIndex| self.assessment.told(*index, &self.answers).is_none();
        let index = questions.into_iter().find(is_open)?;
        Some((index, self.assessment.questions.get(index.position())?))
    }

    /// Does what a line says, and keeps it in the file; inside, why it cannot be done. Gives back what was withdrawn.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn take(&mut self, line: &Line<'_>) -> Result<Result<Vec<Withdrawn>, String>, Stop> {
        let done = match (line, self.asked()) {
            (Line::Empty, _) => Ok(Vec::new()),
            (Line::Back, _) => self.back(),
            (Line::Answer(typed), Some(asked)) => self.answer(typed, asked),
            (Line::Remark(words), Some((_, question))) => self.remark(words, question),
            (Line::Answer(_) | Line::Remark(_), None) => {
                Err("the check has ended; `back` goes to its last screen".to_owned())
            }
        };
        if done.is_ok() {
            self.keep()?;
        }
        Ok(done)
    }

    fn answer(
        &mut self,
        typed: &str,
        (index, question): Asked<'_>,
    ) -> Result<Vec<Withdrawn>, String> {
        let offered = self.assessment.offered(index, &self.answers);
        let given = answer(typed, question, offered);
        let given = question.read(&given).map_err(|error| self.sentence(&error))?;
        let mut after = self.answers.clone();
        after.set(index, Some(given));
        let not_concerned = self.assessment.not_concerned(&after);
        let impossible = self.assessment.impossible(&after);
        if let Some(error) = not_concerned.iter().chain(&impossible).next() {
            return Err(self.sentence(error));
        }
        self.answers = after;
        Ok(Vec::new())
    }

    fn remark(&mut self, words: &str, question: &Question) -> Result<Vec<Withdrawn>, String> {
        if words.is_empty() {
            return Err("write the remark behind the question mark".to_owned());
        }
        let remarks = self.sheet.remarks.entry(question.id.clone()).or_default();
        if !remarks.is_empty() {
            remarks.push('\n');
        }
        remarks.push_str(words);
        Ok(Vec::new())
    }

    /// Withdraws the answers of this screen and of the one before.
    fn back(&mut self) -> Result<Vec<Withdrawn>, String> {
        let mut replay = self.replay();
        let before = replay.visited.pop().ok_or("this is the first screen")?;
        let here = match replay.step {
            Step::Ask(visit) => visit.questions,
            Step::Review | Step::Stop => Vec::new(),
        };
        let mut withdrawn = Vec::new();
        for index in before.questions.into_iter().chain(here) {
            withdrawn.extend(self.answers.get(index).map(|answer| (index, answer)));
            self.answers.set(index, None);
        }
        Ok(withdrawn)
    }

    /// What is wrong with an answer; where no person can be so, in the words of the screen.
    fn sentence(&self, error: &AnswerError) -> String {
        if let AnswerError::Impossible { constraint } = error
            && let Some(words) = self.words().find(Key::impossible(constraint))
        {
            return words.plain();
        }
        match suggestion(error, &[]) {
            Some(suggestion) => format!("{error}; {suggestion}"),
            None => error.to_string(),
        }
    }

    fn keep(&mut self) -> Result<(), Stop> {
        if let serde_json::Value::Object(answers) = as_json(self.assessment, &self.answers) {
            self.sheet.answers = answers;
        }
        self.sheet.write(&self.path)
    }
}

/// A question, and the answer that it had.
pub type Withdrawn = (QuestionIndex, Answer);
