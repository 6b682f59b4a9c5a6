//! Answers that a hand-over carries: the question must be the same in both assessments.

use assessment::Text;
use content::{Diagnostic, Diagnostics, Spanned, unknown};
use words::Key;
use words::texts::{OptionText, QuestionText};

use crate::compiled::Compiled;

/// Reports what the other assessment does not ask in the same words. Its answer would be taken for
/// something that the person never said.
pub fn check(from: &Compiled, all: &[Compiled], diagnostics: &Diagnostics) {
    for written in &from.folder.header.hand_overs {
        let Some(to) = all.iter().find(|one| one.assessment.id == written.to.value) else {
            let mut known: Vec<&str> = all.iter().map(|one| one.assessment.id.as_str()).collect();
            known.sort_unstable();
            unknown("assessment", &written.to, known).report(diagnostics);
            continue;
        };
        for id in &written.carries {
            if let Some(difference) = difference(id, from, to) {
                Diagnostic::error(&id.span, format!("`{}` {difference}", to.assessment.id))
                    .remedy(
                        "ask the same in the same words, or leave it out: then it is asked again",
                    )
                    .report(diagnostics);
            }
        }
    }
}

fn difference(id: &Spanned<String>, from: &Compiled, to: &Compiled) -> Option<&'static str> {
    let (_, here) = from.assessment.question(&id.value)?;
    let Some((_, there)) = to.assessment.question(&id.value) else {
        return Some("does not ask this");
    };
    if here.kind != there.kind {
        return Some("takes other answers to this question");
    }
    let label = |option: &String| Key::option(&id.value, option, OptionText::Label);
    let mut keys = vec![Key::question(&id.value, QuestionText::Question)];
    keys.extend(here.kind.options().iter().map(label));
    let differs = |text: &Text, other: &Text| {
        keys.iter().any(|key| text.message(key.as_str()) != other.message(key.as_str()))
    };
    let in_other_words = from.texts.iter().any(|text| {
        to.texts.iter().any(|other| other.locale == text.locale && differs(text, other))
    });
    in_other_words.then_some("asks this in other words")
}
