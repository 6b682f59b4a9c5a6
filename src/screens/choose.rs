//! The choice between the checks of this document.

use yew::{Html, html};

use super::heading;
use crate::components::{button, review_status, screen};
use crate::journey::Move;
use crate::view::View;
use crate::words::{AssessmentText, Key, Words, interface};

/// One way in for each check.
pub(super) fn choose(view: &View<'_>) -> Html {
    let checks = view.journey.checks().iter().zip(0..).map(|(check, place)| {
        let (assessment, text) = (&check.assessment, &check.text);
        let words = Words { assessment, text, result: None, ..view.words };
        let own = View { words, ..*view };
        let title = own.line(Key::assessment(AssessmentText::Title));
        let way_in = button("button", title, own.on_press(Move::Choose(place)));
        let intro = own.text(Key::assessment(AssessmentText::Intro));
        html! { <div class="way-in">{ way_in }{ intro }</div> }
    });
    let content = html! {
        <>
            { heading(view, &view.words.say(interface::CHOOSE)) }
            <div class="lead">{ view.text(interface::CHOOSE_TEXT) }</div>
            { for checks }
            { review_status(view) }
        </>
    };
    screen("choose", content)
}
