//! The shapes that screens repeat.
//!
//! They are functions, and `html!` is kept for what has attributes of its own: written out with it
//! at every place, these shapes made the Wasm 8 kB larger (1.5 kB Brotli).

use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag};
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// An element with a class, or with none where that is empty.
pub fn element(tag: &'static str, class: &'static str, parts: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        let class = AttributeOrProperty::Attribute(AttrValue::Static(class));
        let values = Box::new([Some(class)]);
        element.set_attributes(Attributes::Dynamic { keys: &["class"], values });
    }
    element.add_children(parts);
    element.into()
}

/// Parts one after the other.
pub fn together(parts: Vec<Html>) -> Html {
    VList::with_children(parts, None).into()
}

/// A screen. Two of different names share nothing: each begins without what the one before had
/// open or focused.
pub fn screen(name: &str, parts: Vec<Html>) -> Html {
    html! { <div class="screen" key={name}>{ together(parts) }</div> }
}

/// A section under a heading of the second level.
pub fn section(class: &'static str, title: Html, parts: Vec<Html>) -> Html {
    element("section", class, vec![element("h2", "", vec![title]), together(parts)])
}

/// A card with a coloured head.
pub fn card(class: &'static str, head: Vec<Html>, body: Vec<Html>) -> Html {
    let parts = vec![element("div", "card-head", head), element("div", "card-body", body)];
    element("section", class, parts)
}

/// Something under a heading.
pub fn titled(heading: &'static str, title: Html, body: Html) -> Html {
    together(vec![element(heading, "", vec![title]), body])
}

/// Something closed until somebody wants to know.
pub fn disclosure(class: &'static str, title: Html, parts: Vec<Html>) -> Html {
    let parts = vec![element("summary", "", vec![title]), element("div", "disclosed", parts)];
    element("details", class, parts)
}

/// Something closed on the screen, and open on paper: there are browsers in which a style cannot open it for that.
pub fn folded(class: &'static str, title: Html, parts: Vec<Html>) -> Html {
    let on_paper = vec![title.clone(), together(parts.clone())];
    let parts = vec![
        element("div", "screen-only", vec![disclosure("", title, parts)]),
        element("div", "print-only", on_paper),
    ];
    element("div", class, parts)
}

/// A paragraph.
pub fn paragraph(class: &'static str, words: Html) -> Html {
    element("p", class, vec![words])
}

/// A list of points.
pub fn list(points: Vec<Html>) -> Html {
    let points = points.into_iter().map(|point| element("li", "", vec![point]));
    element("ul", "", points.collect())
}

/// Something to press.
pub fn button(class: &'static str, words: Html, onclick: Callback<MouseEvent>) -> Html {
    // The class as a property: as an attribute, Yew would take it apart into a set of classes.
    html! { <button type="button" ~className={class} {onclick}>{ words }</button> }
}
