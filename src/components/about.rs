//! Who reviewed this check, which version it is, and until when it may be relied on.

use yew::{Html, html};

use super::inline;
use crate::browser;
use crate::screens::View;
use crate::words::{Value, interface};

/// Who reviewed this check, which version it is, and until when it may be relied on.
///
/// The date changes these words alone, never a care level: the device's clock may be wrong.
#[must_use]
pub fn about(view: &View<'_>) -> Html {
    let assessment = view.words.assessment;
    let review = &assessment.review;
    let reviewed = match &review.reviewed_by {
        Some(name) => {
            view.words.say_with(interface::REVIEWED_BY, &[("name", Value::Words(name.clone()))])
        }
        None => view.words.say(interface::NOT_REVIEWED),
    };
    let version = view
        .words
        .say_with(interface::VERSION, &[("version", Value::Words(assessment.version.clone()))]);
    // Dates of this form are in order as words.
    let is_overdue = review.review_by < browser::today();
    let key = if is_overdue { interface::REVIEW_OVERDUE } else { interface::REVIEW_BY };
    let date = Value::Words(view.words.language.date(&review.review_by));
    let review_by = view.words.say_with(key, &[("date", date)]);
    let class = if is_overdue { "overdue" } else { "due" };
    html! {
        <section class="about">
            <h2>{ view.label(interface::ABOUT_THIS_CHECK) }</h2>
            <p><strong>{ inline(&reviewed) }</strong></p>
            <p>{ inline(&version) }</p>
            <p {class}>{ inline(&review_by) }</p>
        </section>
    }
}
