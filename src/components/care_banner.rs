//! How soon to be seen and by whom.

use assessment::{CareLevel, Outcome};
use yew::Html;

use super::{card, element, paragraph, region_picker};
use crate::prose::inline;
use crate::view::View;

/// How soon to be seen and by whom. In an emergency the first line is what else means "call now":
/// the check stopped early, so it has not asked.
pub fn care_banner(view: &View<'_>, outcome: &Outcome, title: Html) -> Html {
    let care = ["care.", outcome.care.id()].concat();
    let contact = view.words.assessment.contacts.get(outcome.contact.position());
    let contact = contact.map(|contact| contact.id.as_str()).unwrap_or_default();
    let contact = ["contact.", contact].concat();
    let first = match view.words.find(&[&care, ".first"].concat()) {
        Some(first) => paragraph("first", inline(&first)),
        None => Html::default(),
    };
    let head = vec![paragraph("when", view.line(&[&care, ".when"].concat())), title];
    let body = vec![
        first,
        element("h2", "", vec![view.line(&contact)]),
        view.text(&[&contact, ".text"].concat()),
        view.text(&[&care, ".what"].concat()),
        region_picker(view),
    ];
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
