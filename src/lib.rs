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

    /// Adds the next check of the document. `packs` are as for [`start`].
    ///
    /// Gives whether all could be read. Where not, the document goes on without this check.
    #[wasm_bindgen(js_name = addCheck)]
    pub fn add_check(&self, packs: Vec<Uint8Array>) -> bool {
        let check = read_check(&packs);
        let is_whole = check.is_ok();
        self.0.send_message_batch(check.map(Message::Check).into_iter().collect());
        is_whole
    }

    /// Adds what only results say. `packs`: for each check the pack of its logic, then those of its results, one for each of
    /// the `languages`; none where the file ended before them.
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

/// Puts the first check of a document in the place of what is in `root`.
///
/// `packs`: that of its logic, then those of its words, one for each language. `has_choice`: whether the document has other
/// checks, which are added as they come. All have the same languages in the same order.
///
/// # Errors
/// The name of the reason why a pack was refused, such as `damaged`; then `root` is as it was.
#[wasm_bindgen]
pub fn start(
    root: web_sys::Element,
    packs: Vec<Uint8Array>,
    has_choice: bool,
) -> Result<Widget, JsValue> {
    let first = read_check(&packs)?;
    let properties = app::Checks { first, has_choice };
    Ok(Widget(yew::Renderer::<app::App>::with_root_and_props(root, properties).render()))
}

/// Reads a check, or says why its packs were refused.
fn read_check(packs: &[Uint8Array]) -> Result<Check, &'static str> {
    let (logic, words) = packs.split_first().ok_or("there is no check in this page")?;
    let logic = logic.to_vec();
    let read = |words: &Uint8Array| read_text(&words.to_vec(), &logic).map(Rc::new);
    let check = read_assessment(&logic).and_then(|assessment| {
        let texts = words.iter().map(read).collect::<Result<_, _>>()?;
        Ok(Check::new(assessment, texts))
    });
    check.map_err(|error| error.name())?.ok_or("there are no words in this page")
}

fn read_results(
    packs: &[Uint8Array],
    languages: usize,
) -> Result<Vec<(ResultText, Assessment)>, PackError> {
    let mut texts = Vec::new();
    let by_check = packs.chunks(languages.saturating_add(1));
    for (logic, results) in by_check.filter_map(<[_]>::split_first) {
        let logic = logic.to_vec();
        for result in results {
            texts.push(read_result_text(&result.to_vec(), &logic)?);
        }
    }
    Ok(texts)
}
