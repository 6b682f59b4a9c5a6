//! What readers made of the result pages of stories.

use std::fmt::{self, Display};

use serde::Deserialize;

/// What somebody says of a result page who knows the story, and neither content nor code.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The day on which it was read. Content that changed since may say something else.
    read: String,
    /// Each question that the person asks: 2 where it is answered clearly, 1 in part, 0 not at all.
    answered: Vec<u8>,
    /// Each question: whether the answer stands on the first screen of a phone.
    first_screen: Vec<bool>,
    /// Whether the reason that comes first is theirs.
    reason: bool,
    /// Whether they know what to do next, and when.
    action: bool,
    /// What did not fit them.
    misfits: Vec<String>,
}

impl Page {
    /// What is wrong with the sheet of a person who asks so many questions.
    pub fn fault(&self, asks: usize) -> Option<String> {
        let each = [self.answered.len(), self.first_screen.len()];
        if each.iter().any(|count| *count != asks) {
            return Some(format!(
                "`answered` and `first_screen` of `[page]` need an entry for each of the {asks} in `asks`"
            ));
        }
        let beyond = self.answered.iter().any(|one| *one > 2);
        beyond.then(|| "`answered` of `[page]` holds 0, 1 and 2 alone".to_owned())
    }
}

/// How many pages answer what.
#[derive(Default)]
pub struct PageScore {
    /// The first day on which one of them was read; nothing where none was.
    since: Option<String>,
    pages: usize,
    questions: usize,
    clearly: usize,
    in_part: usize,
    on_first_screen: usize,
    reasons: usize,
    actions: usize,
    misfits: usize,
}

impl PageScore {
    /// Counts a page in.
    pub fn count(&mut self, page: &Page) {
        let with = |wanted: u8| page.answered.iter().filter(|one| **one == wanted).count();
        self.pages += 1;
        if self.since.as_ref().is_none_or(|since| page.read < *since) {
            self.since = Some(page.read.clone());
        }
        self.questions += page.answered.len();
        self.clearly += with(2);
        self.in_part += with(1);
        self.on_first_screen += page.first_screen.iter().filter(|one| **one).count();
        self.reasons += usize::from(page.reason);
        self.actions += usize::from(page.action);
        self.misfits += page.misfits.len();
    }
}

impl Display for PageScore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pages, questions, clearly, in_part, on_first_screen, .. } = self;
        let Self { reasons, actions, misfits, since, .. } = self;
        let Some(since) = since else { return Ok(()) };
        write!(
            f,
            "\n{pages} pages were read, the first on {since}, of people with {questions} questions: {clearly} answered clearly, {in_part} in part, \
             {on_first_screen} on the first screen; the reason is theirs in {reasons}, what to do is clear in {actions}; \
             {misfits} things did not fit"
        )
    }
}
