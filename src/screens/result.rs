//! The result, in two layers: how soon, whom to call and why; then what to do, what to watch for, and what it fits.

use assessment::{AdviceIndex, CareLevel, Outcome};
use yew::{Callback, Html, MouseEvent, html};

use super::heading as heading_element;
use crate::browser;
use crate::components::{
    GivenAdvice, Replies, about, answer_list, asked_replies, back_link, button, care_banner,
    changes, clear_link, danger_signs, folded, given_advice, levels, other_replies, pattern_card,
    pictured, reasons, region_picker, review_status, screen, section, sources, what_to_say,
};
use crate::journey::Move;
use crate::prose::{inline, message};
use crate::result_words::ResultWords;
use crate::session::Action;
use crate::view::View;
use crate::words::{AdviceText, AssessmentText, CareText, Key, Prose, interface};

/// How much of what to do now is open. The rest is closed under its titles: nobody does eight things today.
const OPEN_ADVICE: usize = 2;

/// How soon to be seen.
pub(super) fn heading(view: &View<'_>) -> Prose {
    view.words.say(Key::care(view.session.outcome().care, CareText::Name))
}

/// The result, the most urgent things first.
pub(super) fn result(view: &View<'_>) -> Html {
    let mut outcome = view.session.outcome();
    let answers = answer_list(view, false);
    let given = given_advice(view);
    let replies = Replies::of(view, &given);
    // Then no part of the page speaks of them, such as the sources or when to be seen.
    if replies.replace_the_patterns() {
        outcome.patterns.clear();
    }
    let content = html! {
        <>
            <p class="print-only">{ view.line(Key::assessment(AssessmentText::Title)) }</p>
            <div class="top">{ back_link(view) }{ clear_link(view) }</div>
            <div class="result-first">
                { care_banner(view, &outcome, heading_element(view, &heading(view))) }
                { what_to_say(view, &outcome) }
                { reasons(view, &outcome) }
                { asked_replies(view, &outcome, &replies) }
                { review_status(view) }
                { actions(view) }
            </div>
            <div class="result-more">
                { to_do(view, &outcome, &given) }
                { safety_net(view, &outcome) }
                if let ResultWords::Here(_) = view.results {
                    { changes(view, &outcome) }
                }
                { other_replies(view, &outcome, &replies) }
                { what_it_fits(view, &outcome, &replies, &given) }
                { levels(view, &outcome) }
                { sources(view, &outcome, &replies, &given) }
                { about(view) }
            </div>
            { section("print-only", view.line(interface::YOUR_ANSWERS_WERE), answers) }
        </>
    };
    screen("result", content)
}

/// What to do now; or why that is not here. Beside an emergency there is none of it: it would soften it.
fn to_do(view: &View<'_>, outcome: &Outcome, given: &[GivenAdvice<'_>]) -> Html {
    if outcome.care == CareLevel::Emergency {
        return Html::default();
    }
    let without = |key: Key| section("rest", view.line(interface::REST), view.text(key));
    match view.results {
        ResultWords::OnTheWay => without(interface::REST_ON_THE_WAY),
        ResultWords::Missing => without(interface::REST_MISSING),
        ResultWords::Here(_) => {
            // Where it cannot wait this stands beside whom to call.
            let lead = match outcome.care >= CareLevel::UrgentSameDay {
                true => Html::default(),
                false => view.text(Key::care(outcome.care, CareText::What)),
            };
            advice(view, outcome, given, interface::ADVICE_NOW, lead, "now")
        }
    }
}

