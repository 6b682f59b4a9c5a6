//! Who reviewed this check, which version it is, and until when it may be relied on.

use yew::{Html, html};

use super::section;
use crate::browser;
use crate::prose::inline;
use crate::view::View;
use crate::words::{Value, interface};

/// Whether a clinician has reviewed this version. It stands near the top of the start and of the
/// result: whoever reads no further has read this.
pub fn review_status(view: &View<'_>) -> Html {
    let status = match &view.words.assessment.review.reviewed_by {
        Some(name) => {
            let name = Value::Words(name.clone());
            view.words.say_filled(&interface::reviewed_by(name))
        }
        None => view.words.say(interface::NOT_REVIEWED),
    };
    html! { <p class="review-status">{ inline(&status) }</p> }
}

/// Which version this is, and until when it may be relied on.
///
/// The date changes these words alone, never a care level: the device's clock may be wrong.
pub fn about(view: &View<'_>) -> Html {
    let assessment = view.words.assessment;
    let version = Value::Words(assessment.version.clone());
    let version = view.words.say_filled(&interface::version(version));
    let review_by = &assessment.review.review_by;
    let date = Value::Words(view.words.language.date(review_by));
    // Dates of this form are in order as words.
    let (due, class) = if *review_by < browser::today() {
        (interface::review_overdue(date), "overdue")
    } else {
        (interface::review_by(date), "due")
    };
    let due = view.words.say_filled(&due);
    let hash = browser::pack_hash()
        .map(|hash| view.words.say_filled(&interface::pack_hash(Value::Words(hash))));
    let lines = html! {
        <>
            <p class="version">{ inline(&version) }</p>
            <p {class}>{ inline(&due) }</p>
            if let Some(hash) = hash {
                <p class="address">{ inline(&hash) }</p>
            }
        </>
    };
    section("about", view.line(interface::ABOUT_THIS_CHECK), lines)
}
