//! Days, as authors write them.

use std::str::FromStr;

use jiff::civil::Date;

use crate::{Diagnostic, Diagnostics, Spanned};

/// A day, written as the widget reads it; reports what is none.
pub(crate) fn read_date(
    written: &Spanned<String>,
    diagnostics: &Diagnostics,
) -> Option<Spanned<Date>> {
    // There are other ways to write a date; the widget reads this one.
    let date = Date::from_str(&written.value).ok().filter(|date| date.to_string() == written.value);
    if date.is_none() {
        Diagnostic::error(&written.span, "this is not a date")
            .remedy("write year, month and day, such as \"2027-05-22\"")
            .report(diagnostics);
    }
    Some(Spanned::new(date?, written.span.clone()))
}
