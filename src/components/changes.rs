//! What would change the result: signs to watch for and, apart, the answers that it hangs on.

use assessment::{Answer, CareLevel, Change, OptionIndex, OptionSet, Outcome, QuestionIndex};
use yew::{Html, html};

use super::{answers_of, folded};
use crate::prose::inline;
use crate::view::View;
use crate::words::{CareText, Key, Value, interface};

/// How many signs of one level are shown.
const MOST_SHOWN: usize = 7;

/// What would change the result, closed until somebody wants to know. Beside an emergency it is not there: nothing is more
/// urgent, and what is less would soften it.
pub fn changes(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.care == CareLevel::Emergency {
        return Html::default();
    }
    let changes = view.session.assessment().changes(view.session.answers());
    let more = CareLevel::ALL.into_iter().rev().map(|care| {
        let raised = changes.raise.iter().filter(|change| change.care == care);
        more_urgent(view, care, raised.filter_map(|change| sign(view, change)).collect())
    });
    let content = html! {
        <>
            { view.text(interface::CHANGES_INTRO) }
            { for more }
            { less_urgent(view, &changes.lower) }
        </>
    };
    folded(Some("changes"), html! { <h2>{ view.line(interface::CHANGES) }</h2> }, content)
}

/// An option of a question.
type Chosen = (QuestionIndex, OptionIndex);

/// The signs with which it would be this urgent.
fn more_urgent(view: &View<'_>, care: CareLevel, mut signs: Vec<Chosen>) -> Html {
    if signs.is_empty() {
        return Html::default();
    }
    let count = signs.len();
    few_of_each(&mut signs);
    let left = i32::try_from(count.saturating_sub(signs.len())).unwrap_or_default();
    html! {
        <>
            <h3>{ view.line(Key::care(care, CareText::Name)) }</h3>
            { answers_of(view, &by_question(&signs)) }
            if left > 0 {
                <p>{ inline(&view.words.say_filled(&interface::changes_more(Value::Number(left)))) }</p>
            }
        </>
    }
}

/// The answers each of which decides how soon to be seen.
fn less_urgent(view: &View<'_>, lower: &[Change]) -> Html {
    let replay = view.session.replay();
    // The first screen asks who somebody is, which is nothing to be without.
    let who = replay.visited.first().map(|visit| visit.questions.as_slice()).unwrap_or_default();
    let mut carried = Vec::new();
    for change in lower {
        let Some(before) = replay.known.get(change.question) else { continue };
        let lost = besides(before, change.answer);
        if let (1, Some(option)) = (lost.len(), lost.iter().next())
            && !who.contains(&change.question)
            && !carried.contains(&(change.question, option))
        {
            carried.push((change.question, option));
        }
    }
    if carried.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p class="without">{ view.line(interface::CHANGES_LESS) }</p>
            { answers_of(view, &by_question(&carried)) }
        </>
    }
}

/// The warning sign that somebody has after a change, where it is one.
fn sign(view: &View<'_>, change: &Change) -> Option<Chosen> {
    let warning = view.session.question(change.question)?.warning;
    let gained = besides(change.answer, view.session.told(change.question)?);
    Some((change.question, gained.and(warning).iter().next()?))
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

/// Keeps as many as are shown: the first sign of each question, then the second of each, and so on.
fn few_of_each(signs: &mut Vec<Chosen>) {
    let mut ranked: Vec<(usize, Chosen)> = Vec::new();
    for sign in signs.iter() {
        let rank = ranked.iter().filter(|(_, known)| known.0 == sign.0).count();
        ranked.push((rank, *sign));
    }
    ranked.sort_unstable();
    ranked.truncate(MOST_SHOWN);
    *signs = ranked.into_iter().map(|(_, sign)| sign).collect();
    signs.sort_unstable();
}

/// Options of one question, which stand side by side, as one answer.
fn by_question(chosen: &[Chosen]) -> Vec<(QuestionIndex, Answer)> {
    let mut answers: Vec<(QuestionIndex, Answer)> = Vec::new();
    for &(question, option) in chosen {
        match answers.last_mut() {
            Some((known, Answer::Options(options))) if *known == question => {
                *options = options.with(option);
            }
            _ => answers.push((question, Answer::Options(OptionSet::only(option)))),
        }
    }
    answers
}
