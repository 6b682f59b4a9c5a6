//! The screens: one for each stage of a session.

mod choose;
mod question;
mod result;
mod review;
mod start;

use yew::{Callback, Html, MouseEvent, NodeRef, html};

use crate::browser::History;
use crate::components::{inline, message};
use crate::journey::{Check, Journey, Move};
use crate::session::{Session, Stage};
use crate::words::{Prose, Value, Words, interface};

/// What a screen is drawn from.
pub struct View<'a> {
    /// Where the person is among the checks.
    pub journey: &'a Journey,
    /// What they have answered in this one, and where they are in it.
    pub session: &'a Session,
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
    pub fn line(&self, key: &str) -> Html {
        inline(&self.words.say(key))
    }

    /// A message of paragraphs and lists.
    pub fn text(&self, key: &str) -> Html {
        message(&self.words.say(key))
    }

    /// The name of a check of this document.
    #[must_use]
    pub fn title_of(&self, check: &Check) -> String {
        let words = Words { assessment: &check.assessment, text: &check.text, ..self.words };
        words.plain("assessment.title")
    }

    /// What a control does when it is pressed.
    ///
    /// Some people double-click everything; the second click would meet the next screen, and be
    /// told that nothing is answered there.
    #[must_use]
    pub fn on_press(&self, step: impl Into<Move>) -> Callback<MouseEvent> {
        let (act, step) = (self.act.clone(), step.into());
        Callback::from(move |event: MouseEvent| {
            if event.detail() < 2 {
                act.emit(step.clone());
            }
        })
    }
}

/// The screen for where the session stands.
pub fn screen(view: &View<'_>) -> Html {
    if view.journey.is_choosing() {
        return choose::choose(view);
    }
    match view.session.stage() {
        Stage::Start => start::start(view),
        Stage::Question { .. } => question::question(view),
        Stage::Review => review::review(view),
        Stage::Result => result::result(view),
    }
}

/// The title of the document on this screen.
#[must_use]
pub fn title(view: &View<'_>) -> String {
    if view.journey.is_choosing() {
        return view.words.plain(interface::CHOOSE);
    }
    let assessment = view.words.plain("assessment.title");
    let heading = match view.session.stage() {
        Stage::Start => return assessment,
        Stage::Question { .. } => question::heading(view),
        Stage::Review => view.words.say(interface::REVIEW),
        Stage::Result => result::heading(view),
    };
    let title = [heading.plain().as_str(), " – ", &assessment].concat();
    if view.session.problems().is_empty() {
        return title;
    }
    view.words.say_with(interface::ERROR_TITLE, &[("title", Value::Words(title))]).plain()
}

/// The heading of a screen. It can take the focus, but is not a stop on the way through the page.
fn heading(view: &View<'_>, words: &Prose) -> Html {
    html! { <h1 ref={view.heading.clone()} tabindex="-1">{ inline(words) }</h1> }
}
