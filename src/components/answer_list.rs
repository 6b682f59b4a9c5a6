//! What the person answered, in the words they chose from.

use assessment::{Answer, QuestionIndex, ScreenIndex};
use yew::{Html, html};

use super::inline;
use crate::screens::View;
use crate::session::Action;
use crate::words::interface;

/// All answers on the way through the flow; with a button to change each, where `change` says so.
pub fn answer_list(view: &View<'_>, change: bool) -> Html {
    let replay = view.session.replay();
    let rows = replay.visited.iter().flat_map(|visit| {
        visit.questions.iter().filter_map(|&question| {
            let answer = replay.known.get(question)?;
            Some(row(view, question, answer, change.then_some(visit.screen)))
        })
    });
    html! { <dl class="answers">{ for rows }</dl> }
}

/// Some answers, as short lines: the reasons for a rule.
pub fn answers_of(view: &View<'_>, answers: &[(QuestionIndex, Answer)]) -> Html {
    let rows = answers.iter().map(|&(question, answer)| row(view, question, answer, None));
    html! { <dl class="answers answers-short">{ for rows }</dl> }
}

fn row(view: &View<'_>, index: QuestionIndex, answer: Answer, change: Option<ScreenIndex>) -> Html {
    let question = view.session.question(index).map(|question| question.id.as_str());
    let question = view.words.say(&["question.", question.unwrap_or_default()].concat());
    let lines = view.words.lines_of(index, answer);
    let button = change.map(|screen| {
        html! {
            <dd class="change">
                <button type="button" class="link" onclick={view.on_press(Action::Change(screen))}>
                    { view.label(interface::CHANGE) }
                    <span class="visually-hidden">{ " " }{ inline(&question) }</span>
                </button>
            </dd>
        }
    });
    html! {
        <div class="answer">
            <dt>{ inline(&question) }</dt>
            { for lines.iter().map(|line| html! { <dd>{ inline(line) }</dd> }) }
            { for button }
        </div>
    }
}
