//! One thing to pick: a radio button or a box, with its words.

use yew::{Callback, Event, Html, html};

use super::Field;

/// One thing to pick. Its whole row is its label.
pub struct Choice {
    /// The class of the row.
    pub class: &'static str,
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// Tells it apart from the others of its question; nothing for the first, to which the error
    /// summary leads.
    pub id: Option<String>,
    /// Whether it is picked.
    pub checked: bool,
    /// Takes every change.
    pub onchange: Callback<Event>,
    /// What it is called.
    pub words: Html,
    /// What there is to know before picking it.
    pub hint: Option<Html>,
    /// Where it is on the map of its question.
    pub place: Option<Html>,
}

/// One thing to pick.
pub fn choice(field: &Field<'_>, choice: Choice) -> Html {
    let Choice { class, kind, id, checked, onchange, words, hint, place } = choice;
    let id = match id {
        Some(id) => [&field.id, "-", &id].concat(),
        None => field.id.clone(),
    };
    let hint_id = hint.is_some().then(|| [&id, "-note"].concat());
    let row = html! {
        <div {class}>
            <input type={kind} id={id.clone()} name={field.id.clone()} {checked} {onchange}
                aria-describedby={hint_id.clone()} />
            <label for={id}>{ words }</label>
            if let Some(hint) = hint {
                <span class="hint" id={hint_id}>{ hint }</span>
            }
        </div>
    };
    match place {
        // In one element, so that each shows what is done to the other.
        Some(place) => html! { <div class="place">{ row }{ place }</div> },
        None => row,
    }
}
