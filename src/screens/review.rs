//! Looking the answers over before the result.

use yew::{Html, html};

use super::heading;
use crate::components::{answer_list, back_link, button, clear_link, screen};
use crate::session::Action;
use crate::view::View;
use crate::words::interface;

/// Every answer with a way to change it, and the way to the result.
pub(super) fn review(view: &View<'_>) -> Html {
    let content = html! {
        <>
            <div class="top">{ back_link(view) }{ clear_link(view) }</div>
            { heading(view, &view.words.say(interface::REVIEW)) }
            { view.text(interface::REVIEW_INTRO) }
            { answer_list(view, true) }
            { button("button", view.line(interface::SEE_RESULT), view.on_press(Action::Continue)) }
        </>
    };
    screen("review", content)
}
