//! Nobody is asked about what they denied.
//!
//! An option whose id begins with `no_`, such as `no_leg_pain`, denies what its question was asked for. A question on a later
//! screen that is asked for the same, and does not look at that answer, is asked of those who denied it as well.

use content::assessment_folder::WrittenQuestion;
use content::common::WordingExceptions;
use content::expression::{Expression, Name, Test};
use content::{AssessmentFolder, Diagnostic, Diagnostics};

use super::reads::looks;

/// Reports a question that is asked though an earlier answer denied what it is about.
pub fn check(folder: &AssessmentFolder, exceptions: &WordingExceptions, diagnostics: &Diagnostics) {
    for (place, screen) in folder.screens.iter().enumerate() {
        for denying in &screen.questions {
            let denial = denying.options.iter().find(|option| option.value.starts_with("no_"));
            let (Some(denial), Some(subject)) = (denial, subject(denying)) else { continue };
            let later = folder.screens.iter().skip(place + 1).flat_map(|screen| &screen.questions);
            for question in later {
                let Some(asked) = &question.asked else { continue };
                if !needs(&asked.expression, subject)
                    || looks_at(&asked.expression, denying, folder)
                {
                    continue;
                }
                let key = format!("{}/question.{}", folder.id, question.id.value);
                if exceptions.denied.has(&key) {
                    continue;
                }
                let (id, option) = (&denying.id.value, &denial.value);
                Diagnostic::error(&asked.written.span, "this is asked of those who denied it")
                        .related(&denial.span, format!("denied here, and asked for the same `{}`", subject.0.text))
                        .remedy(format!(
                            "add `and {id} is not {option}`; or add \"{key}\" to [denied] of common/wording.toml with the \
                             reason why they can answer it"
                        )).report(diagnostics);
            }
        }
    }
}

/// What a question is asked for, where that is a single thing.
fn subject(question: &WrittenQuestion) -> Option<(&Name, &Test)> {
    match &question.asked.as_ref()?.expression {
        Expression::Test { name, test } => Some((name, test)),
        _ => None,
    }
}

/// Whether a condition can hold only where this does.
fn needs(condition: &Expression, (name, test): (&Name, &Test)) -> bool {
    match condition {
        Expression::Test { name: own, test: own_test } => {
            own.text == name.text && is_same(own_test, test)
        }
        Expression::All(parts) => parts.iter().any(|part| needs(part, (name, test))),
        _ => false,
    }
}

/// Whether both ask the same, wherever they stand.
fn is_same(one: &Test, other: &Test) -> bool {
    let named = |test: &Test| -> Vec<String> {
        test.options().iter().map(|option| option.text.clone()).collect()
    };
    let is_plain = |test: &Test| matches!(test, Test::Holds | Test::Has(_) | Test::Is(_));
    is_plain(one)
        && std::mem::discriminant(one) == std::mem::discriminant(other)
        && named(one) == named(other)
}

fn looks_at(condition: &Expression, question: &WrittenQuestion, folder: &AssessmentFolder) -> bool {
    let looks = looks(condition, folder, &mut Vec::new());
    looks.iter().any(|(name, _)| *name == question.id.value)
}
