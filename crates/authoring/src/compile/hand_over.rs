//! Hand-overs: that the advice is there, and that the questions are the same in both assessments.

use assessment::{AdviceIndex, Assessment, HandOver, Text};

use crate::content::AssessmentFolder;
use crate::content::hand_over;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::library::Compiled;
use crate::nearest::unknown;
use crate::place::Placed;

/// The hand-overs in the engine's terms; names in them that stand for nothing are reported.
pub fn compile(
    folder: &AssessmentFolder,
    assessment: &Assessment,
    diagnostics: &Diagnostics,
) -> Vec<HandOver> {
    let compile_one = |written: &hand_over::HandOver| {
        let advice = assessment.advice.iter().position(|one| one.id == written.advice.value);
        if advice.is_none() {
            let known = assessment.advice.iter().map(|advice| advice.id.as_str());
            diagnostics.report(unknown("advice", &written.advice, known));
        }
        let mut carries = Vec::new();
        for id in &written.carries {
            match assessment.question(&id.value) {
                Some((index, _)) => carries.push(index),
                None => {
                    let known = assessment.questions.iter().map(|question| question.id.as_str());
                    diagnostics.report(unknown("question", id, known));
                }
            }
        }
        let advice = AdviceIndex::try_from(advice?).ok()?;
        Some(HandOver { to: written.to.value.clone(), advice, carries })
    };
    folder.header.hand_overs.iter().filter_map(compile_one).collect()
}

/// Reports what the other assessment does not ask in the same words. Its answer would be taken for
/// something that the person never said.
pub fn check(from: &Compiled, library: &[Compiled], diagnostics: &Diagnostics) {
    for written in &from.folder.header.hand_overs {
        let Some(to) = library.iter().find(|one| one.assessment.id == written.to.value) else {
            let known = library.iter().map(|one| one.assessment.id.as_str());
            diagnostics.report(unknown("assessment", &written.to, known));
            continue;
        };
        for id in &written.carries {
            if let Some(difference) = difference(id, from, to) {
                diagnostics.report(
                    Diagnostic::error(&id.place, format!("`{}` {difference}", to.assessment.id))
                        .remedy("ask the same in the same words, or leave it out: then it is asked again"),
                );
            }
        }
    }
}

fn difference(id: &Placed<String>, from: &Compiled, to: &Compiled) -> Option<&'static str> {
    let (_, here) = from.assessment.question(&id.value)?;
    let Some((_, there)) = to.assessment.question(&id.value) else {
        return Some("does not ask this");
    };
    if here.kind != there.kind {
        return Some("takes other answers to this question");
    }
    let mut keys = vec![format!("question.{}", id.value)];
    keys.extend(here.kind.options().iter().map(|option| format!("question.{}.{option}", id.value)));
    let differs =
        |text: &Text, other: &Text| keys.iter().any(|key| text.message(key) != other.message(key));
    let in_other_words = from.texts.iter().any(|text| {
        to.texts.iter().any(|other| other.locale == text.locale && differs(text, other))
    });
    in_other_words.then_some("asks this in other words")
}
