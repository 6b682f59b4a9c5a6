//! What withstands translation, as sentences.

use yew::virtual_dom::VNode;
use yew::{Html, html};

use super::withstand_translation;

/// The key of the outermost element.
fn key_of(drawing: Html) -> Option<String> {
    withstand_translation(drawing).key().map(ToString::to_string)
}

/// The parts of the outermost element.
fn parts_of(drawing: Html) -> Vec<VNode> {
    let drawn = withstand_translation(drawing);
    let VNode::VTag(tag) = drawn else { return Vec::new() };
    match tag.children() {
        Some(VNode::VList(list)) => list.to_vec(),
        other => other.into_iter().cloned().collect(),
    }
}

fn words(words: &str) -> Html {
    list(vec![Html::from(words)])
}

fn list(parts: Vec<Html>) -> Html {
    parts.into_iter().collect()
}

#[test]
fn an_element_has_its_words_for_its_key() {
    assert_eq!(key_of(html! { <p>{ words("Call 999") }</p> }).as_deref(), Some("Call 999"));
    assert_eq!(key_of(html! { <p>{ vec![words("Call 999")] }</p> }).as_deref(), Some("Call 999"));
}

#[test]
fn an_element_without_words_of_its_own_stays_the_same_whatever_is_in_it() {
    let question = |error: &str| html! { <div><p>{ words(error) }</p><input /></div> };
    assert_eq!(key_of(question("Enter a number")), None);
    assert_eq!(key_of(html! { <input /> }), None);
    assert_eq!(key_of(html! { <p></p> }), None);
}

#[test]
fn whatever_stands_beside_a_text_is_in_the_key_of_both() {
    let sentence = |number: &str| html! { <p>{ "Call " }<a>{ number }</a>{ " now" }</p> };
    assert_eq!(key_of(sentence("999")), key_of(sentence("999")));
    assert_ne!(key_of(sentence("999")), key_of(sentence("911")));
    let without = key_of(html! { <p>{ "Call " }{ " now" }</p> });
    assert_ne!(key_of(sentence("999")), without);
    assert_ne!(key_of(html! { <p>{ "Call " }<br />{ " now" }</p> }), without);
    let line = key_of(html! { <p>{ "Call " }<hr />{ " now" }</p> });
    assert_ne!(line, key_of(html! { <p>{ "Call " }<br />{ " now" }</p> }));
}

#[test]
fn where_a_text_is_cut_and_listed_is_in_its_key() {
    let ways = [
        html! { <p>{ "ab" }</p> },
        html! { <p>{ "a" }{ "b" }</p> },
        html! { <p>{ words("a") }{ "b" }</p> },
        html! { <p>{ words("a") }{ words("b") }</p> },
        html! { <p>{ "a" }{ words("b") }</p> },
        html! { <p>{ vec![list(vec!["a".into(), "b".into()])] }</p> },
        html! { <p>{ "a" }{ "b" }{ Html::default() }</p> },
        html! { <p>{ "ab" }{ Html::default() }</p> },
    ];
    let mut keys: Vec<_> = ways.into_iter().map(key_of).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 8);
}

#[test]
fn a_key_that_an_element_has_already_is_a_part_of_it() {
    let titled = |key: &str, words: &str| key_of(html! { <div key={key}>{ words }</div> });
    assert_ne!(titled("start", "Begin"), titled("review", "Begin"));
    assert_ne!(titled("start", "Begin"), titled("start", "Go on"));
    let question = html! { <div key="start"><p>{ "Begin" }</p></div> };
    assert_eq!(key_of(question).as_deref(), Some("start"));
    assert_eq!(key_of(html! { <input key="start" /> }).as_deref(), Some("start"));
}

#[test]
fn points_that_say_the_same_are_not_looked_up_by_their_keys() {
    let points = parts_of(html! { <ul><li>{ "Rest" }</li><li>{ "Rest" }</li></ul> });
    assert!(points.iter().any(|point| !point.has_key()));
    // What is put before them draws nothing, and so their places from the end stay as they are.
    assert_eq!(points.first(), Some(&Html::default()));
    assert_eq!(points.len(), 3);
}
