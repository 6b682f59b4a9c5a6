//! `scenarios/<family>.toml`: people, and what must come out.

mod alone;
mod everybody;
mod expect;
mod fill;
mod gap;
mod reasons;
mod run;
mod shown;
#[cfg(test)]
mod tests;
mod tour;

use std::path::Path;

use compile::Compiled;
use content::id::check_distinct;
use content::table::Entry;
use content::{Diagnostics, Fields, Spanned, Table, Value, read_as, unknown};

pub use everybody::Somebody;
use expect::Expect;
pub use fill::Filled;

/// The people and scenarios of an assessment.
#[derive(Clone, Debug)]
pub struct Scenarios {
    people: Vec<(Spanned<String>, Table)>,
    all: Vec<Scenario>,
}

/// Somebody's answers, and what must come of them.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// What it is called.
    id: Spanned<String>,
    /// What happened to them, for readers.
    story: Option<String>,
    /// Whom to start from.
    person: Option<Spanned<String>>,
    /// Answers of its own, which stand before the person's.
    answers: Vec<Entry>,
    expect: Expect,
}

impl Scenarios {
    /// Those of an assessment; what is wrong with them is not said.
    pub fn of(compiled: &Compiled) -> Self {
        Self::read(&compiled.folder.path.join("scenarios"), &Diagnostics::default())
    }

    /// Reads all files of a folder.
    pub fn read(folder: &Path, diagnostics: &Diagnostics) -> Self {
        let mut people = Vec::new();
        let mut all = Vec::new();
        for entry in Table::read_all(folder, diagnostics).iter().flat_map(|file| &file.entries) {
            let Some(table) = read_as::<Table>(&entry.value, diagnostics) else { continue };
            if entry.key.value == "people" {
                people.extend(table.value.entries.iter().filter_map(|person| {
                    let answers = read_as::<Table>(&person.value, diagnostics)?;
                    Some((person.key.clone(), answers.value))
                }));
            } else {
                all.extend(Scenario::read(entry.key.clone(), &table.value, diagnostics));
            }
        }
        check_distinct(people.iter().map(|(id, _)| id), diagnostics);
        check_distinct(all.iter().map(|scenario: &Scenario| &scenario.id), diagnostics);
        Self { people, all }
    }

    /// How many scenarios there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// The answers of a person or a scenario, as written, by question.
    pub fn answers_named(&self, name: &str) -> Option<Vec<(&str, &Spanned<Value>)>> {
        let entries: Vec<&Entry> = match self.person(name) {
            Some((_, person)) => person.entries.iter().collect(),
            None => {
                let scenario = self.all.iter().find(|scenario| scenario.id.value == name)?;
                let written = self.answers_of(scenario, &Diagnostics::default())?;
                written.into_iter().map(|written| written.entry).collect()
            }
        };
        Some(entries.into_iter().map(|entry| (entry.key.as_str(), &entry.value)).collect())
    }

    /// What people and scenarios are called.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        let people = self.people.iter().map(|(id, _)| id.as_str());
        people.chain(self.all.iter().map(|scenario| scenario.id.as_str()))
    }

    /// The answers of a scenario: its own, and the person's to all other questions.
    fn answers_of<'a>(
        &'a self,
        scenario: &'a Scenario,
        diagnostics: &Diagnostics,
    ) -> Option<Vec<Written<'a>>> {
        let own = scenario.answers.iter().map(|entry| Written { entry, by: &scenario.id });
        let mut answers: Vec<Written> = own.collect();
        let Some(name) = &scenario.person else { return Some(answers) };
        let Some((id, person)) = self.person(&name.value) else {
            let known = self.people.iter().map(|(id, _)| id.as_str());
            unknown("person", name, known).report(diagnostics);
            return None;
        };
        let is_own =
            |entry: &&Entry| scenario.answers.iter().any(|own| own.key.value == entry.key.value);
        let others = person.entries.iter().filter(|entry| !is_own(entry));
        answers.extend(others.map(|entry| Written { entry, by: id }));
        Some(answers)
    }

    /// The person of this name, and their answers.
    fn person(&self, name: &str) -> Option<&(Spanned<String>, Table)> {
        self.people.iter().find(|(id, _)| id.value == name)
    }
}

/// An answer as it is written.
#[derive(Clone, Copy, Debug)]
struct Written<'a> {
    entry: &'a Entry,
    /// The person or the scenario whose answer it is.
    by: &'a Spanned<String>,
}

impl Scenario {
    fn read(id: Spanned<String>, table: &Table, diagnostics: &Diagnostics) -> Option<Self> {
        let mut fields = Fields::of(table, format!("scenario `{}`", id.value), diagnostics);
        let story = fields.optional::<String>("story").map(|story| story.value);
        let person = fields.optional("person");
        let answers = fields.optional::<Table>("answers");
        let expect = fields.required::<Table>("expect");
        fields.finish();
        Some(Self {
            id,
            story,
            person,
            answers: answers.map_or_else(Vec::new, |table| table.value.entries),
            expect: Expect::read(&expect?.value, diagnostics),
        })
    }
}
