//! Before the first question: what this is, for whom, and when not to start at all.

use yew::{Html, html};

use super::heading;
use crate::components::{
    about, back_link, button, card, region_picker, review_status, screen, section,
};
use crate::prose::inline;
use crate::session::Action;
use crate::view::View;
use crate::words::{AssessmentText, Key, Value, interface};

/// The screen before the first question.
pub(super) fn start(view: &View<'_>) -> Html {
    let own = Key::assessment;
    let part = |title: Key, text: Key| {
        html! { <><h3>{ view.line(title) }</h3>{ view.text(text) }</> }
    };
    let call_now = html! { <h2>{ view.line(own(AssessmentText::CallNow)) }</h2> };
    let whom_to_call = html! {
        <>{ view.text(own(AssessmentText::CallNowText)) }{ region_picker(view) }</>
    };
    let before_you_start = html! {
        <>
            { part(interface::FOR_WHOM, own(AssessmentText::ForWhom)) }
            { part(interface::NOT_FOR_WHOM, own(AssessmentText::NotForWhom)) }
            { part(interface::YOUR_ANSWERS, interface::YOUR_ANSWERS_TEXT) }
        </>
    };
    let content = html! {
        <>
            { way_back(view) }
            { heading(view, &view.words.say(own(AssessmentText::Title))) }
            <div class="lead">{ view.text(own(AssessmentText::Intro)) }</div>
            { carried(view) }
            { review_status(view) }
            { card("card card-emergency", call_now, whom_to_call) }
            { section("before", view.line(interface::BEFORE_YOU_START), before_you_start) }
            { button("button", view.line(interface::START), view.on_press(Action::Continue)) }
            { about(view) }
        </>
    };
    screen("start", content)
}

/// The way back to where the person came from: the choice of the check, or the result of another.
fn way_back(view: &View<'_>) -> Html {
    match view.journey.depth() {
        0 => Html::default(),
        _ => html! { <div class="top">{ back_link(view) }</div> },
    }
}

/// What another check was told already, and is not asked again.
fn carried(view: &View<'_>) -> Html {
    let Some(check) = view.journey.sent_by() else { return Html::default() };
    let title = Value::Words(view.title_of(check));
    let words = view.words.say_filled(&interface::carried(title));
    html! { <p class="carried">{ inline(&words) }</p> }
}
