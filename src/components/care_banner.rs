//! How soon to be seen and by whom.

use assessment::{CareLevel, Outcome};
use yew::{Html, html};

use super::{inline, message, region_picker};
use crate::screens::View;

/// How soon to be seen and by whom. In an emergency the first line is what else means "call now":
/// the check stopped early, so it has not asked.
pub fn care_banner(view: &View<'_>, outcome: &Outcome, title: Html) -> Html {
    let words = &view.words;
    let care = ["care.", outcome.care.id()].concat();
    let contact = words.assessment.contacts.get(outcome.contact.position());
    let contact =
        ["contact.", contact.map(|contact| contact.id.as_str()).unwrap_or_default()].concat();
    let first = words.find(&[&care, ".first"].concat());
    html! {
        <section class={class(outcome.care)}>
            <div class="card-head">
                <p class="when">{ words.plain(&[&care, ".when"].concat()) }</p>
                { title }
            </div>
            <div class="card-body">
                { for first.map(|first| html! { <p class="first">{ inline(&first) }</p> }) }
                <h2>{ inline(&words.say(&contact)) }</h2>
                { message(&words.say(&[&contact, ".text"].concat())) }
                { message(&words.say(&[&care, ".text"].concat())) }
                { region_picker(view) }
            </div>
        </section>
    }
}

fn class(care: CareLevel) -> &'static str {
    match care {
        CareLevel::Emergency => "card card-emergency",
        CareLevel::UrgentSameDay => "card card-urgent",
        CareLevel::SoonDays => "card card-soon",
        CareLevel::Routine => "card card-routine",
        CareLevel::SelfCare => "card card-self",
    }
}
