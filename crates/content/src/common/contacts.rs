//! `contacts.toml`: whom to call, the most urgent first.

use crate::id::{check_distinct, check_name};
use crate::{Diagnostic, Diagnostics, Fields, Spanned, Table};

pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<Spanned<String>> {
    let mut fields = Fields::of(table, "the file of contacts", diagnostics);
    let order = fields.list("order");
    fields.finish();
    if order.is_empty() {
        Diagnostic::error(&table.span, "there is no contact")
            .remedy("add `order = [\"...\"]`, the most urgent first")
            .report(diagnostics);
    }
    for id in &order {
        check_name(id, diagnostics);
    }
    check_distinct(&order, diagnostics);
    order
}
