//! What the result rests on.

use assessment::{Outcome, Source, SourceIndex};
use yew::Html;

use super::{element, folded, list};
use crate::view::View;
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
    let title = element("h2", "", vec![view.line(interface::SOURCES)]);
    folded("sources", title, vec![list(lines)])
}

/// The sources of the rules that fired, and of the patterns and advice that are shown.
fn used(view: &View<'_>, outcome: &Outcome) -> Vec<SourceIndex> {
    let assessment = view.words.assessment;
    let mut used = Vec::new();
    for fired in &outcome.rules {
        if let Some(rule) = assessment.rules.get(fired.rule.position()) {
            used.extend(&rule.sources);
        }
    }
    for fit in &outcome.patterns {
        if let Some(pattern) = assessment.patterns.get(fit.pattern.position()) {
            used.extend(&pattern.sources);
        }
    }
    for index in &outcome.advice {
        if let Some(advice) = assessment.advice.get(index.position()) {
            used.extend(&advice.sources);
        }
    }
    used
}

fn line(source: &Source) -> Html {
    let about = [". ", &source.publisher, ", ", &source.date, ". "].concat();
    let parts = vec![
        element("cite", "", vec![Html::from(source.title.as_str())]),
        Html::from(about),
        element("bdi", "address", vec![Html::from(source.address.as_str())]),
    ];
    // It stays in its own language, and is written in the direction of that.
    element("bdi", "", parts)
}
