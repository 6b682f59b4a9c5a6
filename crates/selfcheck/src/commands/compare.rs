//! `selfcheck compare`: what real people were told, beside what they should be.

use std::fmt::{self, Display};
use std::path::{Path, PathBuf};

use assessment::CareLevel;
use clap::Args;
use content::{Diagnostics, Library, did_you_mean};

use super::choice::content_root;
use super::compile::compile;
use super::output::print_line;
use super::report::show;
use super::{Stop, Verdict};
use crate::answer_sheet::AnswerSheet;
use crate::evaluation::{Evaluation, Finished, evaluate};
use crate::story::{PageScore, Story, name, toml_files};

/// Plays stories of real people through the checks, and prints each that ends at a level nobody would accept; ends with 1 where
/// one ends lower than is safe, and with 3 where one is not answered
#[derive(Args)]
pub struct Compare {
    /// The folder of stories: examples/stories
    stories: PathBuf,

    /// A folder of answers that somebody else gave, `<story>.toml` as `play` writes them; they take the place of the story's own
    answers: Option<PathBuf>,

    /// The folder that holds `common` and the assessments [default: `assessments`, here or above]
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
}

/// How many end where.
#[derive(Default)]
struct Score {
    right: u32,
    /// Lower than is safe.
    too_low: u32,
    /// Higher than all that would be accepted.
    too_high: u32,
    /// Safe, and not higher than what would be accepted, but not among it.
    beside: u32,
    /// Without an answer to something that is asked.
    open: u32,
}

impl Compare {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let library = Library::at(content_root(self.content.as_deref())?);
        let diagnostics = Diagnostics::default();
        let compiled = compile(&library, &library.assessments(&diagnostics), &diagnostics);
        if diagnostics.has_errors() {
            show(diagnostics);
            return Err(Stop::BadContent);
        }
        let stories = toml_files(&self.stories)?;
        self.check_names(&stories)?;
        let (mut score, mut read) = (Score::default(), PageScore::default());
        for path in &stories {
            let wrong = |reason: String| Stop::Usage(format!("{}: {reason}", path.display()));
            let story = Story::read(path)?;
            if let Some(page) = &story.page {
                if let Some(fault) = page.fault(story.asks.len()) {
                    return Err(wrong(fault));
                }
                read.count(page);
            }
            let check = compiled.iter().find(|one| one.assessment.id == story.check);
            let check =
                check.ok_or_else(|| wrong(format!("there is no check `{}`", story.check)))?;
            let (sheet, at) = self.answers_to(&story, path)?;
            let answers = sheet
                .answers(&check.assessment)
                .map_err(|reason| Stop::Usage(format!("{}: {reason}", at.display())))?;
            let name = name(path);
            match evaluate(&check.assessment, &answers) {
                Evaluation::Finished(finished) => score.count(&name, &story, &finished),
                Evaluation::Unanswered { questions, .. } => {
                    score.open += 1;
                    let (open, remedy) = (questions.join("`, `"), self.remedy(&story, &name));
                    print_line(format_args!("{name}: `{open}` is not answered; {remedy}"));
                }
            }
        }
        print_line(format_args!("{score}{read}"));
        Ok(match score {
            Score { too_low: 1.., .. } => Verdict::Wrong,
            Score { open: 1.., .. } => Verdict::Unanswered,
            _ => Verdict::Fine,
        })
    }

    /// The answers to a story, and where they stand.
    fn answers_to(&self, story: &Story, path: &Path) -> Result<(AnswerSheet, PathBuf), Stop> {
        let played = self.played(&name(path)).filter(|played| played.is_file());
        match played {
            Some(played) => Ok((AnswerSheet::read(&played)?, played)),
            None => Ok((story.sheet(), path.to_owned())),
        }
    }

    /// Where somebody else's answers to a story stand.
    fn played(&self, name: &str) -> Option<PathBuf> {
        Some(self.answers.as_ref()?.join(format!("{name}.toml")))
    }

    /// Refuses answers to what is no story: they would be left out silently.
    fn check_names(&self, stories: &[PathBuf]) -> Result<(), Stop> {
        let Some(folder) = &self.answers else { return Ok(()) };
        let names: Vec<String> = stories.iter().map(|path| name(path)).collect();
        for path in toml_files(folder)? {
            let known = names.iter().map(String::as_str);
            if !names.contains(&name(&path)) {
                let remedy = did_you_mean(&name(&path), known);
                let remedy = remedy.unwrap_or_else(|| "name it as its story".to_owned());
                let (path, stories) = (path.display(), self.stories.display());
                return Err(Stop::Usage(format!("{path} is of no story in {stories}; {remedy}")));
            }
        }
        Ok(())
    }

    fn remedy(&self, story: &Story, name: &str) -> String {
        match self.played(name) {
            Some(played) => format!("`selfcheck play {} --to {}`", story.check, played.display()),
            None => {
                "answer it in the story, or play it into a folder and name that folder".to_owned()
            }
        }
    }
}

impl Score {
    fn count(&mut self, name: &str, story: &Story, finished: &Finished) {
        let which = match finished.care {
            care if story.accepted.contains(&care) => {
                self.right += 1;
                return;
            }
            care if care < story.lowest_safe => {
                self.too_low += 1;
                "too low"
            }
            care if story.accepted.iter().all(|accepted| care > *accepted) => {
                self.too_high += 1;
                "too high"
            }
            _ => {
                self.beside += 1;
                "not accepted"
            }
        };
        let ids = |levels: &[CareLevel]| {
            levels.iter().map(|level| level.id()).collect::<Vec<_>>().join(", ")
        };
        let rules: Vec<&str> = finished.rules.iter().map(|fired| fired.rule.as_str()).collect();
        print_line(format_args!(
            "{name}: `{}` is {which}; accepted is {}",
            finished.care.id(),
            ids(&story.accepted)
        ));
        print_line(format_args!("    should name: {}", story.reason));
        print_line(format_args!(
            "    named: {}",
            if rules.is_empty() { "nothing".to_owned() } else { rules.join(", ") }
        ));
    }
}

impl Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { right, too_low, too_high, beside, open } = self;
        let all = right + too_low + too_high + beside;
        write!(
            f,
            "{right} of {all} at the right level, {too_low} too low, {too_high} too high, {beside} beside it"
        )?;
        match open {
            0 => Ok(()),
            _ => write!(f, "; {open} not answered to the end, and not counted"),
        }
    }
}
