//! A pattern that the answers are consistent with.

use assessment::{FindingIndex, Fit, PatternFit};
use yew::{Html, html};

use super::folded;
use crate::prose::{inline, message};
use crate::view::View;
use crate::words::{Key, PatternText, interface};

/// A pattern with what speaks for it and against it. It is never said that somebody *has* it, and
/// its score is not shown: the data do not support a number.
pub fn pattern_card(view: &View<'_>, fit: &PatternFit) -> Html {
    let Some(pattern) = view.words.assessment.patterns.get(fit.pattern.position()) else {
        return Html::default();
    };
    let key = |text| Key::pattern(&pattern.id, text);
    let part = |title: Key, text: PatternText| {
        let words = view.words.find(key(text))?;
        Some(html! { <><h4>{ view.line(title) }</h4>{ message(&words) }</> })
    };
    let title = html! {
        <>
            <span class="fit">{ view.line(words_of(fit.fit)) }</span>
            <h3>{ view.line(key(PatternText::Name)) }</h3>
        </>
    };
    let body = html! {
        <>
            { view.text(key(PatternText::About)) }
            { findings(view, interface::FITS_BECAUSE, &fit.fits) }
            { findings(view, interface::FITS_LESS_BECAUSE, &fit.does_not_fit) }
            { part(interface::WHAT_TO_EXPECT, PatternText::Expect) }
            { part(interface::WHEN_SOONER, PatternText::Sooner) }
            { part(interface::WHAT_TO_AVOID, PatternText::Avoid) }
        </>
    };
    let content = match fit.fit {
        Fit::LessLikely => folded(None, title, body),
        Fit::Best | Fit::Possible => html! { <>{ title }{ body }</> },
    };
    html! { <article class="pattern">{ content }</article> }
}

fn findings(view: &View<'_>, title: Key, findings: &[FindingIndex]) -> Html {
    let mut phrases = Vec::new();
    for index in findings {
        if let Some(finding) = view.words.assessment.findings.get(index.position())
            && let Some(phrase) = view.words.find(Key::finding(&finding.id))
        {
            phrases.push(html! { <li>{ inline(&phrase) }</li> });
        }
    }
    if phrases.is_empty() {
        return Html::default();
    }
    html! { <><h4>{ view.line(title) }</h4><ul>{ phrases }</ul></> }
}

fn words_of(fit: Fit) -> Key {
    match fit {
        Fit::Best => interface::FIT_BEST,
        Fit::Possible => interface::FIT_POSSIBLE,
        Fit::LessLikely => interface::FIT_LESS_LIKELY,
    }
}
