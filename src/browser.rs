//! The browser: the only module that touches it.
//!
//! Everything here is allowed to be missing. A check that runs without a history, a title or a
//! formatted date is still a check, so nothing here fails.
//!
//! Casts are unchecked where it is certain what an element or an event is: each check would be one
//! more function to import.

mod history;
mod language;
#[cfg(test)]
mod tests;

use assessment::Assessment;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::NodeRef;

pub use history::History;
pub use language::BrowserLanguage;

/// Today's date, as `YYYY-MM-DD`.
#[must_use]
pub fn today() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    now.split('T').next().unwrap_or_default().to_owned()
}

/// The year that it is, as far as the device knows.
#[must_use]
pub fn this_year() -> i32 {
    i32::try_from(js_sys::Date::new_0().get_full_year()).unwrap_or_default()
}

/// The region to begin with: the one that the page names, else that of the browser's language, else the assessment's
/// first.
///
/// A guess, from nothing but these, so the screens show it and let the person change it.
#[must_use]
pub fn guess_region(assessment: &Assessment) -> usize {
    let place_of = |id: &str| assessment.regions.iter().position(|region| region.id == id);
    if let Some(place) = page_says("data-region").as_deref().and_then(place_of) {
        return place;
    }
    let language = web_sys::window().and_then(|window| window.navigator().language());
    let Some(country) = language.as_deref().and_then(country_of) else { return 0 };
    place_of(&country).or_else(|| place_of(ELSEWHERE)).unwrap_or(0)
}

/// The pack hash, where the page that holds the packs shows one.
#[must_use]
pub fn pack_hash() -> Option<String> {
    page_says("data-packs")
}

/// What the page around the check says of itself: an attribute of its root.
fn page_says(name: &str) -> Option<String> {
    web_sys::window()?.document()?.document_element()?.get_attribute(name)
}

/// In milliseconds: longer than a screen reader takes to see that the button is gone. At 50 Orca on a busy machine left
/// out one heading of eleven, at 150 none of twenty.
const MOMENT: u32 = 150;

/// The id of the region for countries that have none of their own.
const ELSEWHERE: &str = "OTHER";

/// The country in a language tag such as `en-GB` or `zh-Hant-HK`.
fn country_of(tag: &str) -> Option<String> {
    let mut subtags = tag.split('-').skip(1);
    subtags.find(|subtag| subtag.len() == 2).map(str::to_ascii_uppercase)
}

/// Moves the focus to an element of a new screen, without scrolling: in a frame that would scroll the host's page.
///
/// A moment later: a screen reader that still looks at a button which has just left the page takes note of a focus that
/// comes at once, and says nothing. Who has moved on meanwhile keeps the focus where it is. It moves unless what this gives
/// is dropped before.
#[must_use]
pub fn focus(element: &NodeRef) -> Option<Timeout> {
    let (element, had_focus) = (element.get()?, focused());
    let take_focus = move || {
        if focused() == had_focus {
            focus_element(element.unchecked_ref());
        }
    };
    Some(Timeout::new(MOMENT, take_focus))
}

/// Takes the focus from whatever has it.
pub fn drop_focus() {
    if let Some(element) = focused() {
        let _ = element.unchecked_ref::<HtmlElement>().blur();
    }
}

/// What has the focus.
fn focused() -> Option<Element> {
    web_sys::window()?.document()?.active_element()
}

/// Moves the focus to the control with this id, and brings its question into view.
pub fn focus_control(id: &str) {
    let Some(window) = web_sys::window() else { return };
    let Some(element) = window.document().and_then(|document| document.get_element_by_id(id))
    else {
        return;
    };
    focus_element(element.unchecked_ref());
    // `scrollIntoView` would scroll the host's page too; this scrolls this document alone.
    let question = element.closest(".question").ok().flatten().unwrap_or(element);
    window.scroll_by_with_x_and_y(0.0, question.get_bounding_client_rect().top());
}

fn focus_element(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot take the focus leaves it where it is.
    let _ = element.focus_with_options(&options);
}

/// Scrolls this document to its top.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Names the document after the screen.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Says which language the document is in, and which way that is written.
pub fn set_language(locale: &str, direction: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        // Neither name is one that an element refuses.
        let _ =
            root.set_attribute("lang", locale).and_then(|()| root.set_attribute("dir", direction));
    }
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Where printing is refused, nothing happens, as with the browser's own button.
        let _ = window.print();
    }
}

/// Calls `leave` when the person leaves the page, also when the browser keeps it for Back.
#[must_use]
pub fn on_leave(leave: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| leave()))
}

/// Calls `arrive` when the browser brings a page back that it had kept.
#[must_use]
pub fn on_return(arrive: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pageshow", move |event| {
        if event.unchecked_ref::<web_sys::PageTransitionEvent>().persisted() {
            arrive();
        }
    }))
}

/// What stands in the text field that an event comes from.
#[must_use]
pub fn typed_in(event: &yew::InputEvent) -> String {
    let field = event.target();
    field.map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// Whether the box that an event comes from is ticked.
#[must_use]
pub fn ticked_in(event: &yew::Event) -> bool {
    event.target().is_some_and(|field| field.unchecked_into::<HtmlInputElement>().checked())
}

/// The place of what is chosen in the list that an event comes from.
#[must_use]
pub fn chosen_in(event: &yew::Event) -> Option<usize> {
    let list = event.target()?;
    usize::try_from(list.unchecked_into::<HtmlSelectElement>().selected_index()).ok()
}
