//! What to watch for from now on.

use assessment::{CareLevel, DangerSignIndex};
use yew::{Html, html};

use crate::view::View;
use crate::words::{AssessmentText, Key};

/// The danger signs of this problem, those of an emergency first.
pub fn danger_signs(view: &View<'_>, signs: &[DangerSignIndex]) -> Html {
    let of = |care: CareLevel, lead: AssessmentText| {
        let all = &view.words.assessment.danger_signs;
        let theirs = signs.iter().filter_map(|index| all.get(index.position()));
        let points: Vec<Html> = theirs
            .filter(|sign| sign.care == care)
            .map(|sign| html! { <li>{ view.line(Key::danger_sign(&sign.id)) }</li> })
            .collect();
        match points.is_empty() {
            true => Html::default(),
            false => html! { <>{ view.text(Key::assessment(lead)) }<ul>{ points }</ul></> },
        }
    };
    html! {
        <>
            { of(CareLevel::Emergency, AssessmentText::SafetyNet) }
            { of(CareLevel::UrgentSameDay, AssessmentText::SafetyNetToday) }
        </>
    }
}
