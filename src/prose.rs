//! Words as elements: paragraphs, lists and telephone numbers.

use yew::{Html, html};

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
        Block::Paragraph(prose) => html! { <p>{ inline(prose) }</p> },
        Block::List(points) => html! { <ul>{ for points.iter().map(item) }</ul> },
        Block::Steps(steps) => html! { <ol>{ for steps.iter().map(item) }</ol> },
    }
}

fn item(words: &Prose) -> Html {
    html! { <li>{ inline(words) }</li> }
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
