//! Why a screen asks what it asks.

use yew::{Html, html};

use super::{Field, disclosure};
use crate::prose::{inline, message};
use crate::view::View;
use crate::words::{QuestionText, interface};

/// Why a screen asks what it asks, closed until somebody wants to know.
pub fn why_we_ask(view: &View<'_>, fields: &[Field<'_>]) -> Html {
    let mut reasons = Vec::new();
    for field in fields {
        let Some(why) = field.text(view, QuestionText::Why) else { continue };
        if fields.len() > 1 {
            let question = inline(&field.words(view));
            reasons.push(html! { <p class="why-question">{ question }</p> });
        }
        reasons.push(message(&why));
    }
    if reasons.is_empty() {
        return Html::default();
    }
    disclosure(Some("why"), view.line(interface::WHY_WE_ASK), reasons.into_iter().collect())
}
