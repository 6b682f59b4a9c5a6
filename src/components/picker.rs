//! Lists to choose one thing from, which is done as soon as it is chosen: the country and the language.

use yew::{Callback, Event, Html, html};

use crate::browser;
use crate::journey::Move;
use crate::view::View;
use crate::words::{Key, Words, interface};

/// The choice of the country whose telephone numbers are shown.
pub fn region_picker(view: &View<'_>) -> Html {
    let chosen = view.journey.region().map(|region| region.id.as_str());
    let regions = view.words.assessment.regions.iter().map(|region| {
        let words = view.words.plain(Key::region(&region.id));
        option(None, chosen == Some(&region.id), &words)
    });
    picker(view, "region", interface::REGION, regions.collect(), Move::ChooseRegion)
}

/// The choice of the language, where there is one. Each calls itself by its own name.
pub fn language_picker(view: &View<'_>) -> Html {
    let texts = view.journey.check().texts.as_slice();
    if texts.len() < 2 {
        return Html::default();
    }
    let languages = texts.iter().map(|text| {
        let name = Words { text, ..view.words }.plain(interface::LANGUAGE_NAME);
        option(Some(text.locale.clone()), text.locale == view.words.text.locale, &name)
    });
    picker(view, "language", interface::LANGUAGE, languages.collect(), Move::ChooseLanguage)
}

fn option(lang: Option<String>, selected: bool, words: &str) -> Html {
    html! { <option {lang} {selected}>{ words }</option> }
}

/// A list under this id; a choice is the move to its place.
fn picker(
    view: &View<'_>,
    id: &'static str,
    label: Key,
    options: Vec<Html>,
    next_move: fn(usize) -> Move,
) -> Html {
    let act = view.act.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(place) = browser::chosen_in(&event) {
            act.emit(next_move(place));
        }
    });
    html! {
        <div class="picker">
            <label for={id}>{ view.line(label) }</label>
            <select {id} autocomplete="off" {onchange}>{ options }</select>
        </div>
    }
}
