//! A number that is typed.

use yew::{Callback, Html, InputEvent, KeyboardEvent, html};

use super::Field;
use crate::browser;
use crate::session::Action;
use crate::view::View;

/// A number that is typed. It is a text field with a keyboard of digits: a field of type `number`
/// loses what it does not understand, and changes when somebody scrolls over it.
pub fn number_field(view: &View<'_>, field: &Field<'_>, title: Html) -> Html {
    let question = field.index;
    let act = view.act.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        act.emit(Action::Type { question, text: browser::typed_in(&event) }.into());
    });
    // Not a form: in the sandbox a form is refused, with a message on the console.
    let act = view.act.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            act.emit(Action::Continue.into());
        }
    });
    let invalid = field.problem.is_some().then_some("true");
    html! {
        <div class="question">
            <label class="title" for={field.id.clone()}>{ title }</label>
            { field.notes(view) }
            <input type="text" inputmode="numeric" class="number" id={field.id.clone()}
                value={view.session.typed(question).to_owned()} {oninput} {onkeydown}
                autocomplete="off" spellcheck="false" aria-invalid={invalid}
                aria-describedby={field.described_by()} />
        </div>
    }
}
