//! The folder `common/`: what all assessments share.

mod contacts;
mod coverage;
mod facts;
mod interface;
mod regions;
mod shared;
mod sources;
mod wording;

use std::path::{Path, PathBuf};

use crate::folder::expect_only;
use crate::{Diagnostics, Spanned, Table};
pub use coverage::{Cover, Held, ServiceList, WrittenCriterion};
pub use facts::{Fact, Facts, Mention};
pub use interface::InterfaceMessage;
pub use regions::WrittenRegion;
pub use shared::SharedTables;
pub use sources::{JUDGEMENT, Source};
pub use wording::{Allowed, WordingExceptions};

/// Contacts, regions and sources.
#[derive(Clone, Debug)]
pub struct Common {
    /// Where it is.
    pub path: PathBuf,
    /// Whom to call, the most urgent first.
    pub contacts: Vec<Spanned<String>>,
    /// What the widget asks for by name.
    pub interface: Vec<InterfaceMessage>,
    /// Telephone numbers and names of services, the default first.
    pub regions: Vec<WrittenRegion>,
    /// What statements rest on.
    pub sources: Vec<Source>,
    /// The figures that people read.
    pub facts: Facts,
    /// Rules that several assessments have.
    pub rules: SharedTables,
    /// Advice that several assessments have.
    pub advice: SharedTables,
    /// When health services want people to be seen, and what holds it.
    pub service_lists: Vec<ServiceList>,
    /// What the checks on words let pass.
    pub wording_exceptions: WordingExceptions,
}

impl Common {
    /// Reads the folder; everything that is written wrongly is reported.
    pub fn read(path: &Path, diagnostics: &Diagnostics) -> Self {
        expect_only(
            path,
            &[
                "advice.toml",
                "contacts.toml",
                "coverage",
                "facts.toml",
                "interface.toml",
                "regions.toml",
                "rules",
                "sources.toml",
                "text",
                "wording.toml",
                "README.md",
            ],
            diagnostics,
        );
        let table = |name: &str| Table::read(&path.join(name), diagnostics);
        let contacts = table("contacts.toml").map(|table| contacts::read(&table, diagnostics));
        let interface = table("interface.toml").map(|table| interface::read(&table, diagnostics));
        let regions = table("regions.toml").map(|table| regions::read(&table, diagnostics));
        let sources = table("sources.toml").map(|table| sources::read(&table, diagnostics));
        let rules = Table::read_all(&path.join("rules"), diagnostics);
        // Where assessments share no advice, no text has a figure or needs an exception, there is no such file.
        let if_there = |name: &str| path.join(name).exists().then(|| table(name)).flatten();
        let advice: Vec<Table> = if_there("advice.toml").into_iter().collect();
        let facts = if_there("facts.toml").map(|table| Facts::read(&table, diagnostics));
        let wording_exceptions = if_there("wording.toml");
        let wording_exceptions =
            wording_exceptions.map(|table| WordingExceptions::read(&table, diagnostics));
        Self {
            path: path.to_owned(),
            contacts: contacts.unwrap_or_default(),
            interface: interface.unwrap_or_default(),
            regions: regions.unwrap_or_default(),
            sources: sources.unwrap_or_default(),
            facts: facts.unwrap_or_default(),
            rules: SharedTables::of("common rule", &rules, diagnostics),
            advice: SharedTables::of("common advice", &advice, diagnostics),
            service_lists: coverage::read(&path.join("coverage"), diagnostics),
            wording_exceptions: wording_exceptions.unwrap_or_default(),
        }
    }

    /// Reports shared rules and advice that no assessment uses. Only known once all assessments have been read.
    pub(crate) fn report_unused(&self, diagnostics: &Diagnostics) {
        self.rules.report_unused(diagnostics);
        self.advice.report_unused(diagnostics);
    }

    /// The names that every region has a number or words for.
    pub fn phrase_names(&self) -> impl Iterator<Item = &str> {
        let first = self.regions.first().into_iter();
        first.flat_map(|region| &region.phrases).map(|(name, _)| name.as_str())
    }
}