/// What the answers fit, and what comes later.
fn what_it_fits(
    view: &View<'_>,
    outcome: &Outcome,
    replies: &Replies<'_>,
    given: &[GivenAdvice<'_>],
) -> Html {
    let ResultWords::Here(_) = view.results else { return Html::default() };
    if outcome.care == CareLevel::Emergency {
        return Html::default();
    }
    let advice =
        |title: Key, name: &str| advice(view, outcome, given, title, Html::default(), name);
    html! {
        <>
            if !replies.replace_the_patterns() {
                { patterns(view, outcome, replies.name_the_pattern()) }
            }
            { advice(interface::WHAT_TO_EXPECT, "expect") }
            { advice(interface::ADVICE_PREVENTION, "prevention") }
            { advice(interface::ADVICE_KNOW, "know") }
        </>
    }
}

fn patterns(view: &View<'_>, outcome: &Outcome, lead: bool) -> Html {
    let intro = match outcome.patterns.as_slice() {
        // What has to be looked at soon has its reason: it is no sign that nothing fits.
        [] if outcome.care >= CareLevel::SoonDays => return Html::default(),
        [] => interface::NO_PATTERN,
        _ if lead => interface::PATTERNS_INTRO,
        _ => interface::PATTERNS_INTRO_TOO,
    };
    let cards = outcome.patterns.iter().map(|fit| pattern_card(view, fit, lead));
    let content = html! { <>{ view.text(intro) }{ for cards }</> };
    section("patterns", view.line(interface::PATTERNS), content)
}

/// What would make it more urgent, and the signs to watch for. In an emergency there is nothing to wait for.
fn safety_net(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.care == CareLevel::Emergency {
        return Html::default();
    }
    let content = html! {
        <>
            { view.text(Key::care(outcome.care, CareText::Changes)) }
            { danger_signs(view, &outcome.danger_signs) }
            if outcome.care < CareLevel::SoonDays {
                { region_picker(view) }
            }
        </>
    };
    section("safety-net", view.line(interface::SAFETY_NET), content)
}

/// The advice of one section. Of what to do now the most important things are open.
fn advice(
    view: &View<'_>,
    outcome: &Outcome,
    given: &[GivenAdvice<'_>],
    title: Key,
    lead: Html,
    name: &str,
) -> Html {
    let open = if name == "now" { OPEN_ADVICE } else { 0 };
    let mut pieces = Vec::new();
    for (index, advice) in given.iter().copied() {
        if advice.section == name {
            let key = |text| Key::advice(&advice.id, text);
            let title = html! { <h3>{ view.line(key(AdviceText::Title)) }</h3> };
            let words = view.words.say(key(AdviceText::Text));
            let body = match &advice.picture {
                // Where there is no time to lose, nothing is there to look at.
                Some(picture) if outcome.care < CareLevel::UrgentSameDay => {
                    pictured(&words, &view.words.say(key(AdviceText::Legend)), picture)
                }
                _ => message(&words),
            };
            // Closed until somebody wants to know, unless it leads on to another check.
            pieces.push(if pieces.len() >= open && view.journey.hand_over(index).is_none() {
                folded(Some("fold"), title, body)
            } else {
                html! { <>{ title }{ body }{ hand_over(view, index) }</> }
            });
        }
    }
    if pieces.is_empty() {
        return Html::default();
    }
    section("advice", view.line(title), html! { <>{ lead }{ for pieces }</> })
}

/// The way on to the check that a piece of advice speaks of, where it is at hand.
fn hand_over(view: &View<'_>, advice: AdviceIndex) -> Html {
    let Some(check) = view.journey.hand_over(advice) else { return Html::default() };
    let title = view.title_of(check);
    let words = view.words.say_filled(&interface::go_on_to(title.into()));
    button("button button-quiet", inline(&words), view.on_press(Move::HandOver(advice)))
}

fn actions(view: &View<'_>) -> Html {
    let quiet = |key: Key, next_move: Move| {
        button("button button-quiet", view.line(key), view.on_press(next_move))
    };
    // The second click of a double one on the screen before can land here.
    let print = Callback::from(|event: MouseEvent| {
        if event.detail() < 2 {
            browser::print();
        }
    });
    html! {
        <div class="actions">
            { button("button", view.line(interface::PRINT), print) }
            { quiet(interface::CHANGE_ANSWERS, Action::Review.into()) }
            { quiet(interface::START_AGAIN, Move::Restart) }
        </div>
    }
}
