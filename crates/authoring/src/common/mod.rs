//! The folder `common/`: what all assessments share.

mod contacts;
mod regions;
mod sources;

use std::path::{Path, PathBuf};

use assessment::{Contact, Phrase};

pub use contacts::contact_index;
pub use regions::Region;
pub use sources::{Bibliography, Source};

use crate::diagnostic::Diagnostics;
use crate::folder::expect_only;
use crate::place::Placed;
use crate::table::Table;

/// Contacts, regions and sources.
#[derive(Clone, Debug)]
pub struct Common {
    /// Where it is.
    pub path: PathBuf,
    /// Whom to call, the most urgent first.
    pub contacts: Vec<Placed<String>>,
    /// Telephone numbers and names of services, the default first.
    pub regions: Vec<Region>,
    /// What statements rest on.
    pub sources: Vec<Source>,
}

impl Common {
    /// Reads the folder; everything that is written wrongly is reported.
    pub fn read(path: &Path, diagnostics: &Diagnostics) -> Self {
        expect_only(
            path,
            &["contacts.toml", "regions.toml", "sources.toml", "text", "README.md"],
            diagnostics,
        );
        let read = |name: &str| Table::read(&path.join(name), diagnostics);
        Self {
            path: path.to_owned(),
            contacts: read("contacts.toml")
                .map_or_else(Vec::new, |table| contacts::read(&table, diagnostics)),
            regions: read("regions.toml")
                .map_or_else(Vec::new, |table| regions::read(&table, diagnostics)),
            sources: read("sources.toml")
                .map_or_else(Vec::new, |table| sources::read(&table, diagnostics)),
        }
    }

    /// The names that every region has a number or words for.
    pub fn phrase_names(&self) -> Vec<&str> {
        let first = self.regions.first();
        first.map_or_else(Vec::new, |region| {
            region.phrases.iter().map(|(name, _): &(_, Phrase)| name.as_str()).collect()
        })
    }

    /// The contacts in the engine's terms.
    pub fn compiled_contacts(&self) -> Vec<Contact> {
        self.contacts.iter().map(|id| Contact { id: id.value.clone() }).collect()
    }

    /// The regions in the engine's terms.
    pub fn compiled_regions(&self) -> Vec<assessment::Region> {
        self.regions
            .iter()
            .map(|region| assessment::Region {
                id: region.id.value.clone(),
                phrases: region.phrases.clone(),
            })
            .collect()
    }
}
