//! What the person answered, in the words they chose from.

use assessment::{Answer, QuestionIndex, ScreenIndex};
use yew::Html;

use super::{button, element, together};
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
    element("dl", "answers", rows)
}

/// Some answers, as short lines: the reasons for a rule.
pub fn answers_of(view: &View<'_>, answers: &[(QuestionIndex, Answer)]) -> Html {
    let row = |&(question, answer): &(QuestionIndex, Answer)| row(view, question, answer, None);
    element("dl", "answers answers-short", answers.iter().map(row).collect())
}

fn row(view: &View<'_>, index: QuestionIndex, answer: Answer, change: Option<ScreenIndex>) -> Html {
    let question = view.session.question(index).map(|question| question.id.as_str());
    let question =
        view.words.say(Key::question(question.unwrap_or_default(), QuestionText::Question));
    let mut parts = vec![element("dt", "", vec![inline(&question)])];
    for line in view.words.lines_of(index, answer) {
        parts.push(element("dd", "", vec![inline(&line)]));
    }
    if let Some(screen) = change {
        // "Change" for the eye, "Change" and the question for the ear.
        let unseen = vec![Html::from(" "), inline(&question)];
        let words = vec![view.line(interface::CHANGE), element("span", "visually-hidden", unseen)];
        let change = view.on_press(Action::Change(screen));
        parts.push(element("dd", "change", vec![button("link", together(words), change)]));
    }
    element("div", "answer", parts)
}
