//! The result: how soon, whom to call, why, what it fits, what to do, and what to watch for.

use assessment::{AdviceIndex, CareLevel, Outcome};
use yew::{Html, html};

use super::{View, heading as heading_element};
use crate::browser;
use crate::components::{
    about, answer_list, back_link, care_banner, message, pattern_card, reasons, review_status,
    sources,
};
use crate::session::Action;
use crate::words::{Prose, interface};

/// How soon to be seen.
pub(super) fn heading(view: &View<'_>) -> Prose {
    view.words.say(&["care.", view.session.outcome().care.id()].concat())
}

/// The result, the most urgent things first.
pub(super) fn result(view: &View<'_>) -> Html {
    let outcome = view.session.outcome();
    let title = heading_element(view, &heading(view), "title-large");
    html! {
        <div class="screen result" key="result">
            <p class="print-only">{ view.words.plain("assessment.title") }</p>
            <div class="top">{ back_link(view) }</div>
            { care_banner(view, &outcome, title) }
            { review_status(view) }
            { reasons(view, &outcome) }
            { patterns(view, &outcome) }
            { advice(view, &outcome, interface::ADVICE_NOW, "now") }
            { advice(view, &outcome, interface::WHAT_TO_EXPECT, "expect") }
            { section(view, interface::SAFETY_NET, "safety-net", message(&view.words.say("assessment.safety_net"))) }
            { advice(view, &outcome, interface::ADVICE_PREVENTION, "prevention") }
            { advice(view, &outcome, interface::ADVICE_KNOW, "know") }
            { actions(view) }
            { sources(view, &outcome) }
            { about(view) }
            <section class="print-only">
                <h2>{ view.label(interface::YOUR_ANSWERS_WERE) }</h2>
                { answer_list(view, false) }
            </section>
        </div>
    }
}

fn section(view: &View<'_>, title: &str, class: &'static str, body: Html) -> Html {
    html! { <section {class}><h2>{ view.label(title) }</h2>{ body }</section> }
}

/// What the answers fit. Beside an emergency there is none: it would soften it.
fn patterns(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.patterns.is_empty() || outcome.care == CareLevel::Emergency {
        return Html::default();
    }
    let cards = outcome.patterns.iter().map(|fit| pattern_card(view, fit));
    html! {
        <section class="patterns">
            <h2>{ view.label(interface::PATTERNS) }</h2>
            { message(&view.words.say(interface::PATTERNS_INTRO)) }
            { for cards }
        </section>
    }
}

/// The advice of one section.
fn advice(view: &View<'_>, outcome: &Outcome, title: &str, name: &str) -> Html {
    let here = |index: &&AdviceIndex| {
        let advice = view.words.assessment.advice.get(index.position());
        advice.is_some_and(|advice| advice.section == name)
    };
    let pieces: Vec<Html> =
        outcome.advice.iter().filter(here).map(|&index| piece(view, index)).collect();
    if pieces.is_empty() {
        return Html::default();
    }
    section(view, title, "advice", pieces.into_iter().collect())
}

fn piece(view: &View<'_>, index: AdviceIndex) -> Html {
    let Some(advice) = view.words.assessment.advice.get(index.position()) else {
        return Html::default();
    };
    let key = ["advice.", &advice.id].concat();
    html! {
        <>
            <h3>{ view.words.plain(&key) }</h3>
            { message(&view.words.say(&[&key, ".text"].concat())) }
        </>
    }
}

fn actions(view: &View<'_>) -> Html {
    let print = yew::Callback::from(|_| browser::print());
    html! {
        <div class="actions">
            <button type="button" class="button" onclick={print}>
                { view.label(interface::PRINT) }
            </button>
            <button type="button" class="button button-quiet" onclick={view.on_press(Action::Review)}>
                { view.label(interface::CHANGE_ANSWERS) }
            </button>
            <button type="button" class="button button-quiet" onclick={view.on_press(Action::Restart)}>
                { view.label(interface::START_AGAIN) }
            </button>
        </div>
    }
}
