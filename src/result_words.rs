//! What only results say. It stands last in a file, and comes while the person answers.

use assessment::ResultText;

/// What only results say, as far as it is here.
#[derive(Default)]
pub enum ResultWords {
    /// Not yet.
    #[default]
    OnTheWay,
    /// For every check in every language.
    Here(Vec<ResultText>),
    /// The file ended before it, or it was damaged.
    Missing,
}

impl ResultWords {
    /// That of a check, by the id of its assessment, in a language.
    pub fn of(&self, assessment: &str, locale: &str) -> Option<&ResultText> {
        let Self::Here(all) = self else { return None };
        all.iter().find(|text| text.assessment == assessment && text.locale == locale)
    }
}
