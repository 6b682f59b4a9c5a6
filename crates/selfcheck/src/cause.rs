//! Mistakes of one cause: the same message and the same remedy, at several places.

use content::{Diagnostic, Span};

/// A mistake, and the other places where the same is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The mistake at its first place.
    pub first: Diagnostic,
    /// The other places, each with what is said beside it.
    pub elsewhere: Vec<(Span, String)>,
}

/// Puts mistakes of one cause together, where the first of them stood. One whose message names nothing, such as "this is not
/// TOML", is about its own place alone, and so is one that shows other places besides.
pub fn by_cause(diagnostics: Vec<Diagnostic>) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    for one in diagnostics {
        let names_something = one.message.contains('`') && one.related.is_empty();
        let same = |cause: &&mut Cause| {
            let first = &cause.first;
            names_something
                && first.related.is_empty()
                && (first.severity, &first.message, &first.remedy)
                    == (one.severity, &one.message, &one.remedy)
        };
        match causes.iter_mut().find(same) {
            Some(cause) => cause.elsewhere.push((one.span, one.label)),
            None => causes.push(Cause { first: one, elsewhere: Vec::new() }),
        }
    }
    causes
}
