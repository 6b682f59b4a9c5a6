//! Questions, with the answer that stands where they do not apply.

use assessment::{Answer, Kind, OnlyFor, OptionSet, Question};
use content::assessment_folder::WrittenQuestion;
use content::{Diagnostic, Diagnostics};

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
        only_for: only_for(written, compiler),
        warning: written.warning,
        background: written.background,
        map: None,
    };
    if let (Some(value), Some(_)) = (&written.neutral, &written.kind)
        && let Some(given) = read_answer(value, diagnostics)
    {
        match question.read(&given) {
            Ok(answer) => question.neutral = Some(answer),
            Err(error) => answer_mistake(&error, &value.span).report(diagnostics),
        }
    }
    check_neutral(written, diagnostics);
    check_only_for(written, &question, diagnostics);
    question
}

/// Reports a question that lacks its neutral answer, or has one that can never stand.
fn check_neutral(written: &WrittenQuestion, diagnostics: &Diagnostics) {
    match (&written.applies, &written.neutral) {
        (Some(applies), None) => Diagnostic::error(
            &written.id.span,
            format!("question `{}` has no neutral answer", written.id.value),
        )
        .related(&applies.written.span, "it does not concern everybody")
        .remedy("add `neutral = ...`: the known answer of the others")
        .report(diagnostics),
        (None, Some(neutral)) => {
            Diagnostic::error(&neutral.span, "this question concerns everybody")
                .remedy("add `applies = \"...\"`, or remove `neutral`")
                .report(diagnostics)
        }
        _ => {}
    }
}

fn only_for(written: &WrittenQuestion, compiler: &Compiler<'_>) -> Vec<OnlyFor> {
    let compiled = written.only_for.iter().filter_map(|(id, clause)| {
        // One that is not among the options has been reported.
        let option =
            written.kind.as_ref()?.options().iter().position(|known| *known == id.value)?;
        let option = option.try_into().ok()?;
        Some(OnlyFor { option, applies: compiler.condition(clause) })
    });
    compiled.collect()
}

/// Reports a limited option that everybody must be able to choose, and a question that leaves somebody without a choice.
fn check_only_for(written: &WrittenQuestion, question: &Question, diagnostics: &Diagnostics) {
    let exclusive = match question.kind {
        Kind::Multi { exclusive, .. } => exclusive,
        _ => OptionSet::EMPTY,
    };
    let neutral = match question.neutral {
        Some(Answer::Options(chosen)) => chosen,
        _ => OptionSet::EMPTY,
    };
    for ((id, _), one) in written.only_for.iter().zip(&question.only_for) {
        let why = match () {
            () if exclusive.contains(one.option) => "stands alone",
            () if neutral.contains(one.option) => "is the neutral answer",
            () => continue,
        };
        Diagnostic::error(&id.span, format!("`{}` {why}", id.value))
            .remedy("offer it to everybody: remove it from `for`")
            .report(diagnostics);
    }
    let for_all = question.kind.options().len().saturating_sub(question.only_for.len());
    if let Some((first, _)) = written.only_for.first()
        && for_all < 2
    {
        Diagnostic::error(
            &first.span,
            format!("question `{}` leaves some people without a choice", written.id.value),
        )
        .label(format!("{for_all} of its options are for everybody"))
        .remedy("leave two options out of `for`, or say with `applies` whom the question concerns")
        .report(diagnostics);
    }
}
