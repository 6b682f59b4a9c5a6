//! Browsers translate pages, and for that they take the text nodes of a page away: in the place of each comes an element
//! with the translated words. Yew knows nothing of it. It would write new words into a node that nobody sees any more, and
//! could neither take such a node away nor put anything before it.
//!
//! So no text is ever changed, and nothing ever comes or goes beside a text. The key of an element with a text in it is all
//! that it holds: where that changes, a new element comes in its place. What holds no text of its own, such as a question or
//! a list to choose from, stays the element that it is, with its focus.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::{AttrValue, Key, VNode, VTag, VText};

/// What is to be drawn, in such a form that a browser may translate what is drawn of it.
pub fn withstand_translation(mut drawing: Html) -> Html {
    give_keys(&mut drawing);
    drawing
}

fn give_keys(node: &mut VNode) {
    match node {
        VNode::VList(list) if !list.is_empty() => {
            let parts = Rc::make_mut(list);
            parts.iter_mut().for_each(give_keys);
            // Where every part has a key, Yew looks parts up by their keys; but two parts may say the same.
            if parts.len() > 1 && parts.iter().all(VNode::has_key) {
                parts.insert(0, Html::default());
            }
        }
        VNode::VTag(tag) => give_key(Rc::make_mut(tag)),
        _ => {}
    }
}

fn give_key(tag: &mut VTag) {
    let before = tag.key.clone();
    let Some(content) = tag.children_mut() else { return };
    give_keys(content);
    tag.key = match only_words(content) {
        Some(words) if before.is_none() => {
            // Most elements with words are of this kind. Yew has less to do without the lists around the words.
            *content = VText::new(words.clone()).into();
            Some(key(words))
        }
        _ if has_words(content) => {
            let mut whole = String::new();
            if let Some(key) = before {
                whole.push_str(&key);
            }
            spell_out(content, &mut whole);
            Some(whole.into())
        }
        _ => before,
    };
}

/// The words, where there is nothing but one text.
fn only_words(node: &VNode) -> Option<AttrValue> {
    match node {
        VNode::VText(text) => Some(text.text.clone()),
        VNode::VList(list) => match list.as_slice() {
            [only] => only_words(only),
            _ => None,
        },
        _ => None,
    }
}

fn has_words(node: &VNode) -> bool {
    match node {
        VNode::VText(_) => true,
        VNode::VList(list) => list.iter().any(has_words),
        _ => false,
    }
}

/// Without a copy of them.
fn key(words: AttrValue) -> Key {
    match words {
        AttrValue::Static(words) => words.into(),
        AttrValue::Rc(words) => words.into(),
    }
}

/// Every text, every element and every list, between signs that are in no text.
fn spell_out(node: &VNode, whole: &mut String) {
    match node {
        VNode::VText(text) => {
            whole.push('\u{1}');
            whole.push_str(&text.text);
        }
        VNode::VTag(tag) => {
            whole.push('\u{2}');
            whole.push_str(tag.tag());
            whole.push('\u{3}');
            if let Some(key) = &tag.key {
                whole.push_str(key);
            }
        }
        VNode::VList(list) => {
            whole.push('\u{4}');
            list.iter().for_each(|part| spell_out(part, whole));
            whole.push('\u{5}');
        }
        _ => {}
    }
}
