//! A person's own answers as sentences: to be said on the phone, or read back.

use assessment::{CareLevel, Outcome};
use yew::{Html, html};

use super::{folded, section};
use crate::prose::inline;
use crate::view::View;
use crate::words::{Prose, interface};

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

/// What decided in the person's own words, for who can wait: on the phone today all of it is said.
pub fn in_your_words(view: &View<'_>, outcome: &Outcome) -> Html {
    match outcome.care < CareLevel::UrgentSameDay {
        true => quoted(&view.words.what_decided(outcome)).unwrap_or_default(),
        false => Html::default(),
    }
}

/// What they told, for who can wait, and what the reasons rest on; closed until somebody wants to know.
pub fn what_you_told(view: &View<'_>, outcome: &Outcome, grounds: Html) -> Html {
    let told = own_words(view, outcome).filter(|_| outcome.care < CareLevel::UrgentSameDay);
    let title = match (&told, outcome.rules.as_slice(), outcome.patterns.as_slice()) {
        (None, ..) => interface::GROUNDS,
        (_, [], []) => interface::YOU_TOLD_US,
        (_, [], _) => interface::ORDINARY_CAUSE,
        _ => interface::TO_SAY_WHEN_BOOKING,
    };
    let content = html! { <>{ told.unwrap_or_default() }{ grounds }</> };
    folded(Some("fold"), html! { <span>{ view.line(title) }</span> }, content)
}

/// Nothing until what only results say is here.
fn own_words(view: &View<'_>, outcome: &Outcome) -> Option<Html> {
    quoted(&view.words.to_say(outcome))
}

fn quoted(sentences: &[Prose]) -> Option<Html> {
    let said = sentences.iter().map(|sentence| html! { <>{ inline(sentence) }{ " " }</> });
    (!sentences.is_empty()).then(|| html! { <blockquote><p>{ for said }</p></blockquote> })
}
