//! A place that one question of a map has, every other of that map has too: who hurts there looks for it in each.

use std::collections::BTreeSet;

use content::assessment_folder::{MapPlaces, WrittenQuestion};
use content::common::WordingExceptions;
use content::{AssessmentFolder, Diagnostic, Diagnostics};

/// Reports a place on a map that one question has and another does not.
pub fn check(folder: &AssessmentFolder, exceptions: &WordingExceptions, diagnostics: &Diagnostics) {
    // One without options has no use for a map, which is a mistake of its own.
    let mapped = || {
        let with_options = folder.questions().filter(|one| !one.options.is_empty());
        with_options.filter_map(|one| Some((one, one.map_places.as_ref()?)))
    };
    for (question, places) in mapped() {
        let own = shapes(question, places);
        for (other, other_places) in mapped() {
            if other_places.map.value != places.map.value {
                continue;
            }
            for missing in shapes(other, other_places).difference(&own) {
                let key = format!("{}/question.{}.{missing}", folder.id, question.id.value);
                if exceptions.places.has(&key) {
                    continue;
                }
                let (id, map) = (&other.id.value, &places.map.value);
                Diagnostic::error(&question.id.span, format!("this question lacks the place `{missing}`"))
                        .related(&other.id.span, format!("`{id}` has it, on the same map `{map}`"))
                        .remedy(format!(
                            "add an option for it, or draw it as part of another; or add \"{key}\" to [places] of \
                             common/wording.toml with the reason why nobody looks for it"
                        )).report(diagnostics);
            }
        }
    }
}

/// The shapes on the map that the options of a question stand for.
fn shapes<'a>(question: &'a WrittenQuestion, places: &'a MapPlaces) -> BTreeSet<&'a str> {
    let on_map = |option: &str| places.off_map.iter().all(|off| off.value != option);
    let options = question.options.iter().map(|option| option.as_str());
    options
        .filter(|option| on_map(option))
        .flat_map(|option| match places.drawn_as.iter().find(|(id, _)| id.value == option) {
            Some((_, drawn)) => drawn.iter().map(|shape| shape.as_str()).collect(),
            None => vec![option],
        })
        .collect()
}
