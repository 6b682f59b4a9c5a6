//! Content whose review is overdue.

use content::assessment_folder::Header;
use content::{Diagnostic, Diagnostics};
use jiff::civil::Date;

/// Reports content that should have been looked at again by now: for a release that is an error, at
/// other times a warning.
pub fn check(header: &Header, today: Date, for_release: bool, diagnostics: &Diagnostics) {
    if header.review_by.value >= today {
        return;
    }
    let message = "the review of this content is overdue";
    let span = &header.review_by.span;
    let diagnostic = match for_release {
        true => Diagnostic::error(span, message),
        false => Diagnostic::warning(span, message),
    };
    diagnostic
        .label(format!("today is {today}"))
        .remedy("look at it again, then set a new day")
        .report(diagnostics);
}
