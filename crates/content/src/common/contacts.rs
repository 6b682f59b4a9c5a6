//! `contacts.toml`: whom to call, the most urgent first.

use assessment::ContactIndex;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::fields::Fields;
use crate::id::{check_distinct, check_name};
use crate::nearest::unknown;
use crate::span::Spanned;
use crate::table::Table;

pub(super) fn read(table: &Table, diagnostics: &Diagnostics) -> Vec<Spanned<String>> {
    let mut fields = Fields::of(table, "the file of contacts", diagnostics);
    let order = fields.list("order");
    fields.finish();
    if order.is_empty() {
        diagnostics.report(
            Diagnostic::error(&table.span, "there is no contact")
                .remedy("add `order = [\"...\"]`, the most urgent first"),
        );
    }
    for id in &order {
        check_name(id, diagnostics);
    }
    check_distinct(&order, diagnostics);
    order
}

/// The contact with this id, or a report that there is none.
pub fn contact_index(
    id: &Spanned<String>,
    contacts: &[Spanned<String>],
    diagnostics: &Diagnostics,
) -> Option<ContactIndex> {
    let position = contacts.iter().position(|contact| contact.value == id.value);
    let index = position.and_then(|position| ContactIndex::try_from(position).ok());
    if index.is_none() {
        diagnostics.report(unknown("contact", id, contacts.iter().map(Spanned::as_str)));
    }
    index
}
