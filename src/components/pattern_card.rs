//! A pattern that the answers are consistent with.

use assessment::{FindingIndex, Fit, PatternFit};
use yew::{Html, html};

use super::{inline, message};
use crate::screens::View;
use crate::words::{Prose, interface};

/// A pattern with what speaks for it and against it. It is never said that somebody *has* it, and
/// its score is not shown: the data do not support a number.
pub fn pattern_card(view: &View<'_>, fit: &PatternFit) -> Html {
    let Some(pattern) = view.words.assessment.patterns.get(fit.pattern.position()) else {
        return Html::default();
    };
    let key = ["pattern.", &pattern.id].concat();
    let part = |title: &str, part: &str| {
        let words = view.words.find(&[&key, part].concat())?;
        Some(html! { <><h4>{ view.label(title) }</h4>{ message(&words) }</> })
    };
    html! {
        <article class="pattern">
            <p class="fit">{ view.label(fit_words(fit.fit)) }</p>
            <h3>{ inline(&view.words.say(&key)) }</h3>
            { message(&view.words.say(&[&key, ".about"].concat())) }
            { findings(view, interface::FITS_BECAUSE, &fit.fits) }
            { findings(view, interface::FITS_LESS_BECAUSE, &fit.does_not_fit) }
            { for part(interface::WHAT_TO_EXPECT, ".expect") }
            { for part(interface::WHEN_TO_SEE, ".see") }
            { for part(interface::WHAT_TO_AVOID, ".avoid") }
        </article>
    }
}

fn findings(view: &View<'_>, title: &str, findings: &[FindingIndex]) -> Html {
    let phrases: Vec<Prose> = findings
        .iter()
        .filter_map(|index| view.words.assessment.findings.get(index.position()))
        .filter_map(|finding| view.words.find(&["finding.", &finding.id].concat()))
        .collect();
    if phrases.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ view.label(title) }</h4>
            <ul>{ for phrases.iter().map(|phrase| html! { <li>{ inline(phrase) }</li> }) }</ul>
        </>
    }
}

fn fit_words(fit: Fit) -> &'static str {
    match fit {
        Fit::Best => interface::FIT_BEST,
        Fit::Possible => interface::FIT_POSSIBLE,
        Fit::LessLikely => interface::FIT_LESS_LIKELY,
    }
}
