//! Where a care level stands among the five.

use assessment::{CareLevel, Outcome};
use yew::Html;

use super::{element, paragraph, together};
use crate::view::View;
use crate::words::{CareText, Key, interface};

/// The five care levels, the most urgent first, and which one this is. Each has its words, then a mark of its own shape,
/// then a colour. Where there is no time to lose there is no such picture.
pub fn levels(view: &View<'_>, outcome: &Outcome) -> Html {
    if outcome.care >= CareLevel::UrgentSameDay {
        return Html::default();
    }
    let level = |care: &CareLevel| {
        let name = view.line(Key::care(*care, CareText::Name));
        let words = if *care == outcome.care {
            vec![element("strong", "", vec![name]), " ".into(), view.line(interface::YOUR_RESULT)]
        } else {
            vec![name]
        };
        element("li", care.id(), vec![element("span", "", words)])
    };
    let levels = CareLevel::ALL.iter().rev().map(level).collect();
    together(vec![paragraph("", view.line(interface::LEVELS)), element("ol", "levels", levels)])
}
