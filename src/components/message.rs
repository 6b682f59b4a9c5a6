//! Messages as elements: paragraphs, lists and telephone numbers.

use yew::{Html, html};

use super::{list, paragraph};
use crate::words::{Block, Prose, Run};

/// A message of one line, such as a heading or a label.
pub fn inline(prose: &Prose) -> Html {
    prose.0.iter().map(run).collect()
}

/// A message of paragraphs and lists.
pub fn message(prose: &Prose) -> Html {
    prose.blocks().iter().map(block).collect()
}

fn block(block: &Block) -> Html {
    match block {
        Block::Paragraph(prose) => paragraph("", inline(prose)),
        Block::List(points) => list(points.iter().map(inline).collect()),
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

/// The `tel:` address of a number as people write it.
fn telephone_address(number: &str) -> String {
    let mut address = String::from("tel:");
    for character in number.chars() {
        match character {
            '0'..='9' | '+' | '*' => address.push(character),
            // In an address a bare `#` would begin a fragment.
            '#' => address.push_str("%23"),
            _ => {}
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::telephone_address;

    #[test]
    fn a_number_is_dialled_without_its_spaces() {
        assert_eq!(telephone_address("1800 022 222"), "tel:1800022222");
    }

    #[test]
    fn a_hash_is_part_of_the_number() {
        assert_eq!(telephone_address("#7119"), "tel:%237119");
    }
}
