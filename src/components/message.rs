//! Messages as elements: paragraphs, lists and telephone numbers.

use yew::{Html, html};

use super::{element, list, paragraph};
use crate::words::{Block, Prose, Run, telephone_address};

/// A message of one line, such as a heading or a label.
pub fn inline(prose: &Prose) -> Html {
    prose.0.iter().map(run).collect()
}

/// A message of paragraphs and lists.
pub fn message(prose: &Prose) -> Html {
    prose.blocks().iter().map(block).collect()
}

/// A paragraph or a list.
pub fn block(block: &Block) -> Html {
    match block {
        Block::Paragraph(prose) => paragraph("", inline(prose)),
        Block::List(points) => list(points.iter().map(inline).collect()),
        Block::Steps(steps) => {
            let step = |words: &Prose| element("li", "", vec![inline(words)]);
            element("ol", "", steps.iter().map(step).collect())
        }
    }
}

/// A number to call is a link and, where a link is dead, still a number to read and to copy.
fn run(run: &Run) -> Html {
    match run {
        Run::Words(words) => Html::from(words.as_str()),
        Run::Phone(number) => html! {
            <a class="phone" dir="ltr" href={telephone_address(number)}>{ number.as_str() }</a>
        },
    }
}
