//! What speaks for a pattern, or against it.

use assessment::FindingIndex;
use yew::{Html, html};

use crate::prose::inline;
use crate::view::View;
use crate::words::Key;

/// Findings under the words that lead up to them; nothing where none of them has a phrase, as until what only results say is here.
pub fn finding_list(view: &View<'_>, lead: Html, findings: &[FindingIndex]) -> Html {
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
