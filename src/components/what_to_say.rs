//! A person's own answers as sentences: to be said on the phone, or read back.

use assessment::{CareLevel, Outcome};
use yew::{Html, html};

use super::section;
use crate::prose::inline;
use crate::view::View;
use crate::words::{Key, interface};

/// What to say on the phone to be seen today; nothing where there is more time, and the reasons end with it.
pub fn what_to_say(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.care < CareLevel::UrgentSameDay {
        return Html::default();
    }
    match own_words(view, outcome) {
        Some(quoted) => section("say", view.line(interface::WHAT_TO_SAY), quoted),
        None => Html::default(),
    }
}

/// What they told, for who can wait; nothing where it is said on the phone today.
pub fn what_you_told(view: &View<'_>, outcome: &Outcome) -> Html {
    let Some(quoted) = own_words(view, outcome).filter(|_| outcome.care < CareLevel::UrgentSameDay)
    else {
        return Html::default();
    };
    html! { <><p class="told">{ view.line(lead(outcome)) }</p>{ quoted }</> }
}

fn lead(outcome: &Outcome) -> Key {
    match (outcome.rules.as_slice(), outcome.patterns.as_slice()) {
        ([], []) => interface::YOU_TOLD_US,
        ([], _) => interface::ORDINARY_CAUSE,
        _ => interface::TO_SAY_WHEN_BOOKING,
    }
}

/// Nothing until what only results say is here.
fn own_words(view: &View<'_>, outcome: &Outcome) -> Option<Html> {
    let sentences = view.words.to_say(outcome);
    let said = sentences.iter().map(|sentence| html! { <>{ inline(sentence) }{ " " }</> });
    (!sentences.is_empty()).then(|| html! { <blockquote><p>{ for said }</p></blockquote> })
}
