//! The result: how soon, whom to call, why, what it fits, what to do, and what to watch for.

use assessment::{CareLevel, Outcome};
use yew::{Callback, Html, html};

use super::{View, heading as heading_element};
use crate::browser;
use crate::components::{
    about, answer_list, back_link, button, care_banner, paragraph, pattern_card, reasons,
    review_status, section, sources, titled,
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
    let answers =
        section("print-only", view.line(interface::YOUR_ANSWERS_WERE), answer_list(view, false));
    html! {
        <div class="screen" key="result">
            { paragraph("print-only", view.line("assessment.title")) }
            <div class="top">{ back_link(view) }</div>
            { care_banner(view, &outcome, heading_element(view, &heading(view))) }
            { review_status(view) }
            { reasons(view, &outcome) }
            { patterns(view, &outcome) }
            { advice(view, &outcome, interface::ADVICE_NOW, "now") }
            { advice(view, &outcome, interface::WHAT_TO_EXPECT, "expect") }
            { safety_net(view, outcome.care) }
            { advice(view, &outcome, interface::ADVICE_PREVENTION, "prevention") }
            { advice(view, &outcome, interface::ADVICE_KNOW, "know") }
            { actions(view) }
            { sources(view, &outcome) }
            { about(view) }
            { answers }
        </div>
    }
}

/// What the answers fit. Beside an emergency there is none: it would soften it.
fn patterns(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.care == CareLevel::Emergency {
        return Html::default();
    }
    let intro = match outcome.patterns.as_slice() {
        [] => interface::NO_PATTERN,
        _ => interface::PATTERNS_INTRO,
    };
    let mut parts = vec![view.text(intro)];
    parts.extend(outcome.patterns.iter().map(|fit| pattern_card(view, fit)));
    section("patterns", view.line(interface::PATTERNS), parts.into_iter().collect())
}

/// What would make it more urgent, the signs to watch for and, unless it is an emergency already, when to be seen if it
/// does not get better.
fn safety_net(view: &View<'_>, care: CareLevel) -> Html {
    let later = match care {
        CareLevel::Emergency => Html::default(),
        _ => view.text("assessment.safety_net.later"),
    };
    let changes = view.text(&["care.", care.id(), ".changes"].concat());
    let signs = view.text("assessment.safety_net");
    section(
        "safety-net",
        view.line(interface::SAFETY_NET),
        html! { <>{ changes }{ signs }{ later }</> },
    )
}

/// The advice of one section.
fn advice(view: &View<'_>, outcome: &Outcome, title: &str, name: &str) -> Html {
    let mut pieces = Vec::new();
    for index in &outcome.advice {
        if let Some(advice) = view.words.assessment.advice.get(index.position())
            && advice.section == name
        {
            let key = ["advice.", &advice.id].concat();
            pieces.push(titled(view.line(&key), view.text(&[&key, ".text"].concat())));
        }
    }
    if pieces.is_empty() {
        return Html::default();
    }
    section("advice", view.line(title), pieces.into_iter().collect())
}

fn actions(view: &View<'_>) -> Html {
    let quiet = |key: &str, action: Action| {
        button("button button-quiet", view.line(key), view.on_press(action))
    };
    let print = Callback::from(|_| browser::print());
    html! {
        <div class="actions">
            { button("button", view.line(interface::PRINT), print) }
            { quiet(interface::CHANGE_ANSWERS, Action::Review) }
            { quiet(interface::START_AGAIN, Action::Restart) }
        </div>
    }
}
