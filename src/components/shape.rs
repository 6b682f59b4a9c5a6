//! The shapes that screens repeat.

use yew::{Callback, Html, MouseEvent, html};

/// A screen. Two of different names share nothing: each begins without what the one before had
/// open or focused.
pub fn screen(name: &str, content: Html) -> Html {
    html! { <div class="screen" key={name}>{ content }</div> }
}

/// A section under a heading of the second level.
pub fn section(class: &'static str, title: Html, content: Html) -> Html {
    html! { <section {class}><h2>{ title }</h2>{ content }</section> }
}

/// A card with a coloured head.
pub fn card(class: &'static str, head: Html, body: Html) -> Html {
    html! {
        <section {class}>
            <div class="card-head">{ head }</div>
            <div class="card-body">{ body }</div>
        </section>
    }
}

/// Something closed until somebody wants to know.
pub fn disclosure(class: Option<&'static str>, title: Html, content: Html) -> Html {
    html! {
        <details {class}>
            <summary>{ title }</summary>
            <div class="disclosed">{ content }</div>
        </details>
    }
}

/// Something closed on the screen, and open on paper: there are browsers in which a style cannot open it for that.
pub fn folded(class: Option<&'static str>, title: Html, content: Html) -> Html {
    html! {
        <div {class}>
            <div class="screen-only">{ disclosure(None, title.clone(), content.clone()) }</div>
            <div class="print-only">{ title }{ content }</div>
        </div>
    }
}

/// Something to press.
pub fn button(class: &'static str, words: Html, onclick: Callback<MouseEvent>) -> Html {
    // The class as a property: as an attribute, Yew would take it apart into a set of classes.
    html! { <button type="button" ~className={class} {onclick}>{ words }</button> }
}
