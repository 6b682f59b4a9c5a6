//! The screens: one for each stage of a session.

mod question;
mod result;
mod review;
mod start;

use yew::{Callback, Html, MouseEvent, NodeRef, html};

use crate::browser::History;
use crate::components::{inline, message};
use crate::session::{Action, Session, Stage};
use crate::words::{Prose, Value, Words, interface};

/// What a screen is drawn from.
pub struct View<'a> {
    /// What the person has answered, and where they are.
    pub session: &'a Session,
    /// The words, as this person reads them.
    pub words: Words<'a>,
    /// Takes what the person does.
    pub act: &'a Callback<Action>,
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

    /// What a control does when it is pressed.
    ///
    /// Some people double-click everything; the second click would meet the next screen, and be
    /// told that nothing is answered there.
    #[must_use]
    pub fn on_press(&self, action: Action) -> Callback<MouseEvent> {
        let act = self.act.clone();
        Callback::from(move |event: MouseEvent| {
            if event.detail() < 2 {
                act.emit(action.clone());
            }
        })
    }
}

/// The screen for where the session stands.
pub fn screen(view: &View<'_>) -> Html {
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
