//! `weights/<matrix>.csv`: how much each finding speaks for or against each pattern.

use std::{path::Path, sync::Arc};

use csv::{ReaderBuilder, StringRecord};

use crate::folder::{files, read_file};
use crate::{ContentFile, Diagnostic, Diagnostics, Span, Spanned};

/// The symbols, and what they weigh in 1/100 of a log2 unit.
const SYMBOLS: [(&str, i32); 7] =
    [("+++", 260), ("++", 160), ("+", 75), ("0", 0), ("-", -75), ("--", -160), ("---", -260)];

/// One cell of a matrix.
#[derive(Clone, Debug)]
pub struct Weight {
    /// The finding: the row.
    pub finding: Spanned<String>,
    /// The pattern: the column.
    pub pattern: Spanned<String>,
    /// The group of findings that depend on each other.
    pub group: Option<String>,
    /// In 1/100 of a log2 unit; `None` where the cell is empty, and says nothing.
    pub weight: Option<i32>,
    /// The cell.
    pub span: Span,
}

/// Reads all matrices of a folder.
pub fn read(folder: &Path, diagnostics: &Diagnostics) -> Vec<Weight> {
    files(folder, "csv", diagnostics)
        .iter()
        .filter_map(|path| read_file(path, diagnostics))
        .flat_map(|file| read_matrix(&file, diagnostics))
        .collect()
}

fn read_matrix(file: &Arc<ContentFile>, diagnostics: &Diagnostics) -> Vec<Weight> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .comment(Some(b'#'))
        .from_reader(file.text.as_bytes());
    let mut rows = reader.records().filter_map(|record| match record {
        Ok(record) => Some(cells(file, &record)),
        Err(error) => {
            Diagnostic::error(&Span::start_of(file), error.to_string()).report(diagnostics);
            None
        }
    });
    let head = rows.next().unwrap_or_default();
    let patterns = match head.as_slice() {
        [finding, group, patterns @ ..] if finding.value == "finding" && group.value == "group" => {
            patterns
        }
        _ => {
            Diagnostic::error(&Span::start_of(file), "this is not a matrix of weights")
                .remedy("begin with the line `finding,group,` and the patterns")
                .report(diagnostics);
            return Vec::new();
        }
    };
    rows.flat_map(|row| read_row(&row, patterns, diagnostics)).collect()
}

fn read_row(
    row: &[Spanned<String>],
    patterns: &[Spanned<String>],
    diagnostics: &Diagnostics,
) -> Vec<Weight> {
    let [finding, group, weights @ ..] = row else {
        if let [only] = row {
            Diagnostic::error(&only.span, "this row has no weights").report(diagnostics);
        }
        return Vec::new();
    };
    if weights.len() != patterns.len() {
        Diagnostic::error(
            &finding.span,
            format!(
                "this row has {} weights, but there are {} patterns",
                weights.len(),
                patterns.len()
            ),
        )
        .report(diagnostics);
    }
    let group = Some(group.value.clone()).filter(|group| !group.is_empty());
    patterns
        .iter()
        .zip(weights)
        .map(|(pattern, symbol)| Weight {
            finding: finding.clone(),
            pattern: pattern.clone(),
            group: group.clone(),
            weight: weight_of(symbol, diagnostics),
            span: symbol.span.clone(),
        })
        .collect()
}

fn weight_of(symbol: &Spanned<String>, diagnostics: &Diagnostics) -> Option<i32> {
    let known = SYMBOLS.iter().find(|(known, _)| *known == symbol.value);
    if known.is_none() && !symbol.value.is_empty() {
        Diagnostic::error(&symbol.span, format!("`{}` is no weight", symbol.value))
            .remedy("write one of `+++ ++ + 0 - -- ---`")
            .report(diagnostics);
    }
    known.map(|(_, weight)| *weight)
}

/// The cells of a row, each with its place.
///
/// The place is exact in rows without quotes; in others it is the row.
fn cells(file: &Arc<ContentFile>, record: &StringRecord) -> Vec<Spanned<String>> {
    let start = record
        .position()
        .and_then(|position| usize::try_from(position.byte()).ok())
        .unwrap_or_default();
    let rest = file.text.get(start..).unwrap_or_default();
    // The reader's position may stand before blank lines and comments that it skipped.
    let skipped: usize = rest
        .split_inclusive('\n')
        .take_while(|line| line.trim().is_empty() || line.starts_with('#'))
        .map(str::len)
        .sum();
    let start = start + skipped;
    let line = rest.get(skipped..).unwrap_or_default().lines().next().unwrap_or_default();
    let quoted = line.contains('"');

    let mut begin = start;
    record
        .iter()
        .map(|cell| {
            let text = cell.trim();
            let lead = cell.len() - cell.trim_start().len();
            let span = match quoted {
                true => Span::new(file, start..start + line.len()),
                false => Span::new(file, begin + lead..begin + lead + text.len()),
            };
            begin += cell.len() + 1;
            Spanned::new(text.to_owned(), span)
        })
        .collect()
}
