//! The choice between the checks of this document.

use yew::Html;

use super::heading;
use crate::components::{button, element, review_status, screen};
use crate::journey::Move;
use crate::view::View;
use crate::words::{AssessmentText, Key, Words, interface};

/// One way in for each check.
pub(super) fn choose(view: &View<'_>) -> Html {
    let checks = view.journey.checks().iter().zip(0..).map(|(check, place)| {
        let words = Words { assessment: &check.assessment, text: &check.text, ..view.words };
        let own = View { words, ..*view };
        let title = own.line(Key::assessment(AssessmentText::Title));
        let way_in = button("button", title, own.on_press(Move::Choose(place)));
        element("div", "way-in", vec![way_in, own.text(Key::assessment(AssessmentText::Intro))])
    });
    let mut parts = vec![
        heading(view, &view.words.say(interface::CHOOSE)),
        element("div", "lead", vec![view.text(interface::CHOOSE_TEXT)]),
    ];
    parts.extend(checks);
    parts.push(review_status(view));
    screen("choose", parts)
}
