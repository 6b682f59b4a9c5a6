//! The options of a question: radio buttons for one, boxes for any number.

use assessment::{Answer, OptionIndex, OptionSet};
use yew::{Callback, Event, Html, html};

use super::{Field, inline, paragraph};
use crate::browser;
use crate::screens::View;
use crate::session::Action;
use crate::words::interface;

/// The options of a question. `exclusive` is there where several can be ticked, and names those
/// that stand alone: these are set apart by an "or".
pub fn choice_list(
    view: &View<'_>,
    field: &Field<'_>,
    title: Html,
    options: &[String],
    exclusive: Option<OptionSet>,
) -> Html {
    let chosen = match view.session.answers().get(field.index) {
        Some(Answer::Options(chosen)) => chosen,
        _ => OptionSet::EMPTY,
    };
    let kind = if exclusive.is_some() { "checkbox" } else { "radio" };
    let alone = exclusive.unwrap_or_default();
    let mut rows = Vec::new();
    let mut is_set_apart = true;
    for (position, id) in options.iter().enumerate() {
        let Ok(option) = OptionIndex::try_from(position) else { break };
        let is_alone = alone.contains(option);
        if is_alone && !is_set_apart {
            rows.push(paragraph("or", view.line(interface::OR)));
        }
        is_set_apart = is_alone;
        rows.push(choice(view, field, kind, id, option, chosen.contains(option)));
    }
    html! {
        <fieldset class="question" aria-describedby={field.described_by()}>
            <legend>{ title }</legend>
            { field.notes(view) }
            <div class="choices">{ for rows }</div>
        </fieldset>
    }
}

fn choice(
    view: &View<'_>,
    field: &Field<'_>,
    kind: &'static str,
    id: &str,
    option: OptionIndex,
    checked: bool,
) -> Html {
    let control = match option {
        OptionIndex(0) => field.id.clone(),
        _ => [&field.id, "-", id].concat(),
    };
    let hint = field.part(view, id, "-hint").map(|hint| {
        let hint_id = [&control, "-hint"].concat();
        (hint_id.clone(), html! { <span class="hint" id={hint_id}>{ inline(&hint) }</span> })
    });
    let (described_by, hint) = hint.unzip();
    let (act, question) = (view.act.clone(), field.index);
    let onchange = Callback::from(move |event: Event| {
        let chosen = browser::ticked_in(&event);
        act.dispatch(Action::Choose { question, option, chosen });
    });
    let words = field.part(view, id, "").unwrap_or_default();
    html! {
        <div class="choice">
            <input type={kind} id={control.clone()} name={field.id.clone()} {checked} {onchange}
                autocomplete="off" aria-describedby={described_by} />
            <label for={control}>{ inline(&words) }</label>
            { for hint }
        </div>
    }
}
