//! The list of what has to be corrected, above the questions.

use yew::{Callback, Html, html};

use super::{Field, button};
use crate::browser;
use crate::prose::inline;
use crate::session::Problem;
use crate::view::View;
use crate::words::{Prose, Value, interface};

/// The list of what has to be corrected. It takes the focus, and each line leads to its control.
pub fn error_summary(view: &View<'_>, fields: &[Field<'_>]) -> Html {
    let mut lines = Vec::new();
    for problem in view.session.problems() {
        let Some(field) = fields.iter().find(|field| field.index == problem.question()) else {
            continue;
        };
        let id = field.id.clone();
        // Buttons, not links: a link to a place in the page is dead inside `srcdoc`.
        let onclick = Callback::from(move |_| browser::focus_control(&id));
        let words = inline(&sentence(view, field, problem, fields.len() > 1));
        lines.push(button("link", words, onclick));
    }
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="error-summary" role="alert" tabindex="-1" ref={view.problems.clone()}
            aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">{ view.line(interface::PROBLEM) }</h2>
            <ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </div>
    }
}

/// What is to be corrected. Beside other questions, "choose one answer" alone says too little.
fn sentence(view: &View<'_>, field: &Field<'_>, problem: &Problem, several: bool) -> Prose {
    let sentence = field.sentence(view, problem);
    if !several || matches!(problem, Problem::Impossible { .. }) {
        return sentence;
    }
    let problem = Value::Words(sentence.plain());
    let question = Value::Words(field.words(view).plain());
    view.words.say_filled(&interface::problem_with(problem, question))
}
