//! Words as HTML.

#[cfg(test)]
mod tests;

use words::{Block, Prose, Run, telephone_address};

/// A message of one line.
pub fn inline(prose: &Prose) -> String {
    prose.0.iter().map(run).collect()
}

/// A message of paragraphs and lists.
pub fn blocks(prose: &Prose) -> String {
    prose.blocks().iter().map(block).collect()
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(prose) => format!("<p>{}</p>", inline(prose)),
        Block::List(points) => list("ul", points),
        Block::Steps(points) => list("ol", points),
    }
}

fn list(tag: &str, points: &[Prose]) -> String {
    let points: String = points.iter().map(|one| format!("<li>{}</li>", inline(one))).collect();
    format!("<{tag}>{points}</{tag}>")
}

fn run(run: &Run) -> String {
    match run {
        Run::Words(words) => escape(words),
        Run::Phone(number) => {
            let address = telephone_address(number);
            format!(r#"<a class="phone" dir="ltr" href="{address}">{}</a>"#, escape(number))
        }
    }
}

fn escape(words: &str) -> String {
    in_attribute(words).replace('<', "&lt;").replace('>', "&gt;")
}

/// Text as it stands between the quotes of an attribute.
pub fn in_attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}

/// A document as it stands between the quotes `'` of an attribute. It has more of the others.
pub fn in_single_quotes(document: &str) -> String {
    document.replace('&', "&amp;").replace('\'', "&#39;")
}

/// A document in ASCII: every other character as its number. Whatever charset a server names, or a program on the way takes
/// it for, it reads the same.
///
/// Only text and attributes may hold such characters; in a script or a style a number is no character.
pub fn in_ascii(document: &str) -> String {
    let mut ascii = String::with_capacity(document.len());
    for character in document.chars() {
        match character.is_ascii() {
            true => ascii.push(character),
            false => ascii.push_str(&format!("&#{};", u32::from(character))),
        }
    }
    ascii
}

/// The document that [`in_single_quotes`] and [`in_ascii`] wrote.
pub fn from_single_quotes(text: &str) -> String {
    let mut document = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        document.push_str(before);
        match after.split_once(';').and_then(|(name, after)| Some((named(name)?, after))) {
            Some((character, after)) => {
                document.push(character);
                rest = after;
            }
            None => {
                document.push('&');
                rest = after;
            }
        }
    }
    document.push_str(rest);
    document
}

/// The character that a reference names.
fn named(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        _ => char::from_u32(name.strip_prefix('#')?.parse().ok()?),
    }
}
