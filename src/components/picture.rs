//! Pictures beside advice. The words beside them say the same, so they are hidden from those who are read to.

use assessment::{Picture, Point};
use yew::{Html, html};

use crate::prose::{self, inline, message};
use crate::words::{Block, Prose};

/// The words of a piece of advice with their picture: a course stands before them, and a bar in each numbered step.
pub fn pictured(words: &Prose, legend: &Prose, picture: &Picture) -> Html {
    match picture {
        Picture::Course { points } => {
            html! { <>{ hidden("course", message(legend), course(points)) }{ message(words) }</> }
        }
        Picture::Steps { bars } => {
            let scale = bars.iter().map(|bar| length(bar)).max().unwrap_or_default();
            let mut bars = bars.iter();
            let mut step = |words: &Prose| {
                let bar = bars.next().map(|lengths| bar(lengths, scale));
                html! { <li>{ inline(words) }{ bar }</li> }
            };
            let blocks = words.blocks();
            let parts = blocks.iter().map(|block| match block {
                Block::Steps(steps) => html! {
                    <>
                        { hidden("legend", message(legend), Html::default()) }
                        <ol class="steps">{ for steps.iter().map(&mut step) }</ol>
                    </>
                },
                other => prose::block(other),
            });
            parts.collect()
        }
    }
}

fn hidden(class: &'static str, legend: Html, picture: Html) -> Html {
    html! { <div aria-hidden="true"><div {class}>{ legend }{ picture }</div></div> }
}

/// A range for each time at which it was measured, and a band from one to the next.
fn course(points: &[Point]) -> Html {
    let height = |figure: u16| 100_u16.saturating_sub(figure);
    let width = points.last().map_or(0, |last| last.week.into());
    let (mut band, mut ranges) = (Path::default(), Path::default());
    for (place, point) in points.iter().enumerate() {
        band.go(if place == 0 { 'M' } else { 'L' }, &[point.week, height(point.high)]);
        ranges.go('M', &[point.week, height(point.high)]);
        ranges.go('V', &[height(point.low)]);
    }
    for point in points.iter().rev() {
        band.go('L', &[point.week, height(point.low)]);
    }
    drawing(width, 100, band, ranges)
}

/// Stretches side by side, in turn full and empty.
fn bar(lengths: &[u16], scale: u16) -> Html {
    let (mut empty, mut full) = (Path::default(), Path::default());
    let mut from = 0;
    for (place, length) in lengths.iter().enumerate() {
        let (path, top) = if place % 2 == 0 { (&mut full, 0) } else { (&mut empty, 7) };
        path.go('M', &[from, 10]);
        path.go('V', &[top]);
        from += length;
        path.go('H', &[from]);
        path.go('V', &[10]);
    }
    drawing(scale.into(), 10, empty, full)
}

fn length(bar: &[u16]) -> u16 {
    bar.iter().sum()
}

/// Where a pen goes.
#[derive(Default)]
struct Path(String);

impl Path {
    fn go(&mut self, how: char, where_to: &[u16]) {
        self.0.push(how);
        for number in where_to {
            self.0.push_str(&usize::from(*number).to_string());
            self.0.push(' ');
        }
    }
}

/// Two paths, the quieter below the other, stretched over the room that the style gives them.
fn drawing(width: usize, height: usize, quiet: Path, loud: Path) -> Html {
    let view_box = ["0 0 ", &width.to_string(), " ", &height.to_string()].concat();
    html! {
        <svg viewBox={view_box} preserveAspectRatio="none" aria-hidden="true">
            <path class="quiet" d={quiet.0} />
            <path class="loud" d={loud.0} />
        </svg>
    }
}
