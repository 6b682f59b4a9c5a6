//! Why the result is what it is: the rules that fired, on what the person said.

use assessment::{FiredRule, Outcome};
use yew::{Html, html};

use super::{answers_of, rests_on, section};
use crate::prose::{inline, message};
use crate::view::View;
use crate::words::{Key, interface};

/// What to say on the phone, the reasons at the level reached, then those of less urgency.
pub fn reasons(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.rules.is_empty() {
        let none = view.text(interface::NO_WARNING_SIGNS);
        return section("reasons", view.line(interface::WHY), none);
    }
    let (decisive, other): (Vec<_>, Vec<_>) =
        outcome.rules.iter().partition(|fired| fired.care == outcome.care);
    html! {
        <>
            { what_to_say(view, outcome) }
            { group(view, interface::WHY, &decisive) }
            { group(view, interface::WHY_ALSO, &other) }
        </>
    }
}

fn what_to_say(view: &View<'_>, outcome: &Outcome) -> Html {
    let sentences = view.words.to_say(outcome);
    if sentences.is_empty() {
        return Html::default();
    }
    let said = sentences.iter().map(|sentence| html! { <>{ inline(sentence) }{ " " }</> });
    let quoted = html! { <blockquote><p>{ for said }</p></blockquote> };
    section("say", view.line(interface::WHAT_TO_SAY), quoted)
}

fn group(view: &View<'_>, title: Key, fired: &[&FiredRule]) -> Html {
    if fired.is_empty() {
        return Html::default();
    }
    section("reasons", view.line(title), fired.iter().map(|fired| reason(view, fired)).collect())
}

fn reason(view: &View<'_>, fired: &FiredRule) -> Html {
    let assessment = view.words.assessment;
    let Some(rule) = assessment.rules.get(fired.rule.position()) else { return Html::default() };
    let own = fired.reason_of(assessment).map(|reason| reason.id.as_str());
    let why = view.words.why(&rule.id, fired.care, own);
    html! {
        <div class="reason">
            { message(&why) }
            if !fired.basis.0.is_empty() {
                <p class="told">{ view.line(interface::YOU_TOLD_US) }</p>
                { answers_of(view, &fired.basis.0) }
            }
            { rests_on(view, &rule.sources) }
        </div>
    }
}
