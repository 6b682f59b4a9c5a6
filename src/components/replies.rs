//! Replies to what people come to know.

use assessment::{Concern, GivenReply, Outcome, Reply, ReplyWords};
use yew::{Html, html};

use super::{folded, section};
use crate::prose::message;
use crate::result_words::ResultWords;
use crate::view::View;
use crate::words::{ConcernText, Key, PatternText, interface};

/// The replies to what they came with.
pub fn asked_replies(view: &View<'_>, outcome: &Outcome) -> Html {
    let replies = of(view, outcome, true, |title, words| {
        html! { <div class="reply"><h3>{ title }</h3>{ words }</div> }
    });
    named(view.line(interface::YOUR_QUESTIONS), replies)
}

/// The replies to what others ask, each closed until they want to know.
pub fn other_replies(view: &View<'_>, outcome: &Outcome) -> Html {
    let replies = of(view, outcome, false, |title, words| {
        folded(Some("fold"), html! { <h3>{ title }</h3> }, words)
    });
    named(view.line(interface::OTHER_QUESTIONS), replies)
}

fn named(title: Html, replies: Vec<Html>) -> Html {
    match replies.is_empty() {
        true => Html::default(),
        false => section("replies", title, replies.into_iter().collect()),
    }
}

/// The replies that are asked for, or the others, each drawn under its question.
fn of(
    view: &View<'_>,
    outcome: &Outcome,
    asked: bool,
    draw: impl Fn(Html, Html) -> Html,
) -> Vec<Html> {
    let ResultWords::Here(_) = view.results else { return Vec::new() };
    let given = outcome.replies.iter().filter(|given| given.asked == asked);
    let drawn = given.filter_map(|given| {
        let (concern, reply) = found(view, given)?;
        let title = view.line(Key::concern(&concern.id, ConcernText::Question));
        Some(draw(title, words(view, outcome, concern, reply)))
    });
    drawn.collect()
}

fn found<'a>(view: &View<'a>, given: &GivenReply) -> Option<(&'a Concern, &'a Reply)> {
    let concern = view.words.assessment.concerns.get(given.concern.position())?;
    Some((concern, concern.replies.get(given.reply)?))
}

fn words(view: &View<'_>, outcome: &Outcome, concern: &Concern, reply: &Reply) -> Html {
    let best = outcome.patterns.first();
    let best = best.and_then(|fit| view.words.assessment.patterns.get(fit.pattern.position()));
    let of_best = |text| best.map(|pattern| Key::pattern(&pattern.id, text));
    let own = || Key::reply(&concern.id, &reply.id);
    match reply.words {
        ReplyWords::Own => view.text(own()),
        ReplyWords::WhatToExpect => view.text(of_best(PatternText::Expect).unwrap_or_else(own)),
        ReplyWords::WhatItIs => {
            let name = of_best(PatternText::Name).map(|key| view.words.plain(key));
            let fits = interface::fits_best(name.unwrap_or_default().into());
            html! {
                <>
                    { message(&view.words.say_filled(&fits)) }
                    { view.text(of_best(PatternText::Gist).unwrap_or_else(own)) }
                </>
            }
        }
    }
}
