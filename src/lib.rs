//! The widget: an assessment becomes screens.
//!
//! It knows no rule, no condition and no question: give it another pack and it is another
//! assessment. [`Journey`](journey::Journey) knows where the person is among the checks,
//! [`Session`](session::Session) holds the answers to one, [`words`] turns messages into words,
//! [`screens`] and [`components`] draw from a [`View`](view::View), and [`browser`] is all that touches the browser.

pub mod app;
pub mod browser;
pub mod components;
pub mod journey;
#[cfg(feature = "preview")]
mod preview;
pub mod prose;
pub mod result_words;
pub mod screens;
pub mod session;
#[cfg(test)]
mod tests;
pub mod view;
pub mod withstand_translation;
pub mod words;

use std::rc::Rc;

use assessment::{Assessment, PackError, ResultText, read_assessment, read_result_text, read_text};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::app::Message;
use crate::journey::{Check, Move};
use crate::result_words::ResultWords;

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
        self.0.send_message(Message::Move(Move::Begin(check)));
    }

    /// Adds what only results say. `packs` are as for [`start`], with the packs of results in the place of words; none where
    /// the file ended before them.
    ///
    /// Gives whether all could be read. Where not, each result says that a part of it is missing.
    #[wasm_bindgen(js_name = addResults)]
    pub fn add_results(&self, packs: Vec<Uint8Array>, languages: usize) -> bool {
        let (texts, assessments): (Vec<_>, Vec<_>) =
            read_results(&packs, languages).unwrap_or_default().into_iter().unzip();
        let is_whole = !texts.is_empty();
        let words = if is_whole { ResultWords::Here(texts) } else { ResultWords::Missing };
        self.0.send_message(Message::Results(words, assessments));
        is_whole
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
    let mut checks = read_checks(&packs, languages).map_err(|error| error.name())?.into_iter();
    let first = checks.next().ok_or("there is no check in this page")?;
    let properties = app::Checks { first, others: checks.collect() };
    Ok(Widget(yew::Renderer::<app::App>::with_root_and_props(root, properties).render()))
}

fn read_checks(packs: &[Uint8Array], languages: usize) -> Result<Vec<Check>, PackError> {
    let mut checks = Vec::new();
    for (logic, words) in by_check(packs, languages) {
        let texts = words.iter().map(|words| Ok(Rc::new(read_text(words, &logic)?)));
        checks.extend(Check::new(read_assessment(&logic)?, texts.collect::<Result<_, _>>()?));
    }
    Ok(checks)
}

fn read_results(
    packs: &[Uint8Array],
    languages: usize,
) -> Result<Vec<(ResultText, Assessment)>, PackError> {
    let mut texts = Vec::new();
    for (logic, words) in by_check(packs, languages) {
        for words in words {
            texts.push(read_result_text(&words, &logic)?);
        }
    }
    Ok(texts)
}

/// For each check the pack of its logic, and those that belong to it.
fn by_check(
    packs: &[Uint8Array],
    languages: usize,
) -> impl Iterator<Item = (Vec<u8>, Vec<Vec<u8>>)> {
    packs.chunks(languages.saturating_add(1)).filter_map(|check| {
        let (logic, words) = check.split_first()?;
        Some((logic.to_vec(), words.iter().map(Uint8Array::to_vec).collect()))
    })
}
