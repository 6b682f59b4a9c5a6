//! The options of a question: radio buttons for one, boxes for any number.

use assessment::{Answer, OptionIndex, OptionSet};
use yew::{Callback, Event, Html, html};

use super::{Choice, Field, choice, figure, place};
use crate::browser;
use crate::prose::inline;
use crate::session::Action;
use crate::view::View;
use crate::words::{Key, OptionText, interface};

/// The options of a question. `exclusive` is there where several can be ticked, and names those
/// that stand alone: these are set apart by an "or".
pub fn choice_list(
    view: &View<'_>,
    field: &Field<'_>,
    title: Html,
    options: &[String],
    exclusive: Option<OptionSet>,
) -> Html {
    let chosen = match view.session.told(field.index) {
        Some(Answer::Options(chosen)) => chosen,
        _ => OptionSet::EMPTY,
    };
    let offered = view.words.assessment.offered(field.index, view.session.answers());
    let kind = if exclusive.is_some() { "checkbox" } else { "radio" };
    let alone = exclusive.unwrap_or_default();
    let map = field.question.map.as_ref();
    let of_option = |id: &str, text| Key::option(&field.question.id, id, text);
    let mut rows = Vec::new();
    let mut picked = Vec::new();
    let mut is_set_apart = true;
    for (position, id) in options.iter().enumerate() {
        let Ok(option) = OptionIndex::try_from(position) else { break };
        if !offered.contains(option) {
            continue;
        }
        let is_alone = alone.contains(option);
        if is_alone && !is_set_apart {
            rows.push(html! { <p class="or">{ view.line(interface::OR) }</p> });
        }
        is_set_apart = is_alone;
        let checked = chosen.contains(option);
        let words = inline(&view.words.say(of_option(id, OptionText::Label)));
        if checked {
            picked.push(html! { <span>{ words.clone() }</span> });
        }
        let (act, question) = (view.act.clone(), field.index);
        let press = Action::Choose { question, option, chosen: !checked || exclusive.is_none() };
        let row = Choice {
            class: "choice",
            kind,
            id: (!rows.is_empty()).then(|| id.clone()),
            checked,
            onchange: Callback::from(move |event: Event| {
                let chosen = browser::ticked_in(&event);
                act.emit(Action::Choose { question, option, chosen }.into());
            }),
            words,
            hint: view.words.find(of_option(id, OptionText::Hint)).map(|hint| inline(&hint)),
            place: map.and_then(|map| place(view, map, position, press)),
        };
        rows.push(choice(field, row));
    }
    let list = match map {
        Some(map) => {
            html! { <div class="choices mapped">{ figure(view, map, picked) }{ rows }</div> }
        }
        None => html! { <div class="choices">{ rows }</div> },
    };
    field.group(view, title, list)
}
