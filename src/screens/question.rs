//! A screen of one to three questions.

use yew::{Html, html};

use super::{View, heading as heading_element};
use crate::components::{Field, back_link, error_summary, field, inline, message, why_we_ask};
use crate::session::Action;
use crate::words::{Prose, Value, interface};

/// What the screen asks: the only question, or the heading above several.
pub(super) fn heading(view: &View<'_>) -> Prose {
    let Some((_, visit)) = view.session.visit() else { return Prose::default() };
    match visit.questions.as_slice() {
        [only] => Field::new(view, *only).map(|field| field.words(view)).unwrap_or_default(),
        _ => screen_words(view, visit.screen, "").unwrap_or_default(),
    }
}

/// A screen of questions. The heading asks: where there is one question it is the heading.
pub(super) fn question(view: &View<'_>) -> Html {
    let Some((place, visit)) = view.session.visit() else { return Html::default() };
    let fields: Vec<Field<'_>> =
        visit.questions.iter().filter_map(|&index| Field::new(view, index)).collect();
    let place = i32::try_from(place).unwrap_or(i32::MAX);
    let progress =
        view.words.say_with(interface::QUESTION_SCREEN, &[("number", Value::Number(place))]);
    let body = match fields.as_slice() {
        [only] => field(view, only, heading_element(view, &only.words(view), "title-large")),
        several => {
            let intro = screen_words(view, visit.screen, ".intro");
            html! {
                <>
                    { heading_element(view, &heading(view), "title-large") }
                    { for intro.map(|intro| message(&intro)) }
                    { for several.iter().map(|one| {
                        field(view, one, html! { <span class="title">{ inline(&one.words(view)) }</span> })
                    }) }
                </>
            }
        }
    };
    html! {
        <div class="screen" key={usize::from(visit.screen.0)}>
            <div class="top">
                { back_link(view) }
                <p class="progress">{ inline(&progress) }</p>
            </div>
            { error_summary(view, &fields) }
            { body }
            { why_we_ask(view, &fields) }
            <button type="button" class="button" onclick={view.on_press(Action::Continue)}>
                { view.label(interface::CONTINUE) }
            </button>
        </div>
    }
}

fn screen_words(view: &View<'_>, screen: assessment::ScreenIndex, part: &str) -> Option<Prose> {
    let screen = view.words.assessment.screens.get(screen.position())?;
    view.words.find(&["screen.", &screen.id, part].concat())
}
