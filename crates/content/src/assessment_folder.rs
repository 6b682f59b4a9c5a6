//! The folder of one assessment, as its author wrote it.

pub mod advice;
pub mod findings;
pub mod hand_over;
pub mod header;
pub mod maps;
pub mod patterns;
mod picture;
pub mod places;
pub mod questions;
pub mod rules;
pub mod screens;
pub mod weights;

use std::path::{Path, PathBuf};

use crate::common::Common;
use crate::diagnostic::Diagnostics;
use crate::expression::Clause;
use crate::fields::read_as;
use crate::folder::{expect_only, name_of, tables};
use crate::id::check_distinct;
use crate::place::Placed;
use crate::table::Table;
use crate::text::{self, Language};

use advice::Advice;
use header::Header;
use maps::Drawing;
use patterns::Pattern;
use questions::Question;
use rules::Rule;
use screens::Screen;
use weights::Weight;

/// Everything an assessment's folder says, except its scenarios.
#[derive(Clone, Debug)]
pub struct AssessmentFolder {
    /// The folder's name.
    pub id: String,
    /// Where it is.
    pub path: PathBuf,
    /// Version, review, flow.
    pub header: Header,
    /// The screens in the order of the flow.
    pub screens: Vec<Screen>,
    /// The drawings on which options are places.
    pub maps: Vec<Drawing>,
    /// Findings, in the order of the files.
    pub findings: Vec<(Placed<String>, Clause)>,
    /// Rules, in the order of the files.
    pub rules: Vec<Rule>,
    /// Patterns.
    pub patterns: Vec<Pattern>,
    /// The findings' weights for patterns.
    pub weights: Vec<Weight>,
    /// Advice.
    pub advice: Vec<Advice>,
    /// Its texts, the original first.
    pub languages: Vec<Language>,
}

impl AssessmentFolder {
    /// Reads a folder; everything that is written wrongly is reported.
    pub fn read(path: &Path, common: &Common, diagnostics: &Diagnostics) -> Option<Self> {
        expect_only(
            path,
            &[
                "assessment.toml",
                "screens",
                "maps",
                "findings",
                "rules",
                "patterns.toml",
                "weights",
                "advice.toml",
                "text",
                "scenarios",
                "README.md",
            ],
            diagnostics,
        );
        let header = Table::read(&path.join("assessment.toml"), diagnostics)
            .and_then(|table| Header::read(&table, diagnostics));
        let screens = screens::read(&path.join("screens"), diagnostics);
        let maps = maps::read(&path.join("maps"), diagnostics);
        let findings = findings::read(&path.join("findings"), diagnostics);
        let rules = rules::read(&path.join("rules"), diagnostics);
        let patterns = patterns::read(&path.join("patterns.toml"), diagnostics);
        let weights = weights::read(&path.join("weights"), diagnostics);
        let advice = advice::read(&path.join("advice.toml"), diagnostics);
        let languages = text::read(path, &common.path, diagnostics);
        let header = header?;
        let folder = Self {
            id: name_of(path),
            path: path.to_owned(),
            screens: screens::in_flow(&header.flow, screens, diagnostics),
            header,
            maps,
            findings,
            rules,
            patterns,
            weights,
            advice,
            languages,
        };
        folder.check_ids(diagnostics);
        Some(folder)
    }

    /// All questions, in the order of the flow.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.screens.iter().flat_map(|screen| &screen.questions)
    }

    fn check_ids(&self, diagnostics: &Diagnostics) {
        let questions = self.questions().map(|question| &question.id);
        let findings = self.findings.iter().map(|(id, _)| id);
        let patterns = self.patterns.iter().map(|pattern| &pattern.id);
        check_distinct(questions.chain(findings).chain(patterns), diagnostics);
        check_distinct(self.rules.iter().map(|rule| &rule.id), diagnostics);
    }
}

/// A table of conditions: `name = "condition"`.
fn clauses(table: &Table, diagnostics: &Diagnostics) -> Vec<(Placed<String>, Clause)> {
    table
        .entries
        .iter()
        .filter_map(|entry| {
            let written = read_as::<String>(&entry.value, diagnostics)?;
            Some((entry.key.clone(), Clause::parse(written, diagnostics)))
        })
        .collect()
}

/// The tables of a file, or of all files of a folder, one after the other: `[id]`.
fn named_tables(files: &[Table], diagnostics: &Diagnostics) -> Vec<(Placed<String>, Table)> {
    files
        .iter()
        .flat_map(|file| &file.entries)
        .filter_map(|entry| {
            let table = read_as::<Table>(&entry.value, diagnostics)?;
            Some((entry.key.clone(), table.value))
        })
        .collect()
}
