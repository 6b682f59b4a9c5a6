//! What the result rests on.

use assessment::{Outcome, Source, SourceIndex};
use yew::{Html, html};

use super::{list, section};
use crate::screens::View;
use crate::words::interface;

/// What the result rests on, as words that can be selected: the check has no links out.
pub fn sources(view: &View<'_>, outcome: &Outcome) -> Html {
    let used = used(view, outcome);
    let lines: Vec<Html> = view
        .words
        .assessment
        .sources
        .iter()
        .enumerate()
        .filter(|(place, _)| used.iter().any(|source| source.position() == *place))
        .map(|(_, source)| line(source))
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    section("sources", view.line(interface::SOURCES), list(lines))
}

/// The sources of the rules that fired, and of the patterns and advice that are shown.
fn used(view: &View<'_>, outcome: &Outcome) -> Vec<SourceIndex> {
    let assessment = view.words.assessment;
    let mut used = Vec::new();
    for fired in &outcome.rules {
        let rule = assessment.rules.get(fired.rule.position());
        used.extend(rule.into_iter().flat_map(|rule| &rule.sources));
    }
    for fit in &outcome.patterns {
        let pattern = assessment.patterns.get(fit.pattern.position());
        used.extend(pattern.into_iter().flat_map(|pattern| &pattern.sources));
    }
    for index in &outcome.advice {
        let advice = assessment.advice.get(index.position());
        used.extend(advice.into_iter().flat_map(|advice| &advice.sources));
    }
    used
}

fn line(source: &Source) -> Html {
    let about = [". ", &source.publisher, ", ", &source.date, ". "].concat();
    html! {
        <>
            <cite>{ &source.title }</cite>
            { about }
            <span class="address" dir="ltr">{ &source.address }</span>
        </>
    }
}
