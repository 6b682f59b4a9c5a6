//! A map: a drawing on which the options of a question are places.
//!
//! It repeats the list beside it for those who see and point, and has nothing to focus or to read out: the boxes of the
//! list are the ones to tick.

use assessment::{Label, Map, Shape};
use yew::{Callback, Html, MouseEvent, html};

use crate::prose::inline;
use crate::session::Action;
use crate::view::View;
use crate::words::Key;

/// What is not to be picked: the outline, the words on it, and below it the words of what is picked.
pub fn figure(view: &View<'_>, map: &Map, picked: Vec<Html>) -> Html {
    let label = |label: &Label| {
        let words = view.words.say(Key::map_label(&label.message));
        html! {
            <foreignObject x={label.x.clone()} y={label.y.clone()} width={label.width.clone()}
                height={label.height.clone()}>{ inline(&words) }</foreignObject>
        }
    };
    html! {
        <div class="figure" aria-hidden="true">
            <svg viewBox={map.view_box.clone()}>
                { drawn(&map.outline) }
                { for map.labels.iter().map(label) }
            </svg>
            <p class="picked">{ picked }</p>
        </div>
    }
}

/// The option at this position, to lie over the figure: a press on it does what a press on its box does. Nothing where
/// the option is not on the map.
///
/// It is no label: a press on one takes the focus to its box, and scrolls there.
pub fn place(view: &View<'_>, map: &Map, position: usize, press: Action) -> Option<Html> {
    let shapes = map.places.get(position).filter(|shapes| !shapes.is_empty())?;
    let act = view.act.clone();
    let onclick = Callback::from(move |_: MouseEvent| act.emit(press.clone().into()));
    Some(html! {
        <svg viewBox={map.view_box.clone()} aria-hidden="true" {onclick}>
            { drawn(shapes) }
        </svg>
    })
}

fn drawn(shapes: &[Shape]) -> Html {
    let paths = shapes.iter().map(|shape| {
        html! { <path d={shape.path.clone()} transform={shape.transform.clone()} /> }
    });
    paths.collect()
}
