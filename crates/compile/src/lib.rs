//! Compiles content to what the engine decides by and what people read, and writes both as packs.

pub mod answer;
mod carried;
mod claims;
mod compiled;
pub mod condition;
mod coverage;
mod go_on;
mod logic;
mod pack_files;
pub mod pseudo;
mod texts;

use content::{AssessmentFolder, Content, Diagnostics};

pub use claims::{Apart, Audience, Claims, Conflict, LeastCare, MonotoneException, Promise, Said};
pub use compiled::Compiled;
pub use coverage::Criterion;
pub use go_on::{GoOnClaims, GoOnLimit, Limited};
pub use pack_files::{PackFile, write_packs};

/// Compiles the assessments that were asked for. Everything wrong with them is reported; where an
/// error was, what is returned is of no use.
pub fn compile(content: Content, diagnostics: &Diagnostics) -> Vec<Compiled> {
    let Content { common, assessments, others, .. } = content;
    let unreported = Diagnostics::default();
    let compile_all = |folders: Vec<AssessmentFolder>, diagnostics: &Diagnostics| {
        let compile_one = |folder| Compiled::from_folder(folder, &common, diagnostics);
        folders.into_iter().map(compile_one).collect::<Vec<_>>()
    };
    let asked_for = assessments.len();
    let mut all = compile_all(assessments, diagnostics);
    all.extend(compile_all(others, &unreported));

    let known: Vec<&str> = all.iter().map(|one| one.assessment.id.as_str()).collect();
    coverage::check_assessments(&common.service_lists, &known, diagnostics);
    for one in all.iter().take(asked_for) {
        carried::check(one, &all, diagnostics);
    }
    all.truncate(asked_for);
    all
}
