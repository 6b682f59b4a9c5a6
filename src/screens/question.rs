//! A screen of one to three questions.

use assessment::{Kind, ScreenIndex};
use yew::{Html, html};

use super::heading as heading_element;
use crate::components::{
    Field, back_link, button, choice_list, clear_link, error_summary, number_field, scale, screen,
    why_we_ask,
};
use crate::prose::{inline, message};
use crate::session::Action;
use crate::view::View;
use crate::words::{Key, Prose, ScreenText, Value, interface};

/// What the screen asks: the only question, or the heading above several.
pub(super) fn heading(view: &View<'_>) -> Prose {
    let Some((_, visit)) = view.session.visit() else { return Prose::default() };
    match visit.questions.as_slice() {
        [only] => Field::new(view, *only).map(|field| field.words(view)).unwrap_or_default(),
        _ => screen_words(view, visit.screen, ScreenText::Heading).unwrap_or_default(),
    }
}

/// A screen of questions.
pub(super) fn question(view: &View<'_>) -> Html {
    let Some((place, visit)) = view.session.visit() else { return Html::default() };
    let fields: Vec<Field<'_>> =
        visit.questions.iter().filter_map(|&index| Field::new(view, index)).collect();
    // How many screens will follow depends on the answers, so it only says where somebody is.
    let place = Value::Number(i32::try_from(place).unwrap_or(i32::MAX));
    let place = view.words.say_filled(&interface::question_screen(place));
    let go_on = button("button", view.line(interface::CONTINUE), view.on_press(Action::Continue));
    let content = html! {
        <>
            <div class="top">
                { back_link(view) }
                <p class="progress">{ inline(&place) }</p>
                { clear_link(view) }
            </div>
            { error_summary(view, &fields) }
            { questions(view, visit.screen, &fields) }
            { why_we_ask(view, &fields) }
            { go_on }
        </>
    };
    screen(&visit.screen.0.to_string(), content)
}

/// The questions: the only one is the heading itself, several stand under one.
fn questions(view: &View<'_>, screen: ScreenIndex, fields: &[Field<'_>]) -> Html {
    if let [only] = fields {
        return field(view, only, heading_element(view, &only.words(view)));
    }
    let intro = screen_words(view, screen, ScreenText::Intro).map(|intro| message(&intro));
    let titled_field = |one: &Field<'_>| {
        let title = html! { <span class="title">{ inline(&one.words(view)) }</span> };
        field(view, one, title)
    };
    html! {
        <>
            { heading_element(view, &heading(view)) }
            { intro }
            { for fields.iter().map(titled_field) }
        </>
    }
}

fn screen_words(view: &View<'_>, screen: ScreenIndex, text: ScreenText) -> Option<Prose> {
    let screen = view.words.assessment.screens.get(screen.position())?;
    view.words.find(Key::screen(&screen.id, text))
}

/// The question with its control; `title` is the element that says the question.
fn field(view: &View<'_>, field: &Field<'_>, title: Html) -> Html {
    match &field.question.kind {
        Kind::Single { options } => choice_list(view, field, title, options, None),
        Kind::Multi { options, exclusive } => {
            choice_list(view, field, title, options, Some(*exclusive))
        }
        Kind::Number { .. } => number_field(view, field, title),
        Kind::Scale { min, max } => scale(view, field, title, *min, *max),
    }
}
