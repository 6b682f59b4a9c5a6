//! Why the result is what it is: the rules that fired, on what the person said.

use assessment::{FiredRule, Outcome};
use yew::{Html, html};

use super::{answers_of, message};
use crate::screens::View;
use crate::words::{Prose, interface};

/// The reasons at the level reached with what to say on the phone, then those of less urgency.
pub fn reasons(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.rules.is_empty() {
        return html! {
            <section><h2>{ view.label(interface::WHY) }</h2>
                { message(&view.words.say(interface::NO_WARNING_SIGNS)) }</section>
        };
    }
    let (decisive, other): (Vec<_>, Vec<_>) =
        outcome.rules.iter().partition(|fired| fired.care == outcome.care);
    html! {
        <>
            { what_to_say(view, &decisive) }
            { list(view, interface::WHY, &decisive) }
            { list(view, interface::WHY_ALSO, &other) }
        </>
    }
}

fn what_to_say(view: &View<'_>, decisive: &[&FiredRule]) -> Html {
    let mut sentences: Vec<Prose> = Vec::new();
    for fired in decisive {
        if let Some(sentence) = view.words.find(&[&key(view, fired), ".say"].concat())
            && !sentences.contains(&sentence)
        {
            sentences.push(sentence);
        }
    }
    if sentences.is_empty() {
        return Html::default();
    }
    html! {
        <section class="say">
            <h2>{ view.label(interface::WHAT_TO_SAY) }</h2>
            { for sentences.iter().map(|sentence| html! { <blockquote>{ message(sentence) }</blockquote> }) }
        </section>
    }
}

fn list(view: &View<'_>, title: &str, fired: &[&FiredRule]) -> Html {
    if fired.is_empty() {
        return Html::default();
    }
    html! {
        <section class="reasons">
            <h2>{ view.label(title) }</h2>
            { for fired.iter().map(|fired| reason(view, fired)) }
        </section>
    }
}

fn reason(view: &View<'_>, fired: &FiredRule) -> Html {
    let key = key(view, fired);
    let why = view
        .words
        .find(&[&key, ".", fired.care.id()].concat())
        .unwrap_or_else(|| view.words.say(&key));
    let told = (!fired.basis.0.is_empty()).then(|| {
        html! {
            <>
                <p class="told">{ view.label(interface::YOU_TOLD_US) }</p>
                { answers_of(view, &fired.basis.0) }
            </>
        }
    });
    html! { <div class="reason">{ message(&why) }{ for told }</div> }
}

fn key(view: &View<'_>, fired: &FiredRule) -> String {
    let rule = view.words.assessment.rules.get(fired.rule.position());
    ["rule.", rule.map(|rule| rule.id.as_str()).unwrap_or_default()].concat()
}
