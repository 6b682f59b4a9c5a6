//! What the result rests on.

use assessment::{Outcome, SourceIndex};
use yew::{Html, html};

use crate::screens::View;
use crate::words::interface;

/// What the result rests on, as words that can be selected: the check has no links out.
pub fn sources(view: &View<'_>, outcome: &Outcome) -> Html {
    let assessment = view.words.assessment;
    let of_rules = outcome
        .rules
        .iter()
        .filter_map(|fired| assessment.rules.get(fired.rule.position()).map(|rule| &rule.sources));
    let of_patterns = outcome.patterns.iter().filter_map(|fit| {
        assessment.patterns.get(fit.pattern.position()).map(|pattern| &pattern.sources)
    });
    let of_advice = outcome
        .advice
        .iter()
        .filter_map(|index| assessment.advice.get(index.position()).map(|advice| &advice.sources));
    let mut used: Vec<SourceIndex> =
        of_rules.chain(of_patterns).chain(of_advice).flatten().copied().collect();
    used.sort_unstable();
    used.dedup();
    if used.is_empty() {
        return Html::default();
    }
    html! {
        <section class="sources">
            <h2>{ view.label(interface::SOURCES) }</h2>
            <ul>{ for used.into_iter().map(|source| line(view, source)) }</ul>
        </section>
    }
}

fn line(view: &View<'_>, index: SourceIndex) -> Html {
    let Some(source) = view.words.assessment.sources.get(index.position()) else {
        return Html::default();
    };
    let address = (!source.address.is_empty())
        .then(|| html! { <span class="address" dir="ltr">{ &source.address }</span> });
    html! {
        <li>
            <cite>{ &source.title }</cite>{ ". " }{ &source.publisher }{ ", " }{ &source.date }{ ". " }
            { for address }
        </li>
    }
}
