//! `selfcheck compare`: what real people were told, beside what they should be.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use assessment::{AnswerById, CareLevel};
use clap::Args;
use compile::Compiled;
use content::Library;
use content::diagnostic::Diagnostics;
use serde::Deserialize;

use super::answers;
use super::choice::content_root;
use super::compile::compile;
use super::output::print_line;
use super::report::show;
use super::{Stop, Verdict};
use crate::evaluation::{Evaluation, evaluate};

/// Plays stories of real people through the checks, and prints each that ends at a level nobody would accept; ends with 1 where
/// one ends lower than is safe
#[derive(Args)]
pub struct Compare {
    /// The folder of stories: examples/stories
    stories: PathBuf,

    /// The folder that holds `common` and the assessments [default: `assessments`, here or above]
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
}

/// What a real person asked, retold, and how somebody answered for them who saw only the screens.
#[derive(Deserialize)]
struct Story {
    check: String,
    /// The levels that sensible clinicians would accept.
    accepted: Vec<CareLevel>,
    /// None below it is safe.
    lowest_safe: CareLevel,
    /// What the advice should name.
    reason: String,
    answers: BTreeMap<String, AnswerById>,
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
        let mut score = Score::default();
        for path in stories(&self.stories)? {
            let wrong = |reason: String| Stop::Usage(format!("{}: {reason}", path.display()));
            let text = fs::read_to_string(&path).map_err(|error| wrong(error.to_string()))?;
            let story: Story =
                toml_edit::de::from_str(&text).map_err(|error| wrong(error.to_string()))?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            score.count(&name, &story, &compiled).map_err(wrong)?;
        }
        let Score { right, too_low, too_high, beside } = score;
        let all = right + too_low + too_high + beside;
        print_line(format_args!(
            "{right} of {all} at the right level, {too_low} too low, {too_high} too high, {beside} beside it"
        ));
        Ok(if too_low == 0 { Verdict::Fine } else { Verdict::Wrong })
    }
}

impl Score {
    fn count(&mut self, name: &str, story: &Story, compiled: &[Compiled]) -> Result<(), String> {
        let check = compiled.iter().find(|one| one.assessment.id == story.check);
        let check = check.ok_or_else(|| format!("there is no check `{}`", story.check))?;
        let given = story.answers.iter().map(|(id, answer)| (id.clone(), Ok(answer.clone())));
        let answers =
            answers::check(given, &check.assessment).map_err(|refused| refused.join("; "))?;
        let finished = match evaluate(&check.assessment, &answers) {
            Evaluation::Finished(finished) => finished,
            Evaluation::Unanswered { questions, .. } => {
                return Err(format!("`{}` is not answered", questions.join("`, `")));
            }
        };
        let which = match finished.care {
            care if story.accepted.contains(&care) => {
                self.right += 1;
                return Ok(());
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
        let rules: Vec<&str> = finished.rules.iter().map(|(id, _)| id.as_str()).collect();
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
        Ok(())
    }
}

/// The files of a folder, by name.
fn stories(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let entries = fs::read_dir(folder)
        .map_err(|error| Stop::Usage(format!("{} cannot be read: {error}", folder.display())))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    Ok(paths)
}
