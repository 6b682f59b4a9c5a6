//! The shapes that screens repeat.
//!
//! Each is one function that is never inlined: written out in `html!` at every place, they made the
//! Wasm 9 kB larger (2 kB Brotli).

use yew::{Callback, Html, MouseEvent, html};

/// A section under a heading of the second level.
#[inline(never)]
pub fn section(class: &'static str, title: Html, body: Html) -> Html {
    html! { <section {class}><h2>{ title }</h2>{ body }</section> }
}

/// Something under a heading of the third level.
#[inline(never)]
pub fn titled(title: Html, body: Html) -> Html {
    html! { <><h3>{ title }</h3>{ body }</> }
}

/// Something under a heading of the fourth level.
#[inline(never)]
pub fn subtitled(title: Html, body: Html) -> Html {
    html! { <><h4>{ title }</h4>{ body }</> }
}

/// A paragraph.
#[inline(never)]
pub fn paragraph(class: &'static str, words: Html) -> Html {
    html! { <p {class}>{ words }</p> }
}

/// A list of points.
#[inline(never)]
pub fn list(points: Vec<Html>) -> Html {
    html! { <ul>{ for points.into_iter().map(|point| html! { <li>{ point }</li> }) }</ul> }
}

/// Something to press.
#[inline(never)]
pub fn button(class: &'static str, words: Html, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ words }</button> }
}
