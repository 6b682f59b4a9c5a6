//! Where a care level stands among the five.

use assessment::{CareLevel, Outcome};
use yew::{Html, html};

use crate::view::View;
use crate::words::{CareText, Key, interface};

/// The five care levels, the most urgent first, and which one this is. Each has its words, then a mark of its own shape,
/// then a colour. Where there is no time to lose there is no such picture.
pub fn levels(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.care >= CareLevel::UrgentSameDay {
        return Html::default();
    }
    let level = |care: &CareLevel| {
        let name = view.line(Key::care(*care, CareText::Name));
        let words = if *care == outcome.care {
            html! { <><strong>{ name }</strong>{ " " }{ view.line(interface::YOUR_RESULT) }</> }
        } else {
            name
        };
        html! { <li class={care.id()}><span>{ words }</span></li> }
    };
    html! {
        <>
            <p>{ view.line(interface::LEVELS) }</p>
            <ol class="levels">{ for CareLevel::ALL.iter().rev().map(level) }</ol>
        </>
    }
}
