//! A pattern that the answers are consistent with.

use assessment::{FindingIndex, Fit, PatternFit};
use yew::{Html, html};

use super::folded;
use crate::prose::{inline, message};
use crate::view::View;
use crate::words::{Key, PatternText, interface};

/// A pattern with what speaks for it and against it, closed until somebody wants to know. It is never said that somebody *has* it, and
/// its score is not shown: the data do not support a number.
///
/// How it mostly goes, what cannot wait and what to avoid with it are said of the one that fits best alone, and of none where
/// another cause was named first (`leads` is false): they would be taken for the cause that comes first.
pub fn pattern_card(view: &View<'_>, fit: &PatternFit, leads: bool) -> Html {
    let Some(pattern) = view.words.assessment.patterns.get(fit.pattern.position()) else {
        return Html::default();
    };
    let key = |text| Key::pattern(&pattern.id, text);
    let heading = |title: Key| html! { <h4>{ view.line(title) }</h4> };
    let is_first = leads && fit.fit == Fit::Best;
    let part = |title: Key, text: PatternText| {
        let words = view.words.find(key(text)).filter(|_| is_first)?;
        Some(html! { <>{ heading(title) }{ message(&words) }</> })
    };
    let title = html! {
        <>
            <span class="fit">{ view.line(words_of(fit, leads)) }</span>
            <h3>{ view.line(key(PatternText::Name)) }</h3>
        </>
    };
    let body = html! {
        <>
            { view.text(key(PatternText::About)) }
            { findings(view, heading(interface::FITS_BECAUSE), &fit.fits) }
            { findings(view, heading(interface::FITS_LESS_BECAUSE), &fit.does_not_fit) }
            { part(interface::WHAT_TO_EXPECT, PatternText::Expect) }
            { part(interface::WHEN_SOONER, PatternText::Sooner) }
            { part(interface::WHAT_TO_AVOID, PatternText::Avoid) }
        </>
    };
    html! { <article class="pattern">{ folded(None, title, body) }</article> }
}

/// What speaks for it, or against it; nothing where none of it has a phrase.
fn findings(view: &View<'_>, lead: Html, findings: &[FindingIndex]) -> Html {
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
    html! { <>{ lead }<ul>{ phrases }</ul></> }
}

fn words_of(fit: &PatternFit, leads: bool) -> Key {
    match fit.fit {
        // That it fits best needs a reason: being common is none.
        Fit::Best if !fit.has_a_reason() => interface::FIT_POSSIBLE,
        Fit::Best if leads => interface::FIT_BEST,
        Fit::Best => interface::FIT_TOO,
        Fit::Possible => interface::FIT_POSSIBLE,
        // That it fits less well is said only where the answers show why, and nothing else comes first: that can be this very one.
        Fit::LessLikely if !leads || fit.does_not_fit.is_empty() => interface::FIT_POSSIBLE,
        Fit::LessLikely => interface::FIT_LESS_LIKELY,
    }
}
