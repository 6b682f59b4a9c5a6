//! What a doctor is told first, in the engine's terms.

use assessment::{Assessment, ChiefFact, Kind, OptionIndex, OptionSet, Question, QuestionIndex};
use content::{Diagnostics, Spanned, unknown};

use super::question_named;

/// The answers that a list names, `question` or `question.option`; names in it that stand for nothing are reported.
pub fn compile(
    names: &[Spanned<String>],
    assessment: &Assessment,
    diagnostics: &Diagnostics,
) -> Vec<ChiefFact> {
    let compile_one = |name: &Spanned<String>| {
        let part = |part: &str| Spanned { value: part.to_owned(), span: name.span.clone() };
        let Some((id, option)) = name.value.split_once('.') else {
            let (index, question) = question_named(name, assessment, diagnostics)?;
            return Some(ChiefFact { question: index, options: worth_saying(question) });
        };
        let (index, question) = question_named(&part(id), assessment, diagnostics)?;
        one_option(index, question, &part(option), diagnostics)
    };
    names.iter().filter_map(compile_one).collect()
}

fn one_option(
    index: QuestionIndex,
    question: &Question,
    id: &Spanned<String>,
    diagnostics: &Diagnostics,
) -> Option<ChiefFact> {
    let option = question.option(&id.value);
    if option.is_none() {
        let known = question.kind.options().iter().map(String::as_str);
        unknown("option", id, known).report(diagnostics);
    }
    Some(ChiefFact { question: index, options: OptionSet::only(option?) })
}

/// All options but those by which somebody denies something.
fn worth_saying(question: &Question) -> OptionSet {
    let silent = match &question.kind {
        Kind::Multi { exclusive, .. } => *exclusive,
        _ => OptionSet::EMPTY,
    };
    let all = (0..).map(OptionIndex).take(question.kind.options().len());
    all.filter(|option| !silent.contains(*option)).collect()
}
