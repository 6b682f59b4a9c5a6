//! What screens and their parts are drawn from.

use yew::{Callback, Html, MouseEvent, NodeRef};

use crate::browser::History;
use crate::journey::{Check, Journey, Move};
use crate::prose::{inline, message};
use crate::result_words::ResultWords;
use crate::session::Session;
use crate::words::{AssessmentText, Key, Words};

/// What a screen is drawn from.
pub struct View<'a> {
    /// Where the person is among the checks.
    pub journey: &'a Journey,
    /// What they have answered in this one, and where they are in it.
    pub session: &'a Session,
    /// What only results say, as far as it is here.
    pub results: &'a ResultWords,
    /// The words, as this person reads them.
    pub words: Words<'a>,
    /// Takes what the person does.
    pub act: &'a Callback<Move>,
    /// The heading, which takes the focus on arrival.
    pub heading: &'a NodeRef,
    /// The error summary, which takes it where something is to be corrected.
    pub problems: &'a NodeRef,
    /// The browser's own Back button, where the check has the page to itself.
    pub history: Option<&'a History>,
}

impl View<'_> {
    /// A message of one line, such as a heading or a label.
    pub fn line(&self, key: Key) -> Html {
        inline(&self.words.say(key))
    }

    /// A message of paragraphs and lists.
    pub fn text(&self, key: Key) -> Html {
        message(&self.words.say(key))
    }

    /// The name of a check of this document.
    pub fn title_of(&self, check: &Check) -> String {
        let (assessment, text) = (&check.assessment, &check.text);
        let words = Words { assessment, text, result: None, ..self.words };
        words.plain(Key::assessment(AssessmentText::Title))
    }

    /// What a control does when it is pressed.
    ///
    /// Some people double-click everything; the second click would meet the next screen, and be
    /// told that nothing is answered there.
    pub fn on_press(&self, next_move: impl Into<Move>) -> Callback<MouseEvent> {
        let (act, next_move) = (self.act.clone(), next_move.into());
        Callback::from(move |event: MouseEvent| {
            if event.detail() < 2 {
                act.emit(next_move.clone());
            }
        })
    }
}
