//! A number picked from a short scale.

use assessment::Answer;
use yew::{Callback, Html, html};

use super::{Choice, Field, choice};
use crate::prose::inline;
use crate::session::Action;
use crate::view::View;
use crate::words::{Key, Prose, QuestionText, interface};

/// A number picked from a short scale, with words at both ends. It is a row of radio buttons: a
/// slider cannot be left unanswered, and is hard to set with an unsteady hand.
pub fn scale(view: &View<'_>, field: &Field<'_>, title: Html, min: i32, max: i32) -> Html {
    let end = |own: QuestionText, otherwise: Key| {
        field.text(view, own).unwrap_or_else(|| view.words.say(otherwise))
    };
    let low = end(QuestionText::Low, interface::SCALE_LOW);
    let high = end(QuestionText::High, interface::SCALE_HIGH);
    let picks = (min..=max).map(|number| pick(view, field, number, number == min));
    let controls = html! {
        <>
            <div class="scale">{ for picks }</div>
            <div class="scale-ends">{ scale_end(view, min, &low) }{ scale_end(view, max, &high) }</div>
        </>
    };
    field.group(view, title, controls)
}

fn pick(view: &View<'_>, field: &Field<'_>, number: i32, is_first: bool) -> Html {
    let question = field.index;
    let words = view.words.language.number(number);
    let act = view.act.clone();
    let pick = Choice {
        class: "pick",
        kind: "radio",
        id: (!is_first).then(|| words.clone()),
        checked: view.session.answers().get(question) == Some(Answer::Number(number)),
        onchange: Callback::from(move |_| act.emit(Action::Pick { question, number }.into())),
        words: Html::from(words),
        hint: None,
        place: None,
    };
    choice(field, pick)
}

fn scale_end(view: &View<'_>, number: i32, words: &Prose) -> Html {
    let number = [&view.words.language.number(number), " – "].concat();
    html! { <span>{ number }{ inline(words) }</span> }
}
