//! A number picked from a short scale.

use assessment::Answer;
use yew::{Callback, Html, html};

use super::{Field, inline};
use crate::screens::View;
use crate::session::Action;
use crate::words::{Prose, interface};

/// A number picked from a short scale, with words at both ends. It is a row of radio buttons: a
/// slider cannot be left unanswered, and is hard to set with an unsteady hand.
pub fn scale(view: &View<'_>, field: &Field<'_>, title: Html, min: i32, max: i32) -> Html {
    let end = |part: &str, otherwise: &str| {
        field.part(view, part, "").unwrap_or_else(|| view.words.say(otherwise))
    };
    let low = end("low", interface::SCALE_LOW);
    let high = end("high", interface::SCALE_HIGH);
    let picks = (min..=max).map(|number| pick(view, field, number, number == min));
    html! {
        <fieldset class="question" aria-describedby={field.described_by()}>
            <legend>{ title }</legend>
            { field.notes(view) }
            <div class="scale">{ for picks }</div>
            <div class="scale-ends">{ scale_end(view, min, &low) }{ scale_end(view, max, &high) }</div>
        </fieldset>
    }
}

fn pick(view: &View<'_>, field: &Field<'_>, number: i32, is_first: bool) -> Html {
    let question = field.index;
    let words = view.words.language.number(number);
    let id = if is_first { field.id.clone() } else { [&field.id, "-", &words].concat() };
    let act = view.act.clone();
    let onchange = Callback::from(move |_| act.dispatch(Action::Pick { question, number }));
    let checked = view.session.answers().get(question) == Some(Answer::Number(number));
    html! {
        <div class="pick">
            <input type="radio" id={id.clone()} name={field.id.clone()} {checked} {onchange}
                autocomplete="off" />
            <label for={id}>{ words }</label>
        </div>
    }
}

fn scale_end(view: &View<'_>, number: i32, words: &Prose) -> Html {
    html! { <span>{ view.words.language.number(number) }{ " – " }{ inline(words) }</span> }
}
