//! Who reviewed this check, which version it is, and until when it may be relied on.

use yew::{Html, html};

use super::inline;
use crate::browser;
use crate::screens::View;
use crate::words::{Value, interface};

/// Whether a clinician has reviewed this version. It stands near the top of the start and of the
/// result: whoever reads no further has read this.
pub fn review_status(view: &View<'_>) -> Html {
    let status = match &view.words.assessment.review.reviewed_by {
        Some(name) => {
            let name = Value::Words(name.clone());
            view.words.say_with(interface::REVIEWED_BY, &[("name", name)])
        }
        None => view.words.say(interface::NOT_REVIEWED),
    };
    html! { <p class="review-status"><strong>{ inline(&status) }</strong></p> }
}

/// Which version this is, and until when it may be relied on.
///
/// The date changes these words alone, never a care level: the device's clock may be wrong.
pub fn about(view: &View<'_>) -> Html {
    let assessment = view.words.assessment;
    let version = Value::Words(assessment.version.clone());
    let version = view.words.say_with(interface::VERSION, &[("version", version)]);
    let review_by = &assessment.review.review_by;
    // Dates of this form are in order as words.
    let is_overdue = *review_by < browser::today();
    let key = if is_overdue { interface::REVIEW_OVERDUE } else { interface::REVIEW_BY };
    let date = Value::Words(view.words.language.date(review_by));
    html! {
        <section class="about">
            <h2>{ view.label(interface::ABOUT_THIS_CHECK) }</h2>
            <p>{ inline(&version) }</p>
            <p class={is_overdue.then_some("overdue")}>
                { inline(&view.words.say_with(key, &[("date", date)])) }
            </p>
        </section>
    }
}
