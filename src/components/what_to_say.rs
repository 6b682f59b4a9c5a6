//! What to say on the phone, or when one books.

use assessment::Outcome;
use yew::{Html, html};

use super::section;
use crate::prose::inline;
use crate::view::View;
use crate::words::interface;

/// A person's own answers as sentences; nothing where nobody is to be told.
pub fn what_to_say(view: &View<'_>, outcome: &Outcome) -> Html {
    let sentences = view.words.to_say(outcome);
    if sentences.is_empty() {
        return Html::default();
    }
    let said = sentences.iter().map(|sentence| html! { <>{ inline(sentence) }{ " " }</> });
    let quoted = html! { <blockquote><p>{ for said }</p></blockquote> };
    section("say", view.line(interface::WHAT_TO_SAY), quoted)
}
