//! A number picked from a short scale.

use assessment::Answer;
use yew::{Callback, Html};

use super::{Choice, Field, choice, element};
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
    let ends = vec![scale_end(view, min, &low), scale_end(view, max, &high)];
    let parts = vec![element("div", "scale", picks.collect()), element("div", "scale-ends", ends)];
    field.group(view, title, parts)
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
    element("span", "", vec![Html::from(number), inline(words)])
}
