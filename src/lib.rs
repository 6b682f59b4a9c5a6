//! The widget: an assessment becomes screens.
//!
//! It knows no rule, no condition and no question: give it another pack and it is another
//! assessment. [`Journey`](journey::Journey) knows where the person is among the checks,
//! [`Session`](session::Session) holds the answers to one, [`words`] turns messages into words, [`screens`] and [`components`] draw, and [`browser`] is all that touches the browser.

pub mod app;
pub mod browser;
pub mod components;
#[cfg(test)]
mod example;
pub mod journey;
pub mod screens;
pub mod session;
pub mod withstand_translation;
pub mod words;

use std::rc::Rc;

use assessment::{read_assessment, read_text};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::journey::{Check, Move};

/// Its lock is none at all, which is sound as long as there is one thread: it refuses to compile for more.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The checks of a document, on its screen.
#[wasm_bindgen]
pub struct Widget(yew::AppHandle<app::App>);

#[wasm_bindgen]
impl Widget {
    /// Begins a check, by its place in the document, at its first question: the page around the widget has said already what
    /// its start says.
    pub fn begin(&self, check: usize) {
        self.0.send_message(Move::Begin(check));
    }
}

/// Reads the packs and puts the checks in the place of what is in `root`.
///
/// `packs`: for each check the pack of its logic, then those of its words, one for each of the `languages` and in the same
/// order.
///
/// # Errors
/// The name of the reason why a pack was refused, such as `damaged`; then `root` is as it was.
#[wasm_bindgen]
pub fn start(
    root: web_sys::Element,
    packs: Vec<Uint8Array>,
    languages: usize,
) -> Result<Widget, JsValue> {
    let refuse = |error: assessment::PackError| JsValue::from(error.name());
    let mut checks = Vec::new();
    let mut packs = packs.iter().map(Uint8Array::to_vec);
    while let Some(logic) = packs.next() {
        let assessment = read_assessment(&logic).map_err(refuse)?;
        let mut texts = Vec::new();
        for words in packs.by_ref().take(languages) {
            texts.push(Rc::new(read_text(&words, &logic).map_err(refuse)?));
        }
        checks.extend(Check::new(assessment, texts));
    }
    let mut checks = checks.into_iter();
    let first = checks.next().ok_or("there is no check in this page")?;
    let properties = app::Checks { first, others: checks.collect() };
    Ok(Widget(yew::Renderer::<app::App>::with_root_and_props(root, properties).render()))
}
