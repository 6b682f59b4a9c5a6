//! The way out for somebody who is being looked at.

use yew::Html;

use super::button;
use crate::journey::Move;
use crate::view::View;
use crate::words::interface;

/// Forgets everything and shows the first screen, as it was before the person came.
///
/// It stands on every screen after the first, and always at the same place: who needs it has no time to look for it.
pub fn clear_link(view: &View<'_>) -> Html {
    button("link", view.line(interface::CLEAR_AND_LEAVE), view.on_press(Move::Restart))
}
