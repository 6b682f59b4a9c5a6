//! The sources that an assessment cites.

use std::cell::RefCell;

use assessment::SourceIndex;
use content::common::Source;
use content::{Diagnostics, Spanned, unknown};

/// The sources that one assessment cites, in the order in which it does: its pack holds no others.
#[derive(Debug)]
pub struct Bibliography<'a> {
    known: &'a [Source],
    cited: RefCell<Vec<Source>>,
}

impl<'a> Bibliography<'a> {
    /// Nothing is cited yet.
    pub fn of(known: &'a [Source]) -> Self {
        Self { known, cited: RefCell::default() }
    }

    /// The positions of these sources among those cited; unknown ones are reported.
    pub fn cite(&self, ids: &[Spanned<String>], diagnostics: &Diagnostics) -> Vec<SourceIndex> {
        ids.iter().filter_map(|id| self.cite_one(id, diagnostics)).collect()
    }

    fn cite_one(&self, id: &Spanned<String>, diagnostics: &Diagnostics) -> Option<SourceIndex> {
        let mut cited = self.cited.borrow_mut();
        let position = cited.iter().position(|source| source.id == id.value);
        let position = position.or_else(|| {
            let source = self.known.iter().find(|source| source.id == id.value)?;
            cited.push(source.clone());
            Some(cited.len() - 1)
        });
        if position.is_none() {
            let known = self.known.iter().map(|source| source.id.as_str());
            unknown("source", id, known).report(diagnostics);
        }
        SourceIndex::try_from(position?).ok()
    }

    /// The sources cited.
    pub fn into_cited(self) -> Vec<Source> {
        self.cited.into_inner()
    }
}
