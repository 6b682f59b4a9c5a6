//! Replies to what people come to know.

use assessment::{Concern, GivenReply, Interest, Outcome, PatternFit, Reply, ReplyWords};
use yew::{Html, html};

use super::{GivenAdvice, folded, section};
use crate::prose::message;
use crate::view::View;
use crate::words::{ConcernText, Key, PatternText, interface};

/// How many replies are open at the most. Who asks everything gets the rest under its questions.
const MOST_OPEN: usize = 3;

/// How many are open at the least: what is close to it follows a single question, so that it gets more than two sentences.
const LEAST_OPEN: usize = 2;

/// What is replied to this person.
pub struct Replies<'a> {
    shown: Vec<(&'a Concern, &'a Reply, Interest)>,
    name_the_pattern: bool,
    replace_the_patterns: bool,
}

impl<'a> Replies<'a> {
    /// Those of the result; none until what only results say is here.
    ///
    /// Others have no reply to a question where it is not for them, or where the page says the same at more length, as advice or as
    /// the pattern that fits best. Where a reply stands in place of the patterns, none speaks in their words.
    pub fn of(view: &View<'a>, advice: &[GivenAdvice<'a>]) -> Self {
        let assessment = view.words.assessment;
        let given = assessment.replies(view.session.answers());
        let given = given.into_iter().filter_map(|one| {
            let concern = assessment.concerns.get(one.concern.position())?;
            Some((one, concern, concern.replies.get(one.reply)?))
        });
        let mut given: Vec<_> = given.collect();
        let replace_the_patterns = given.iter().any(|(_, _, reply)| reply.replaces_patterns);
        given.retain(|(_, _, reply)| !replace_the_patterns || reply.words == ReplyWords::Own);
        let name_the_pattern =
            given.iter().any(|(_, _, reply)| reply.words == ReplyWords::WhatItIs);
        let can_be_spared = |one: &GivenReply, reply: &Reply| {
            let of_the_pattern = name_the_pattern && reply.words != ReplyWords::Own;
            reply.not_for_others
                || of_the_pattern
                || advice.iter().any(|(_, advice)| advice.concern == Some(one.concern))
        };
        let shown = given.iter().filter(|(one, _, reply)| {
            one.interest != Interest::Others || !can_be_spared(one, reply)
        });
        let shown = shown.map(|&(one, concern, reply)| (concern, reply, one.interest));
        let mut shown: Vec<_> = shown.collect();
        shown.sort_by_key(|(_, _, interest)| *interest);
        Self { shown, name_the_pattern, replace_the_patterns }
    }

    /// Whether the reply to what it could be is the pattern that fits best; else something else comes before it.
    pub fn name_the_pattern(&self) -> bool {
        self.name_the_pattern
    }

    /// Whether one of them stands in place of the patterns.
    pub fn replace_the_patterns(&self) -> bool {
        self.replace_the_patterns
    }

    /// Each concern with its reply, and how close it is to what they came with, the closest first.
    pub fn iter(&self) -> impl Iterator<Item = (&'a Concern, &'a Reply, Interest)> {
        self.shown.iter().copied()
    }
}

/// The replies to what they came with, the first of them open, and below them those to what is close to it.
pub fn asked_replies(view: &View<'_>, outcome: &Outcome, replies: &Replies<'_>) -> Html {
    let asked = replies.iter().filter(|(_, _, interest)| *interest == Interest::Asked).count();
    let open = asked.clamp(LEAST_OPEN, MOST_OPEN);
    let asked_and_related = replies.iter().filter(|(_, _, interest)| *interest != Interest::Others);
    let drawn = asked_and_related.enumerate().map(|(position, (concern, reply, _))| {
        let (title, words) = question_and_words(view, outcome, concern, reply);
        match position < open {
            true => html! { <div class="reply"><h3>{ title }</h3>{ words }</div> },
            false => closed(title, words),
        }
    });
    named(view.line(interface::YOUR_QUESTIONS), drawn.collect())
}

/// The replies to what others ask, each closed until they want to know.
pub fn other_replies(view: &View<'_>, outcome: &Outcome, replies: &Replies<'_>) -> Html {
    let others = replies.iter().filter(|(_, _, interest)| *interest == Interest::Others);
    let drawn = others.map(|(concern, reply, _)| {
        let (title, words) = question_and_words(view, outcome, concern, reply);
        closed(title, words)
    });
    named(view.line(interface::OTHER_QUESTIONS), drawn.collect())
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

/// A concern as its question, and the words of the reply to it.
fn question_and_words(
    view: &View<'_>,
    outcome: &Outcome,
    concern: &Concern,
    reply: &Reply,
) -> (Html, Html) {
    let title = view.line(Key::concern(&concern.id, ConcernText::Question));
    (title, words(view, outcome, concern, reply))
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
            let name = name.unwrap_or_default().into();
            let fits = match outcome.patterns.first().is_some_and(PatternFit::has_a_reason) {
                true => interface::fits_best(name),
                false => interface::could_be(name),
            };
            html! {
                <>
                    { message(&view.words.say_filled(&fits)) }
                    { view.text(of_best(PatternText::Gist).unwrap_or_else(own)) }
                </>
            }
        }
    }
}
