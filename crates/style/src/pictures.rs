//! Words and the pictures beside them say the same: a step for each bar, and every figure of a course.

use assessment::{Phrase, Picture, Point};
use content::text::ORIGINAL;
use content::text::entries::Entry;
use content::text::fluent::FluentFile;
use content::text::lines::STEP;
use content::{AssessmentFolder, Diagnostic, Diagnostics};

use crate::reading::Reading;

/// Reports words that do not say what their picture shows: a picture is drawn for those who see it, and is silent.
pub(super) fn check(
    locale: &str,
    folder: &AssessmentFolder,
    files: &[FluentFile<'_>],
    entries: &[Entry<'_>],
    phrases: &[(String, Phrase)],
    diagnostics: &Diagnostics,
) {
    for entry in entries {
        if (entry.message_file.name, entry.attribute) != ("advice", Some("text")) {
            continue;
        }
        let advice = folder.advice.iter().find(|advice| advice.id.value == entry.message);
        let Some(picture) = advice.and_then(|advice| advice.picture.as_ref()) else { continue };
        for reading in Reading::readings(entry, files, phrases) {
            let missing = match &picture.value {
                Picture::Steps { bars } => steps(entry, reading.text(), bars.len()),
                // Another language may write its digits in another way.
                Picture::Course { points } if locale == ORIGINAL => {
                    figures(entry, reading.text(), points)
                }
                Picture::Course { .. } => None,
            };
            if let Some(missing) = missing {
                missing.related(&picture.span, "the picture").report(diagnostics);
            }
        }
    }
}

fn steps(entry: &Entry<'_>, text: &str, bars: usize) -> Option<Diagnostic> {
    let steps = text.lines().filter(|line| line.starts_with(STEP)).count();
    (steps != bars).then(|| {
        Diagnostic::error(&entry.span, "the words and their picture have different steps")
            .label(format!("{steps} numbered steps, {bars} in the picture"))
            .remedy(format!("begin each step with `{STEP}`, and draw each one"))
    })
}

fn figures(entry: &Entry<'_>, text: &str, points: &[Point]) -> Option<Diagnostic> {
    let said = |figure: u16| {
        let figure = figure.to_string();
        text.split(|char: char| !char.is_ascii_digit()).any(|number| number == figure)
    };
    let unsaid = points.iter().flat_map(|point| [point.low, point.high]).find(|one| !said(*one))?;
    Some(
        Diagnostic::error(&entry.span, "the words do not say what the picture shows")
            .label(format!("{unsaid} is not among them"))
            .remedy("say every figure of the course: not everybody sees the picture"),
    )
}
