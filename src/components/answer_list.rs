//! What the person answered, in the words they chose from.

use assessment::{Answer, QuestionIndex, ScreenIndex};
use yew::{Html, html};

use super::button;
use crate::prose::inline;
use crate::session::Action;
use crate::view::View;
use crate::words::{Key, QuestionText, interface};

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
    html! { <dl class="answers">{ rows }</dl> }
}

/// Some answers, as short lines: the reasons for a rule.
pub fn answers_of(view: &View<'_>, answers: &[(QuestionIndex, Answer)]) -> Html {
    let row = |&(question, answer): &(QuestionIndex, Answer)| row(view, question, answer, None);
    html! { <dl class="answers answers-short">{ for answers.iter().map(row) }</dl> }
}

fn row(view: &View<'_>, index: QuestionIndex, answer: Answer, change: Option<ScreenIndex>) -> Html {
    let question = view.session.question(index).map(|question| question.id.as_str());
    let question =
        view.words.say(Key::question(question.unwrap_or_default(), QuestionText::Question));
    let lines = view.words.lines_of(index, answer);
    html! {
        <div class="answer">
            <dt>{ inline(&question) }</dt>
            { for lines.iter().map(|line| html! { <dd>{ inline(line) }</dd> }) }
            if let Some(screen) = change {
                <dd class="change">{ change_button(view, screen, inline(&question)) }</dd>
            }
        </div>
    }
}

/// "Change" for the eye, "Change" and the question for the ear.
fn change_button(view: &View<'_>, screen: ScreenIndex, question: Html) -> Html {
    let words = html! {
        <>{ view.line(interface::CHANGE) }<span class="visually-hidden">{ " " }{ question }</span></>
    };
    button("link", words, view.on_press(Action::Change(screen)))
}
