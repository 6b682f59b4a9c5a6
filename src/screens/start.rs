//! Before the first question: what this is, for whom, and when not to start at all.

use yew::{Html, html};

use super::{View, heading};
use crate::components::{about, button, region_picker, review_status, section, titled};
use crate::session::Action;
use crate::words::interface;

/// The screen before the first question.
pub(super) fn start(view: &View<'_>) -> Html {
    let part = |title: &str, text: &str| titled(view.line(title), view.text(text));
    let before_you_start = html! {
        <>
            { part(interface::FOR_WHOM, "assessment.for_whom") }
            { part(interface::NOT_FOR_WHOM, "assessment.not_for_whom") }
            { part(interface::YOUR_ANSWERS, interface::YOUR_ANSWERS_TEXT) }
        </>
    };
    html! {
        <div class="screen" key="start">
            { heading(view, &view.words.say("assessment.title")) }
            <div class="lead">{ view.text("assessment.intro") }</div>
            { review_status(view) }
            <section class="card card-emergency">
                <h2 class="card-head">{ view.line("assessment.call_now") }</h2>
                <div class="card-body">
                    { view.text("assessment.call_now.text") }
                    { region_picker(view) }
                </div>
            </section>
            { section("before", view.line(interface::BEFORE_YOU_START), before_you_start) }
            { button("button", view.line(interface::START), view.on_press(Action::Continue)) }
            { about(view) }
        </div>
    }
}
