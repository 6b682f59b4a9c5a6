//! The list of what has to be corrected, above the questions.

use yew::{Callback, Html, html};

use super::{Field, inline};
use crate::browser;
use crate::screens::View;
use crate::session::Problem;
use crate::words::{Value, interface};

/// The list of what has to be corrected. It takes the focus, and each line leads to its control.
pub fn error_summary(view: &View<'_>, fields: &[Field<'_>]) -> Html {
    if view.session.problems().is_empty() {
        return Html::default();
    }
    let lines = view.session.problems().iter().filter_map(|problem| {
        let field = fields.iter().find(|field| field.index == problem.question())?;
        let id = field.id.clone();
        // Buttons, not links: a link to a place in the page is dead inside `srcdoc`.
        let onclick = Callback::from(move |_| browser::focus_control(&id));
        let words = field.sentence(view, problem);
        // With several questions on a screen, "choose one answer" alone says too little.
        let words = match problem {
            Problem::Impossible { .. } => words,
            _ if fields.len() == 1 => words,
            _ => view.words.say_with(
                interface::PROBLEM_WITH,
                &[
                    ("problem", Value::Words(words.plain())),
                    ("question", Value::Words(field.words(view).plain())),
                ],
            ),
        };
        Some(html! {
            <li><button type="button" class="link" {onclick}>{ inline(&words) }</button></li>
        })
    });
    html! {
        <div class="error-summary" role="alert" tabindex="-1" ref={view.problems.clone()}
            aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">{ view.label(interface::PROBLEM) }</h2>
            <ul>{ for lines }</ul>
        </div>
    }
}
