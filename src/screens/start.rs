//! Before the first question: what this is, for whom, and when not to start at all.

use yew::{Html, html};

use super::{View, heading};
use crate::components::{about, inline, message, region_picker, review_status};
use crate::session::Action;
use crate::words::interface;

/// The screen before the first question.
pub(super) fn start(view: &View<'_>) -> Html {
    let say = |key: &str| message(&view.words.say(key));
    html! {
        <div class="screen" key="start">
            { heading(view, &view.words.say("assessment.title"), "title-large") }
            <div class="lead">{ say("assessment.intro") }</div>
            { review_status(view) }
            <section class="card card-emergency">
                <h2 class="card-head">{ inline(&view.words.say("assessment.call_now")) }</h2>
                <div class="card-body">
                    { say("assessment.call_now.text") }
                    { region_picker(view) }
                </div>
            </section>
            <section>
                <h2>{ view.label(interface::BEFORE_YOU_START) }</h2>
                <h3>{ view.label(interface::FOR_WHOM) }</h3>
                { say("assessment.for_whom") }
                <h3>{ view.label(interface::NOT_FOR_WHOM) }</h3>
                { say("assessment.not_for_whom") }
                <h3>{ view.label(interface::YOUR_ANSWERS) }</h3>
                { say(interface::YOUR_ANSWERS_TEXT) }
            </section>
            <button type="button" class="button" onclick={view.on_press(Action::Continue)}>
                { view.label(interface::START) }
            </button>
            { about(view) }
        </div>
    }
}
