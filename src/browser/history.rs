//! The browser's own Back and Forward buttons.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

/// Keeps the browser's history in step with the session, where the check has a page of its own.
///
/// An entry holds how many screens deep it is and nothing else, and no entry changes the address.
/// In a frame there are no entries: they would be the host page's. The frame of a single file is another matter where
/// the file has the page to itself, and says so.
#[derive(Clone, PartialEq)]
pub struct History {
    entries: web_sys::History,
}

impl History {
    /// The history of this page; none in a frame.
    pub fn of_page() -> Option<Self> {
        let window = web_sys::window()?;
        let top = window.top().ok().flatten()?;
        if top != window && super::page_says("data-alone").is_none() {
            return None;
        }
        Some(Self { entries: window.history().ok()? })
    }

    /// Undoes one screen, as the browser's Back button does.
    pub fn back(&self) {
        let _ = self.entries.back();
    }

    /// Adds or leaves entries until there are `depth` of them.
    pub fn keep_at(&self, depth: u32) {
        let now = self.depth();
        for deeper in now.saturating_add(1)..=depth {
            let _ = self.entries.push_state(&JsValue::from(deeper.to_string()), "");
        }
        if now > depth {
            let back = i32::try_from(now.saturating_sub(depth)).unwrap_or(0);
            let _ = self.entries.go_with_delta(back.saturating_neg());
        }
    }

    /// Calls `moved` with the depth of the entry that the person went to.
    pub fn on_move(&self, moved: impl Fn(u32) + 'static) -> Option<EventListener> {
        let window = web_sys::window()?;
        let history = self.clone();
        Some(EventListener::new(&window, "popstate", move |_| moved(history.depth())))
    }

    /// How deep the present entry is. One that is not ours, such as the first, is at 0.
    fn depth(&self) -> u32 {
        let state = self.entries.state().ok().and_then(|state| state.as_string());
        state.and_then(|depth| depth.parse().ok()).unwrap_or(0)
    }
}
