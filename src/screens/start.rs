//! Before the first question: what this is, for whom, and when not to start at all.

use yew::Html;

use super::heading;
use crate::components::{
    about, back_link, button, card, element, paragraph, region_picker, review_status, screen,
    section, titled,
};
use crate::prose::inline;
use crate::session::Action;
use crate::view::View;
use crate::words::{AssessmentText, Key, Value, interface};

/// The screen before the first question.
pub(super) fn start(view: &View<'_>) -> Html {
    let part = |title: Key, text: Key| titled("h3", view.line(title), view.text(text));
    let own = Key::assessment;
    let call_now = vec![element("h2", "", vec![view.line(own(AssessmentText::CallNow))])];
    let whom_to_call = vec![view.text(own(AssessmentText::CallNowText)), region_picker(view)];
    let before_you_start = vec![
        part(interface::FOR_WHOM, own(AssessmentText::ForWhom)),
        part(interface::NOT_FOR_WHOM, own(AssessmentText::NotForWhom)),
        part(interface::YOUR_ANSWERS, interface::YOUR_ANSWERS_TEXT),
    ];
    let parts = vec![
        way_back(view),
        heading(view, &view.words.say(own(AssessmentText::Title))),
        element("div", "lead", vec![view.text(own(AssessmentText::Intro))]),
        carried(view),
        review_status(view),
        card("card card-emergency", call_now, whom_to_call),
        section("before", view.line(interface::BEFORE_YOU_START), before_you_start),
        button("button", view.line(interface::START), view.on_press(Action::Continue)),
        about(view),
    ];
    screen("start", parts)
}

/// The way back to where the person came from: the choice of the check, or the result of another.
fn way_back(view: &View<'_>) -> Html {
    match view.journey.depth() {
        0 => Html::default(),
        _ => element("div", "top", vec![back_link(view)]),
    }
}

/// What another check was told already, and is not asked again.
fn carried(view: &View<'_>) -> Html {
    let Some(check) = view.journey.sent_by() else { return Html::default() };
    let title = ("title", Value::Words(view.title_of(check)));
    paragraph("carried", inline(&view.words.say_with(interface::CARRIED, &[title])))
}
