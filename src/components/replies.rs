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
    shown: Vec<Shown<'a>>,
    name_the_pattern: bool,
    replace_the_patterns: bool,
}

/// A reply under its question.
struct Shown<'a> {
    given: GivenReply,
    question: &'a Concern,
    /// The concern whose reply it is: that of the question, or what it is a kind of.
    said_by: &'a Concern,
    reply: &'a Reply,
}

impl<'a> Replies<'a> {
    /// Those of the result; none until what only results say is here.
    ///
    /// Others have no reply to a question where it is not for them, or where the page says the same at more length, as advice or as
    /// the pattern that fits best. Where a reply stands in place of the patterns, none speaks in their words.
    pub fn of(view: &View<'a>, advice: &[GivenAdvice<'a>]) -> Self {
        let assessment = view.words.assessment;
        let shown = assessment.replies(view.session.answers()).into_iter().filter_map(|given| {
            let question = assessment.concerns.get(given.concern.position())?;
            let said_by = assessment.concerns.get(given.said_by.position())?;
            let reply = said_by.replies.get(given.reply)?;
            Some(Shown { given, question, said_by, reply })
        });
        let mut shown: Vec<_> = shown.collect();
        let replace_the_patterns = shown.iter().any(|one| one.reply.replaces_patterns);
        shown.retain(|one| !replace_the_patterns || one.reply.words == ReplyWords::Own);
        let name_the_pattern = shown.iter().any(|one| one.reply.words == ReplyWords::WhatItIs);
        // A kind speaks in the words of what it is a kind of: these do not stand a second time.
        let of_a_kind = shown.iter().filter(|one| one.given.said_by != one.given.concern);
        let under_a_kind: Vec<_> = of_a_kind.map(|one| one.given.said_by).collect();
        shown.retain(|one| !under_a_kind.contains(&one.given.concern));
        let can_be_spared = |one: &Shown<'_>| {
            let of_the_pattern = name_the_pattern && one.reply.words != ReplyWords::Own;
            one.reply.not_for_others
                || of_the_pattern
                || advice.iter().any(|(_, advice)| advice.concern == Some(one.given.concern))
        };
        shown.retain(|one| one.given.interest != Interest::Others || !can_be_spared(one));
        shown.sort_by_key(|one| one.given.interest);
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

    /// Each of them, in the order of the page.
    pub fn said(&self) -> impl Iterator<Item = &'a Reply> {
        self.shown.iter().map(|shown| shown.reply)
    }

    /// Those to what they came with or what is close to it.
    fn theirs(&self) -> impl Iterator<Item = &Shown<'a>> {
        self.shown.iter().filter(|shown| shown.given.interest != Interest::Others)
    }

    /// Those to what others ask.
    fn of_others(&self) -> impl Iterator<Item = &Shown<'a>> {
        self.shown.iter().filter(|shown| shown.given.interest == Interest::Others)
    }
}

/// The replies to what they came with, the first of them open, and below them those to what is close to it.
pub fn asked_replies(view: &View<'_>, outcome: &Outcome, replies: &Replies<'_>) -> Html {
    let asked = replies.theirs().filter(|shown| shown.given.interest == Interest::Asked).count();
    let open = asked.clamp(LEAST_OPEN, MOST_OPEN);
    let drawn = replies.theirs().enumerate().map(|(position, shown)| {
        let (title, words) = question_and_words(view, outcome, shown);
        match position < open {
            true => html! { <div class="reply"><h3>{ title }</h3>{ words }</div> },
            false => closed(title, words),
        }
    });
    named(view.line(interface::YOUR_QUESTIONS), drawn.collect())
}

/// The replies to what others ask, each closed until they want to know.
pub fn other_replies(view: &View<'_>, outcome: &Outcome, replies: &Replies<'_>) -> Html {
    let drawn = replies.of_others().map(|shown| {
        let (title, words) = question_and_words(view, outcome, shown);
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

/// A question, and the words of the reply to it.
fn question_and_words(view: &View<'_>, outcome: &Outcome, shown: &Shown<'_>) -> (Html, Html) {
    let title = view.line(Key::concern(&shown.question.id, ConcernText::Question));
    (title, words(view, outcome, shown))
}

fn words(view: &View<'_>, outcome: &Outcome, shown: &Shown<'_>) -> Html {
    let best = outcome.patterns.first();
    let best = best.and_then(|fit| view.words.assessment.patterns.get(fit.pattern.position()));
    let of_best = |text| best.map(|pattern| Key::pattern(&pattern.id, text));
    let own = || Key::reply(&shown.said_by.id, &shown.reply.id);
    match shown.reply.words {
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
