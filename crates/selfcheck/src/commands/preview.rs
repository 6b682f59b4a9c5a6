//! `selfcheck preview`: what `cargo xtask serve` shows of the content.

use std::fs;
use std::io::{IsTerminal, stderr};
use std::path::{Path, PathBuf};

use assessment::{Answers, Assessment, Screen, Step, Text};
use clap::Args;
use compile::{Compiled, write_packs};
use content::{Diagnostics, Library};
use serde_json::{Map, Value, json};
use words::Key;
use words::texts::{QuestionText, ScreenText};

use super::answers::as_json;
use super::choice::content_root;
use super::compile::compile;
use super::report::{in_words, verdict};
use super::{Stop, Verdict};
use crate::cause::by_cause;
use crate::english::words;
use crate::render::Style;
use crate::scenario::{Scenarios, Somebody};
use crate::story::{Story, name, toml_files};

/// Writes the packs and, for the page of `cargo xtask serve`, what belongs to them: `<assessment>.preview.json` with screens,
/// people and conditions as they are written, and mistakes.txt with what is wrong. Packs of before stay where something is
#[derive(Args)]
pub struct Preview {
    /// The folder that holds `common` and the assessments [default: `assessments`, here or above]
    content: Option<PathBuf>,

    /// A folder of stories, whose people can be opened as well: examples/stories
    #[arg(long, value_name = "DIR")]
    stories: Option<PathBuf>,

    /// Where all is written
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

impl Preview {
    pub fn run(&self) -> Result<Verdict, Stop> {
        let library = Library::at(content_root(self.content.as_deref())?);
        let diagnostics = Diagnostics::default();
        let folders = library.assessments(&diagnostics);
        let compiled = compile(&library, &folders, &diagnostics);
        let stories = stories(self.stories.as_deref())?;
        if !diagnostics.has_errors() {
            for one in &compiled {
                write_packs(one, &self.out).map_err(Stop::Usage)?;
                let name = format!("{}.preview.json", one.assessment.id);
                let beside = beside(one, &retold(&stories, &one.assessment), &diagnostics);
                write(&self.out.join(name), &beside.to_string())?;
            }
        }
        let causes = by_cause(diagnostics.into_sorted());
        let style = if stderr().is_terminal() { Style::Coloured } else { Style::Plain };
        eprint!("{}", in_words(&causes, style));
        let verdict = verdict(&causes);
        let mistakes = match verdict {
            Verdict::Fine => String::new(),
            _ => in_words(&causes, Style::Plain),
        };
        write(&self.out.join("mistakes.txt"), &mistakes)?;
        Ok(verdict)
    }
}

fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Stop::Usage(format!("{} cannot be written: {error}", path.display())))
}

/// The stories of a folder, with their names.
fn stories(folder: Option<&Path>) -> Result<Vec<(String, Story)>, Stop> {
    let paths = folder.map_or_else(|| Ok(Vec::new()), toml_files)?;
    paths.iter().map(|path| Ok((name(path), Story::read(path)?))).collect()
}

/// The people of the stories that are about a check. One whose answers it does not have any more is said and left out.
fn retold(stories: &[(String, Story)], assessment: &Assessment) -> Vec<Value> {
    let theirs = stories.iter().filter(|(_, story)| story.check == assessment.id);
    let people = theirs.filter_map(|(name, story)| match story.sheet().answers(assessment) {
        Ok(answers) => {
            let story = Some(story.text.as_str());
            Some(described(&Somebody { name, story, answers }, assessment))
        }
        Err(reason) => {
            eprintln!("the story `{name}` is left out: {reason}");
            None
        }
    });
    people.collect()
}

/// What the page shows beside a check; people whose answers are wrong are reported and left out.
fn beside(compiled: &Compiled, retold: &[Value], diagnostics: &Diagnostics) -> Value {
    let assessment = &compiled.assessment;
    let scenarios = Scenarios::read(&compiled.folder.path.join("scenarios"), diagnostics);
    let people = scenarios.everybody(assessment, diagnostics);
    // The original comes first.
    let text = compiled.texts.first();
    json!({
        "screens": assessment.screens.iter().map(|screen| json!({
            "id": screen.id,
            "words": text.map(|text| heading(assessment, text, screen)),
        })).collect::<Value>(),
        "people": people.iter().map(|person| described(person, assessment)).collect::<Value>(),
        "retold": retold,
        "findings": findings(compiled),
        "rules": rules(compiled),
    })
}

/// What a screen asks: its heading, or its only question.
fn heading(assessment: &Assessment, text: &Text, screen: &Screen) -> String {
    let nobody = Answers::none(assessment);
    let words = words(assessment, text, &nobody);
    let question = screen.questions.first();
    let question = question.and_then(|index| assessment.questions.get(index.position()));
    let heading = words
        .find(Key::screen(&screen.id, ScreenText::Heading))
        .or_else(|| words.find(Key::question(&question?.id, QuestionText::Question)));
    heading.map(|prose| prose.plain()).unwrap_or_default()
}

fn described(person: &Somebody<'_>, assessment: &Assessment) -> Value {
    let replay = assessment.replay(&person.answers);
    let mut seen = replay.visited;
    let mut care = Some(assessment.outcome(&person.answers).care.id());
    if let Step::Ask(next) = replay.step {
        // A new question that they do not answer yet: they come as far as that.
        seen.push(next);
        care = None;
    }
    let screens = seen.iter().filter_map(|visit| assessment.screens.get(visit.screen.position()));
    json!({
        "name": person.name,
        "story": person.story,
        "care": care,
        "screens": screens.map(|screen| screen.id.as_str()).collect::<Value>(),
        "answers": as_json(assessment, &person.answers),
    })
}

/// By id.
fn findings(compiled: &Compiled) -> Map<String, Value> {
    let findings = compiled.folder.findings.iter();
    findings.map(|(id, when)| (id.value.clone(), json!(when.written.value))).collect()
}

/// By id, and for each by care level.
fn rules(compiled: &Compiled) -> Map<String, Value> {
    let rules = compiled.folder.rules.iter().map(|rule| {
        let tiers = rule.tiers.iter();
        let tiers =
            tiers.map(|tier| (tier.care.value.id().to_owned(), json!(tier.when.written.value)));
        (rule.id.value.clone(), Value::Object(tiers.collect()))
    });
    rules.collect()
}
