//! What the result rests on.

use assessment::{Assessment, Outcome, Source, SourceIndex};
use yew::{Html, html};

use super::{GivenAdvice, Replies, folded, reasons_shown};
use crate::view::View;
use crate::words::interface;

/// What the result rests on, as words that can be selected: the check has no links out.
pub fn sources(
    view: &View<'_>,
    outcome: &Outcome,
    replies: &Replies<'_>,
    given: &[GivenAdvice<'_>],
) -> Html {
    let assessment = view.words.assessment;
    let Some(result) = view.results.of(&assessment.id, &view.words.text.locale) else {
        return Html::default();
    };
    let used = used(assessment, outcome, replies, given);
    let lines: Vec<Html> = result
        .sources
        .iter()
        .enumerate()
        .filter(|(place, _)| used.iter().any(|source| source.position() == *place))
        .map(|(_, source)| line(source))
        .collect();
    if lines.is_empty() {
        return Html::default();
    }
    let title = html! { <h2>{ view.line(interface::SOURCES) }</h2> };
    let list = html! { <ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> };
    folded(Some("sources"), title, list)
}

/// Which of them a reason rests on: their titles and dates in one line, where they are here.
pub fn rests_on(view: &View<'_>, sources: &[SourceIndex]) -> Html {
    let result = view.results.of(&view.words.assessment.id, &view.words.text.locale);
    let all = result.map(|result| result.sources.as_slice()).unwrap_or_default();
    let cited: Vec<Html> =
        sources.iter().filter_map(|source| all.get(source.position())).map(cited).collect();
    if cited.is_empty() {
        return Html::default();
    }
    html! { <p class="rests-on">{ view.line(interface::RESTS_ON) }{ cited }</p> }
}

fn cited(source: &Source) -> Html {
    let date = [", ", &source.date, "."].concat();
    html! { <>{ " " }<bdi><cite>{ source.title.as_str() }</cite>{ date }</bdi></> }
}

/// The sources of the reasons, patterns, advice and replies that are shown.
fn used(
    assessment: &Assessment,
    outcome: &Outcome,
    replies: &Replies<'_>,
    given: &[GivenAdvice<'_>],
) -> Vec<SourceIndex> {
    let mut used = Vec::new();
    for fired in reasons_shown(outcome) {
        if let Some(rule) = assessment.rules.get(fired.rule.position()) {
            used.extend(&rule.sources);
        }
    }
    for fit in &outcome.patterns {
        if let Some(pattern) = assessment.patterns.get(fit.pattern.position()) {
            used.extend(&pattern.sources);
        }
    }
    used.extend(replies.said().flat_map(|reply| &reply.sources));
    used.extend(given.iter().flat_map(|(_, advice)| &advice.sources));
    used
}

fn line(source: &Source) -> Html {
    let about = [". ", &source.publisher, ", ", &source.date, ". "].concat();
    // It stays in its own language, and is written in the direction of that.
    html! {
        <bdi>
            <cite>{ source.title.as_str() }</cite>
            { about }
            <bdi class="address">{ source.address.as_str() }</bdi>
        </bdi>
    }
}
