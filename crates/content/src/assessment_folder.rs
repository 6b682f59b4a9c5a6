//! The folder of one assessment, as its author wrote it. Its types are `Written...` where the engine has a type of the name.

mod advice;
mod audiences;
mod concerns;
mod conditions;
mod danger_signs;
mod families;
mod findings;
mod hand_over;
mod header;
mod map_places;
mod maps;
mod patterns;
mod picture;
mod promises;
mod questions;
mod rules;
mod screens;
mod texts;
mod weights;

use std::path::{Path, PathBuf};

use crate::common::Common;
use crate::expression::Clause;
use crate::folder::{expect_only, name_of};
use crate::id::check_distinct;
use crate::text::{self, LanguageFiles};
use crate::{Diagnostics, Spanned, Table, read_as};
pub use advice::WrittenAdvice;
pub use audiences::WrittenAudience;
pub use concerns::{GoOn, Limits, WrittenConcern, WrittenReply};
pub use danger_signs::WrittenDangerSign;
pub use hand_over::WrittenHandOver;
pub use header::{Header, WrittenException};
pub use map_places::MapPlaces;
pub use maps::{Drawing, OUTLINE};
pub use patterns::WrittenPattern;
pub use promises::{PROMISING, WrittenPoint};
pub use questions::WrittenQuestion;
pub use rules::{WrittenRule, WrittenTier};
pub use screens::WrittenScreen;
pub use weights::Weight;

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
    pub screens: Vec<WrittenScreen>,
    /// The drawings on which options are places.
    pub maps: Vec<Drawing>,
    /// Findings, in the order of the files.
    pub findings: Vec<(Spanned<String>, Clause)>,
    /// What advice and replies look at by a name, in the order of the file.
    pub circumstances: Vec<(Spanned<String>, Clause)>,
    /// Rules, in the order of the files.
    pub rules: Vec<WrittenRule>,
    /// Patterns.
    pub patterns: Vec<WrittenPattern>,
    /// The findings' weights for patterns.
    pub weights: Vec<Weight>,
    /// Advice.
    pub advice: Vec<WrittenAdvice>,
    /// What people come to know, in the order of the result.
    pub concerns: Vec<WrittenConcern>,
    /// What to watch for from now on, the likeliest first.
    pub danger_signs: Vec<WrittenDangerSign>,
    /// Words that are for some people alone.
    pub audiences: Vec<WrittenAudience>,
    /// Words of a reason, and who alone may read them.
    pub said: Vec<(Spanned<String>, Clause)>,
    /// Its texts, the original first.
    pub languages: Vec<LanguageFiles>,
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
                "circumstances.toml",
                "rules",
                "patterns.toml",
                "weights",
                "advice.toml",
                "concerns",
                "danger_signs.toml",
                "audiences.toml",
                "said.toml",
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
        let circumstances = findings::circumstances(&path.join("circumstances.toml"), diagnostics);
        let order = header.as_ref().map_or(&[][..], |header| &header.rules);
        let rules = rules::read(&path.join("rules"), order, &common.rules, diagnostics);
        let patterns = patterns::read(&path.join("patterns.toml"), diagnostics);
        let weights = weights::read(&path.join("weights"), diagnostics);
        let advice = advice::read(&path.join("advice.toml"), &common.advice, diagnostics);
        let order = header.as_ref().map_or(&[][..], |header| &header.concerns);
        let concerns = concerns::read(&path.join("concerns"), order, diagnostics);
        let danger_signs = danger_signs::read(&path.join("danger_signs.toml"), diagnostics);
        let audiences = audiences::read(&path.join("audiences.toml"), diagnostics);
        let said = clauses_if_any(&path.join("said.toml"), diagnostics);
        let languages = text::read(path, &common.path, diagnostics);
        let header = header?;
        let folder = Self {
            id: name_of(path),
            path: path.to_owned(),
            screens: screens::in_flow(&header.flow, screens, diagnostics),
            header,
            maps,
            findings,
            circumstances,
            rules,
            patterns,
            weights,
            advice,
            concerns,
            danger_signs,
            audiences,
            said,
            languages,
        };
        folder.check_ids(diagnostics);
        Some(folder)
    }

    /// All questions, in the order of the flow.
    pub fn questions(&self) -> impl Iterator<Item = &WrittenQuestion> {
        self.screens.iter().flat_map(|screen| &screen.questions)
    }

    fn check_ids(&self, diagnostics: &Diagnostics) {
        let questions = self.questions().map(|question| &question.id);
        let findings = self.findings.iter().map(|(id, _)| id);
        let circumstances = self.circumstances.iter().map(|(id, _)| id);
        let patterns = self.patterns.iter().map(|pattern| &pattern.id);
        let named = questions.chain(findings).chain(circumstances).chain(patterns);
        check_distinct(named, diagnostics);
        check_distinct(self.rules.iter().map(|rule| &rule.id), diagnostics);
    }
}

/// The conditions of a file that an assessment may do without.
fn clauses_if_any(path: &Path, diagnostics: &Diagnostics) -> Vec<(Spanned<String>, Clause)> {
    let table = path.exists().then(|| Table::read(path, diagnostics)).flatten();
    table.map_or_else(Vec::new, |table| clauses(&table, diagnostics))
}

/// A table of conditions: `name = "condition"`.
fn clauses(table: &Table, diagnostics: &Diagnostics) -> Vec<(Spanned<String>, Clause)> {
    table
        .entries
        .iter()
        .filter_map(|entry| {
            let written = read_as::<String>(&entry.value, diagnostics)?;
            Some((entry.key.clone(), Clause::parse(written, diagnostics)))
        })
        .collect()
}

/// The tables of a file that an assessment may do without.
fn tables_if_any(path: &Path, diagnostics: &Diagnostics) -> Vec<(Spanned<String>, Table)> {
    let table = path.exists().then(|| Table::read(path, diagnostics)).flatten();
    named_tables(table.as_slice(), diagnostics)
}

/// The tables of a file, or of all files of a folder, one after the other: `[id]`.
fn named_tables(files: &[Table], diagnostics: &Diagnostics) -> Vec<(Spanned<String>, Table)> {
    files
        .iter()
        .flat_map(|file| &file.entries)
        .filter_map(|entry| {
            let table = read_as::<Table>(&entry.value, diagnostics)?;
            Some((entry.key.clone(), table.value))
        })
        .collect()
}
