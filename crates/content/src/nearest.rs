//! The name that was probably meant.

#[cfg(test)]
mod tests;

use crate::{Diagnostic, Diagnostics, Spanned};

/// The known name nearest to one that is not known, unless all are far from it.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + name.len().max(candidate.len()) / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// "did you mean ...?", or else what there is, as far as it is few.
pub fn did_you_mean<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<String> {
    if let Some(near) = nearest(name, known.clone()) {
        return Some(format!("did you mean `{near}`?"));
    }
    let all: Vec<&str> = known.into_iter().collect();
    (1..=12).contains(&all.len()).then(|| format!("there is {}", listed(&all)))
}

/// "There is no ...", with the name that was probably meant.
pub fn unknown<'a>(
    noun: &str,
    id: &Spanned<String>,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Diagnostic {
    Diagnostic::error(&id.span, format!("there is no {noun} `{}`", id.value))
        .maybe_remedy(did_you_mean(&id.value, known))
}

/// The place of a name among those that are known; one that is not is reported.
pub fn place_of<'a, Index: TryFrom<usize>>(
    noun: &str,
    id: &Spanned<String>,
    known: impl IntoIterator<Item = &'a str> + Clone,
    diagnostics: &Diagnostics,
) -> Option<Index> {
    let place = known.clone().into_iter().position(|one| one == id.value);
    if place.is_none() {
        unknown(noun, id, known).report(diagnostics);
    }
    Index::try_from(place?).ok()
}

/// Names one after the other: `a`, `b` and `c`.
pub fn listed<S: AsRef<str>>(names: &[S]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    match quoted.as_slice() {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}
