//! The link back to the screen before.

use yew::{Callback, Html};

use super::button;
use crate::session::Action;
use crate::view::View;
use crate::words::interface;

/// The link back to the screen before, which loses nothing.
///
/// Where the browser's history is in use it goes through it, so that both ways back stay one.
pub fn back_link(view: &View<'_>) -> Html {
    let onclick = match view.history.cloned() {
        Some(history) => Callback::from(move |_| history.back()),
        None => view.on_press(Action::Back),
    };
    button("back-link", view.line(interface::BACK), onclick)
}
