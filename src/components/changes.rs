//! What would change the result: signs to watch for and, apart, the answers that it hangs on.

use assessment::{Answer, CareLevel, Change, OptionIndex, OptionSet, Outcome, QuestionIndex};
use yew::{Html, html};

use super::{answers_of, folded};
use crate::prose::inline;
use crate::view::View;
use crate::words::{CareText, Key, Value, interface};

/// How many signs of one level are shown, and how many of them from one question: those beside them are others of its kind.
const MOST_SHOWN: usize = 4;
const MOST_OF_ONE_QUESTION: u32 = 2;

/// What would change the result, closed until somebody wants to know. Beside an emergency it is not there: nothing is more
/// urgent, and what is less would soften it.
pub fn changes(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.care == CareLevel::Emergency {
        return Html::default();
    }
    let changes = view.session.assessment().changes(view.session.answers());
    let more = CareLevel::ALL.into_iter().rev().map(|care| {
        let raised = changes.raise.iter().filter(|change| change.care == care);
        let signs = raised.filter_map(|change| sign(view, change)).collect();
        group(view, Key::care(care, CareText::Name), signs)
    });
    // The first screen asks who somebody is, which is nothing to be without.
    let replay = view.session.replay();
    let who = replay.visited.first().map(|visit| visit.questions.as_slice()).unwrap_or_default();
    let lowered = changes.lower.iter().filter(|change| !who.contains(&change.question));
    let carried = lowered.filter_map(|change| given_up(view, change)).collect();
    let content = html! {
        <>
            { view.text(interface::CHANGES_INTRO) }
            { for more }
            { group(view, interface::CHANGES_LESS, carried) }
        </>
    };
    folded(Some("changes"), html! { <h2>{ view.line(interface::CHANGES) }</h2> }, content)
}

/// An option of a question.
type Chosen = (QuestionIndex, OptionIndex);

/// Options below a heading, and how many more there are.
fn group(view: &View<'_>, title: Key, mut chosen: Vec<Chosen>) -> Html {
    // An option of a single choice is given up for each of the others.
    chosen.dedup();
    if chosen.is_empty() {
        return Html::default();
    }
    let (shown, left) = few(&chosen);
    html! {
        <>
            <h3>{ view.line(title) }</h3>
            { answers_of(view, &shown) }
            if left > 0 {
                <p>{ inline(&view.words.say_filled(&interface::changes_more(Value::Number(left)))) }</p>
            }
        </>
    }
}

/// As many as are shown, by question, and how many are left.
fn few(chosen: &[Chosen]) -> (Vec<(QuestionIndex, Answer)>, i32) {
    let mut shown: Vec<(QuestionIndex, Answer)> = Vec::new();
    let (mut count, mut left) = (0, 0);
    for &(question, option) in chosen {
        match shown.last_mut() {
            _ if count == MOST_SHOWN => left += 1,
            Some((last, Answer::Options(options))) if *last == question => {
                if options.len() == MOST_OF_ONE_QUESTION {
                    left += 1;
                } else {
                    *options = options.with(option);
                    count += 1;
                }
            }
            _ => {
                shown.push((question, Answer::Options(OptionSet::only(option))));
                count += 1;
            }
        }
    }
    (shown, left)
}

/// The warning sign that somebody has after a change, where it is one that can begin from now on.
fn sign(view: &View<'_>, change: &Change) -> Option<Chosen> {
    let question =
        view.session.question(change.question).filter(|question| !question.background)?;
    let gained = besides(change.answer, view.session.told(change.question)?);
    Some((change.question, gained.and(question.warning).iter().next()?))
}

/// The one option that somebody gives up with a change; none where it is a number, or several at once.
fn given_up(view: &View<'_>, change: &Change) -> Option<Chosen> {
    let lost = besides(view.session.told(change.question)?, change.answer);
    Some((change.question, lost.iter().next().filter(|_| lost.len() == 1)?))
}

/// The options of an answer that another does not have.
fn besides(answer: Answer, other: Answer) -> OptionSet {
    match (answer, other) {
        (Answer::Options(answer), Answer::Options(other)) => {
            other.iter().fold(answer, OptionSet::without)
        }
        _ => OptionSet::EMPTY,
    }
}
