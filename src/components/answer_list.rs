//! What the person answered, in the words they chose from.

use assessment::{Answer, QuestionIndex, ScreenIndex};
use yew::{Html, html};

use super::{button, inline};
use crate::screens::View;
use crate::session::Action;
use crate::words::interface;

/// All answers on the way through the flow; with a button to change each, where `change` says so.
pub fn answer_list(view: &View<'_>, change: bool) -> Html {
    let replay = view.session.replay();
    let mut rows = Vec::new();
    for visit in &replay.visited {
        let screen = change.then_some(visit.screen);
        for &question in &visit.questions {
            if let Some(answer) = replay.known.get(question) {
                rows.push(row(view, question, answer, screen));
            }
        }
    }
    html! { <dl class="answers">{ for rows }</dl> }
}

/// Some answers, as short lines: the reasons for a rule.
pub fn answers_of(view: &View<'_>, answers: &[(QuestionIndex, Answer)]) -> Html {
    let row = |&(question, answer): &(QuestionIndex, Answer)| row(view, question, answer, None);
    let rows: Vec<Html> = answers.iter().map(row).collect();
    html! { <dl class="answers answers-short">{ for rows }</dl> }
}

fn row(view: &View<'_>, index: QuestionIndex, answer: Answer, change: Option<ScreenIndex>) -> Html {
    let question = view.session.question(index).map(|question| question.id.as_str());
    let question = view.words.say(&["question.", question.unwrap_or_default()].concat());
    let mut parts = vec![html! { <dt>{ inline(&question) }</dt> }];
    for line in view.words.lines_of(index, answer) {
        parts.push(html! { <dd>{ inline(&line) }</dd> });
    }
    if let Some(screen) = change {
        // "Change" for the eye, "Change" and the question for the ear.
        let words = html! {
            <>
                { view.line(interface::CHANGE) }
                <span class="visually-hidden">{ " " }{ inline(&question) }</span>
            </>
        };
        let button = button("link", words, view.on_press(Action::Change(screen)));
        parts.push(html! { <dd class="change">{ button }</dd> });
    }
    html! { <div class="answer">{ for parts }</div> }
}
