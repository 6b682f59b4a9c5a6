//! `screens/<screen>.toml`: the questions of one screen.

use std::path::Path;

use super::questions::WrittenQuestion;
use crate::folder::{files, stem_of};
use crate::id::{check_distinct, check_name};
use crate::{Diagnostic, Diagnostics, Span, Spanned, Table, read_as, unknown};

/// A screen.
#[derive(Clone, Debug)]
pub struct WrittenScreen {
    /// Its name: that of the file.
    pub id: Spanned<String>,
    /// Its questions, in order.
    pub questions: Vec<WrittenQuestion>,
}

/// Reads all screens of a folder.
pub fn read(folder: &Path, diagnostics: &Diagnostics) -> Vec<WrittenScreen> {
    files(folder, "toml", diagnostics)
        .iter()
        .filter_map(|path| {
            let table = Table::read(path, diagnostics)?;
            let id = Spanned::new(stem_of(path), table.span.clone());
            check_name(&id, diagnostics);
            let questions = read_questions(&table, diagnostics);
            if !(1..=3).contains(&questions.len()) {
                Diagnostic::error(
                    &Span::of_path(path),
                    format!("a screen has one to three questions, not {}", questions.len()),
                )
                .report(diagnostics);
            }
            Some(WrittenScreen { id, questions })
        })
        .collect()
}

fn read_questions(table: &Table, diagnostics: &Diagnostics) -> Vec<WrittenQuestion> {
    table
        .entries
        .iter()
        .filter_map(|entry| {
            check_name(&entry.key, diagnostics);
            let table = read_as::<Table>(&entry.value, diagnostics)?.value;
            Some(WrittenQuestion::read(entry.key.clone(), &table, diagnostics))
        })
        .collect()
}

/// Puts the screens in the order of the flow. A screen without a file, a file that the flow never
/// reaches, and a screen that comes twice are reported.
pub fn in_flow(
    flow: &[Spanned<String>],
    screens: Vec<WrittenScreen>,
    diagnostics: &Diagnostics,
) -> Vec<WrittenScreen> {
    check_distinct(flow, diagnostics);
    for screen in &screens {
        if !flow.iter().any(|id| id.value == screen.id.value) {
            Diagnostic::error(
                &screen.id.span,
                format!("the screen `{}` is not in the flow", screen.id.value),
            )
            .remedy("add it to `flow` in assessment.toml")
            .report(diagnostics);
        }
    }
    let mut remaining = screens;
    let names: Vec<String> = remaining.iter().map(|screen| screen.id.value.clone()).collect();
    let mut ordered = Vec::new();
    for id in flow {
        match remaining.iter().position(|screen| screen.id.value == id.value) {
            Some(position) => {
                let screen = remaining.swap_remove(position);
                ordered.push(WrittenScreen { id: id.clone(), ..screen });
            }
            None if names.contains(&id.value) => {}
            None => unknown("screen", id, names.iter().map(String::as_str)).report(diagnostics),
        }
    }
    // Screens outside the flow stay known, so that conditions about them are not reported as well.
    ordered.extend(remaining);
    ordered
}
