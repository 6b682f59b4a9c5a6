//! The choice of the country whose telephone numbers are shown.

use yew::{Callback, Event, Html, html};

use super::together;
use crate::browser;
use crate::journey::Move;
use crate::screens::View;
use crate::words::interface;

/// The choice of the country whose telephone numbers are shown.
pub fn region_picker(view: &View<'_>) -> Html {
    let act = view.act.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(region) = browser::chosen_in(&event) {
            act.emit(Move::ChooseRegion(region));
        }
    });
    let chosen = view.journey.region().map(|region| region.id.as_str());
    let options = view.words.assessment.regions.iter().map(|region| {
        let words = view.words.plain(&["region.", &region.id].concat());
        html! {
            <option value={region.id.clone()} selected={chosen == Some(&region.id)}>{ words }</option>
        }
    });
    html! {
        <div class="region">
            <label for="region">{ view.line(interface::REGION) }</label>
            <select id="region" autocomplete="off" {onchange}>{ together(options.collect()) }</select>
        </div>
    }
}
