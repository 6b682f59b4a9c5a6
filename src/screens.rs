//! The screens: one for each stage of a session.

mod choose;
mod question;
mod result;
mod review;
mod start;

use yew::{Html, html};

use crate::prose::inline;
use crate::session::Stage;
use crate::view::View;
use crate::words::{AssessmentText, Key, Prose, interface};

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
pub fn title(view: &View<'_>) -> String {
    if view.journey.is_choosing() {
        return view.words.plain(interface::CHOOSE);
    }
    let assessment = view.words.plain(Key::assessment(AssessmentText::Title));
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
    view.words.say_filled(&interface::error_title(title.into())).plain()
}

/// The heading of a screen. It can take the focus, but is not a stop on the way through the page.
fn heading(view: &View<'_>, words: &Prose) -> Html {
    html! { <h1 ref={view.heading.clone()} tabindex="-1">{ inline(words) }</h1> }
}
