//! Why the result is what it is: the rules that fired, and what the person said.

use assessment::{CareLevel, FiredRule, Outcome, Rule, SourceIndex};
use yew::{Html, html};

use super::{answers_of, folded, in_your_words, rests_on, section, what_you_told};
use crate::prose::message;
use crate::result_words::ResultWords;
use crate::view::View;
use crate::words::{Prose, interface};

/// How many reasons are open. Who can wait reads one: the first, which says most of what it is. All of them stand below, with what
/// they rest on.
fn open_reasons(care: CareLevel) -> usize {
    if care >= CareLevel::SoonDays { 2 } else { 1 }
}

/// The reasons at the level reached, then those of less urgency.
pub fn reasons(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.rules.is_empty() {
        let content = html! {
            <>
                { view.text(interface::NO_WARNING_SIGNS) }
                { what_you_told(view, outcome, Html::default()) }
            </>
        };
        return section("reasons", view.line(interface::WHY), content);
    }
    let (decisive, other): (Vec<_>, Vec<_>) =
        reasons_shown(outcome).partition(|fired| fired.care == outcome.care);
    html! {
        <>
            { group(view, outcome, &decisive) }
            { also(view, &other) }
        </>
    }
}

/// In an emergency nothing stands that can wait: that it "often settles" would be read as said of all.
pub fn reasons_shown(outcome: &Outcome) -> impl Iterator<Item = &FiredRule> {
    let is_emergency = outcome.care == CareLevel::Emergency;
    outcome
        .rules
        .iter()
        .filter(move |fired| !is_emergency || fired.care >= CareLevel::UrgentSameDay)
}

/// The reasons of less urgency, closed: beside the others they would speak of later times.
fn also(view: &View<'_>, fired: &[&FiredRule]) -> Html {
    if fired.is_empty() {
        return Html::default();
    }
    let title = html! { <h2>{ view.line(interface::WHY_ALSO) }</h2> };
    let reasons = fired.iter().map(|one| grounds(view, one, true));
    folded(Some("reasons"), title, html! { <>{ for reasons }</> })
}

/// Reasons one below the other, in the person's own words too, and what they rest on, closed until somebody wants to know.
fn group(view: &View<'_>, outcome: &Outcome, fired: &[&FiredRule]) -> Html {
    let open = fired.iter().take(open_reasons(outcome.care));
    let reasons = open.map(|fired| message(&reason(view, fired)));
    let grounds = fired.iter().map(|one| grounds(view, one, fired.len() > 1));
    let grounds = html! { <>{ for grounds }</> };
    let grounds = match view.results {
        ResultWords::Here(_) => what_you_told(view, outcome, grounds),
        // They stand for the words to say, which are not here.
        ResultWords::OnTheWay | ResultWords::Missing => grounds,
    };
    let content = html! { <>{ for reasons }{ in_your_words(view, outcome) }{ grounds }</> };
    section("reasons", view.line(interface::WHY), content)
}

/// What a reason rests on, below it where it is not the only one.
fn grounds(view: &View<'_>, fired: &FiredRule, with_reason: bool) -> Html {
    html! {
        <div class="grounds">
            if with_reason {
                { message(&reason(view, fired)) }
            }
            { answers_of(view, &fired.basis.0) }
            { rests_on(view, sources(view, fired)) }
        </div>
    }
}

fn reason(view: &View<'_>, fired: &FiredRule) -> Prose {
    let assessment = view.words.assessment;
    let id = rule(view, fired).map(|rule| rule.id.as_str()).unwrap_or_default();
    let own = fired.reason_of(assessment).map(|reason| reason.id.as_str());
    view.words.why(id, fired.care, own)
}

fn sources<'a>(view: &View<'a>, fired: &FiredRule) -> &'a [SourceIndex] {
    rule(view, fired).map(|rule| rule.sources.as_slice()).unwrap_or_default()
}

fn rule<'a>(view: &View<'a>, fired: &FiredRule) -> Option<&'a Rule> {
    view.words.assessment.rules.get(fired.rule.position())
}
