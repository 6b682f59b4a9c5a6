//! The widget: an assessment becomes screens.
//!
//! It knows no rule, no condition and no question: give it another pack and it is another
//! assessment. [`Session`](session::Session) holds the answers, [`words`] turns messages into
//! words, [`screens`] and [`components`] draw, and [`browser`] is all that touches the browser.

pub mod app;
pub mod browser;
pub mod components;
pub mod screens;
pub mod session;
pub mod words;

use std::rc::Rc;

use assessment::{read_assessment, read_text};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Reads the packs and puts the check in the place of what is in `root`.
///
/// # Errors
/// A sentence that says why a pack was refused; then `root` is as it was.
#[wasm_bindgen]
pub fn start(root: web_sys::Element, assessment: &[u8], text: &[u8]) -> Result<(), JsValue> {
    let refuse = |error: assessment::PackError| JsValue::from(error.to_string());
    let assessment = read_assessment(assessment).map_err(refuse)?;
    let text = read_text(text, &assessment).map_err(refuse)?;
    let properties = app::Packs { assessment: Rc::new(assessment), text: Rc::new(text) };
    yew::Renderer::<app::App>::with_root_and_props(root, properties).render();
    Ok(())
}
