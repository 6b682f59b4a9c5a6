//! Replies to what people come to know.

use assessment::{Concern, GivenReply, Outcome, Reply, ReplyWords};
use yew::{Html, html};

use super::{GivenAdvice, folded, section};
use crate::prose::message;
use crate::view::View;
use crate::words::{ConcernText, Key, PatternText, interface};

/// How many replies to what they asked are open. Who asks everything gets the rest under its questions.
const OPEN_REPLIES: usize = 3;

/// What is replied to this person.
pub struct Replies<'a> {
    shown: Vec<(&'a Concern, &'a Reply, bool)>,
    name_the_pattern: bool,
}

impl<'a> Replies<'a> {
    /// Those of the result; none until what only results say is here.
    ///
    /// Who did not come with a question has no reply to it where that is for those who asked alone, or where the page says the
    /// same at more length, as advice or as the pattern that fits best.
    pub fn of(view: &View<'a>, advice: &[GivenAdvice<'a>]) -> Self {
        let assessment = view.words.assessment;
        let given = assessment.replies(view.session.answers());
        let given = given.into_iter().filter_map(|one| {
            let concern = assessment.concerns.get(one.concern.position())?;
            Some((one, concern, concern.replies.get(one.reply)?))
        });
        let given: Vec<_> = given.collect();
        let name_the_pattern =
            given.iter().any(|(_, _, reply)| reply.words == ReplyWords::WhatItIs);
        let can_be_spared = |one: &GivenReply, reply: &Reply| {
            let of_the_pattern = name_the_pattern && reply.words != ReplyWords::Own;
            reply.only_if_asked
                || of_the_pattern
                || advice.iter().any(|(_, advice)| advice.concern == Some(one.concern))
        };
        let shown = given.iter().filter(|(one, _, reply)| one.asked || !can_be_spared(one, reply));
        let shown = shown.map(|&(one, concern, reply)| (concern, reply, one.asked)).collect();
        Self { shown, name_the_pattern }
    }

    /// Whether the reply to what it could be is the pattern that fits best; else something else comes before it.
    pub fn name_the_pattern(&self) -> bool {
        self.name_the_pattern
    }

    /// Each concern with its reply, and whether they came with it.
    pub fn iter(&self) -> impl Iterator<Item = (&'a Concern, &'a Reply, bool)> {
        self.shown.iter().copied()
    }
}

/// The replies to what they came with.
pub fn asked_replies(view: &View<'_>, outcome: &Outcome, replies: &Replies<'_>) -> Html {
    let drawn = of(view, outcome, replies, true, |position, title, words| match position {
        ..OPEN_REPLIES => html! { <div class="reply"><h3>{ title }</h3>{ words }</div> },
        _ => closed(title, words),
    });
    named(view.line(interface::YOUR_QUESTIONS), drawn)
}

/// The replies to what others ask, each closed until they want to know.
pub fn other_replies(view: &View<'_>, outcome: &Outcome, replies: &Replies<'_>) -> Html {
    let drawn = of(view, outcome, replies, false, |_, title, words| closed(title, words));
    named(view.line(interface::OTHER_QUESTIONS), drawn)
}

fn closed(title: Html, words: Html) -> Html {
    folded(Some("fold"), html! { <h3>{ title }</h3> }, words)
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
    replies: &Replies<'_>,
    asked: bool,
    draw: impl Fn(usize, Html, Html) -> Html,
) -> Vec<Html> {
    let theirs = replies.iter().filter(|(_, _, is_asked)| *is_asked == asked);
    theirs
        .enumerate()
        .map(|(position, (concern, reply, _))| {
            let title = view.line(Key::concern(&concern.id, ConcernText::Question));
            draw(position, title, words(view, outcome, concern, reply))
        })
        .collect()
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
