//! How soon to be seen and by whom.

use assessment::{CareLevel, Outcome};
use yew::{Html, html};

use super::{card, region_picker};
use crate::prose::{inline, message};
use crate::view::View;
use crate::words::{CareText, ContactText, Key};

/// How soon to be seen and by whom. What to do beside that, and whose numbers these are, stand here where they cannot wait.
/// Where a level has words for it, the check says last that it stopped early.
///
/// Who looks after it themselves reads here until when. There is one limit on a page: that of the pattern that fits best, where it
/// has one and is here; else that of the whole check.
pub fn care_banner(view: &View<'_>, outcome: &Outcome, title: Html) -> Html {
    let care = |text| Key::care(outcome.care, text);
    let contact = view.words.assessment.contacts.get(outcome.contact.position());
    let contact = contact.map(|contact| contact.id.as_str()).unwrap_or_default();
    let head = html! { <><p class="when">{ view.line(care(CareText::When)) }</p>{ title }</> };
    let body = html! {
        <>
            <h2>{ view.line(Key::contact(contact, ContactText::Name)) }</h2>
            if outcome.care == CareLevel::SelfCare {
                { message(&view.words.see_later(outcome)) }
            }
            { view.text(Key::contact(contact, ContactText::How)) }
            if outcome.care >= CareLevel::UrgentSameDay {
                { view.text(care(CareText::What)) }
            }
            if let Some(stopped_early) = view.words.find(care(CareText::StoppedEarly)) {
                <p>{ inline(&stopped_early) }</p>
            }
            if outcome.care >= CareLevel::SoonDays {
                { region_picker(view) }
            }
        </>
    };
    card(class(outcome.care), head, body)
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
