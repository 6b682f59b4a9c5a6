//! Questions, with the answer that stands where they do not apply.

use assessment::{Kind, Question};
use content::assessment_folder::WrittenQuestion;
use content::diagnostic::{Diagnostic, Diagnostics};

use super::Compiler;
use crate::answer::{answer_mistake, read_answer};

pub(super) fn compile(written: &WrittenQuestion, compiler: &Compiler<'_>) -> Question {
    let diagnostics = compiler.diagnostics;
    // Without a kind a report has been made, and no pack will be.
    let no_kind = Kind::Single { options: Vec::new() };
    let mut question = Question {
        id: written.id.value.clone(),
        kind: written.kind.clone().unwrap_or(no_kind),
        applies: compiler.always_unless(written.applies.as_ref()),
        asked: compiler.always_unless(written.asked.as_ref()),
        neutral: None,
        warning: written.warning,
        map: None,
    };
    if let (Some(value), Some(_)) = (&written.neutral, &written.kind)
        && let Some(given) = read_answer(value, diagnostics)
    {
        match question.read(&given) {
            Ok(answer) => question.neutral = Some(answer),
            Err(error) => diagnostics.report(answer_mistake(&error, &value.span)),
        }
    }
    check_neutral(written, diagnostics);
    question
}

/// Reports a question that lacks its neutral answer, or has one that can never stand.
fn check_neutral(written: &WrittenQuestion, diagnostics: &Diagnostics) {
    match (&written.applies, &written.neutral) {
        (Some(applies), None) => diagnostics.report(
            Diagnostic::error(
                &written.id.span,
                format!("question `{}` has no neutral answer", written.id.value),
            )
            .related(&applies.written.span, "it does not concern everybody")
            .remedy("add `neutral = ...`: the known answer of the others"),
        ),
        (None, Some(neutral)) => diagnostics.report(
            Diagnostic::error(&neutral.span, "this question concerns everybody")
                .remedy("add `applies = \"...\"`, or remove `neutral`"),
        ),
        _ => {}
    }
}
