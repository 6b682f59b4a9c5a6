//! Why a screen asks what it asks.

use yew::{Html, html};

use super::{Field, inline, message};
use crate::screens::View;
use crate::words::interface;

/// Why a screen asks what it asks, closed until somebody wants to know.
pub fn why_we_ask(view: &View<'_>, fields: &[Field<'_>]) -> Html {
    let several = fields.len() > 1;
    let reasons: Vec<Html> = fields
        .iter()
        .filter_map(|field| {
            let why = field.part(view, "why", "")?;
            let about = several.then(|| {
                html! { <p class="about"><strong>{ inline(&field.words(view)) }</strong></p> }
            });
            Some(html! { <>{ for about }{ message(&why) }</> })
        })
        .collect();
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <details class="why">
            <summary>{ view.label(interface::WHY_WE_ASK) }</summary>
            <div class="why-text">{ for reasons }</div>
        </details>
    }
}
