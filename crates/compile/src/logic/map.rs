//! Maps: which shapes of a drawing stand for which option.

use assessment::{Label, Map, Question, Shape};
use content::assessment_folder::{Drawing, MapPlaces, OUTLINE, WrittenQuestion};
use content::common::Common;
use content::{AssessmentFolder, Diagnostic, Diagnostics, Spanned, did_you_mean, unknown};

/// Gives the questions their maps. Options without a place, and places without an option, are reported.
pub(super) fn compile(
    folder: &AssessmentFolder,
    common: &Common,
    questions: &mut [Question],
    diagnostics: &Diagnostics,
) {
    for drawing in &folder.maps {
        check_use(drawing, folder, diagnostics);
        for (message, _) in &drawing.labels {
            let known = common.interface.iter().map(|message| message.id.as_str());
            if !known.clone().any(|id| id == message.value) {
                unknown("message of the interface", message, known).report(diagnostics);
            }
        }
    }
    for (written, question) in folder.questions().zip(questions) {
        let Some(places) = &written.map_places else { continue };
        let named = |drawing: &&Drawing| drawing.id.value == places.map.value;
        match folder.maps.iter().find(named) {
            Some(drawing) => {
                check_names(written, places, diagnostics);
                question.map = Some(map(written, places, drawing, diagnostics));
            }
            None => {
                let known = folder.maps.iter().map(|drawing| drawing.id.as_str());
                unknown("map", &places.map, known).report(diagnostics);
            }
        }
    }
}

fn map(
    written: &WrittenQuestion,
    places: &MapPlaces,
    drawing: &Drawing,
    diagnostics: &Diagnostics,
) -> Map {
    let labels = drawing.labels.iter().map(|(message, [x, y, width, height])| Label {
        x: x.clone(),
        y: y.clone(),
        width: width.clone(),
        height: height.clone(),
        message: message.value.clone(),
    });
    let place = |option| shapes_of(option, places, drawing, diagnostics);
    Map {
        view_box: drawing.view_box.clone(),
        outline: shape(drawing, OUTLINE).cloned().unwrap_or_default(),
        labels: labels.collect(),
        places: written.options.iter().map(place).collect(),
    }
}

/// The shapes that an option is drawn as.
fn shapes_of(
    option: &Spanned<String>,
    places: &MapPlaces,
    drawing: &Drawing,
    diagnostics: &Diagnostics,
) -> Vec<Shape> {
    if places.off_map.iter().any(|off| off.value == option.value) {
        return Vec::new();
    }
    let named = |(id, _): &&(Spanned<String>, _)| id.value == option.value;
    if let Some((_, names)) = places.drawn_as.iter().find(named) {
        return names.iter().flat_map(|name| known_shape(name, drawing, diagnostics)).collect();
    }
    if let Some(shapes) = shape(drawing, &option.value) {
        return shapes.clone();
    }
    Diagnostic::error(
        &option.span,
        format!("the map `{}` does not show `{}`", drawing.id.value, option.value),
    )
    .related(&places.map.span, "the map")
    .remedy("draw it, say as what it is drawn in `drawn_as`, or name it in `off_map`")
    .report(diagnostics);
    Vec::new()
}

fn known_shape(name: &Spanned<String>, drawing: &Drawing, diagnostics: &Diagnostics) -> Vec<Shape> {
    let shapes = shape(drawing, &name.value);
    if shapes.is_none() {
        let known = drawing.shapes.iter().map(|(id, _)| id.as_str());
        unknown("shape", name, known).report(diagnostics);
    }
    shapes.cloned().unwrap_or_default()
}

fn shape<'a>(drawing: &'a Drawing, id: &str) -> Option<&'a Vec<Shape>> {
    drawing.shapes.iter().find(|(known, _)| known.value == id).map(|(_, shapes)| shapes)
}

/// Reports what `drawn_as` and `off_map` name and the question does not have, or have twice.
fn check_names(written: &WrittenQuestion, places: &MapPlaces, diagnostics: &Diagnostics) {
    if written.options.is_empty() {
        Diagnostic::error(&places.map.span, "this question has no options to show on a map")
            .remedy("remove `map`")
            .report(diagnostics);
    }
    let options = || written.options.iter().map(Spanned::as_str);
    for id in places.drawn_as.iter().map(|(id, _)| id).chain(&places.off_map) {
        if !options().any(|option| option == id.value) {
            Diagnostic::error(
                &id.span,
                format!("`{}` is not among the question's options", id.value),
            )
            .maybe_remedy(did_you_mean(&id.value, options()))
            .report(diagnostics);
        }
    }
    for (id, shapes) in &places.drawn_as {
        if shapes.is_empty() {
            Diagnostic::error(&id.span, format!("`{}` is drawn as nothing", id.value))
                .remedy("name its shapes, or name it in `off_map`")
                .report(diagnostics);
        }
        if let Some(off) = places.off_map.iter().find(|off| off.value == id.value) {
            Diagnostic::error(&off.span, format!("`{}` is drawn", off.value))
                .related(&id.span, "as this")
                .report(diagnostics);
        }
    }
}

/// Reports a map, or a shape of it, that no question has a use for: somebody would pick it in vain.
fn check_use(drawing: &Drawing, folder: &AssessmentFolder, diagnostics: &Diagnostics) {
    let questions = || {
        let questions = folder.questions().filter_map(|one| Some((one, one.map_places.as_ref()?)));
        questions.filter(|(_, places)| places.map.value == drawing.id.value)
    };
    if questions().next().is_none() {
        let message = format!("no question has the map `{}`", drawing.id.value);
        Diagnostic::error(&drawing.id.span, message)
            .remedy("add `map` to a question, or remove the file")
            .report(diagnostics);
        return;
    }
    if shape(drawing, OUTLINE).is_none() {
        Diagnostic::error(&drawing.id.span, "this map has no outline")
            .remedy(format!("draw a path with the id `{OUTLINE}`, around all that can be picked"))
            .report(diagnostics);
    }
    for (id, _) in drawing.shapes.iter().filter(|(id, _)| id.value != OUTLINE) {
        let is_used = questions().any(|(question, places)| {
            let drawn = places.drawn_as.iter().flat_map(|(_, names)| names);
            question.options.iter().chain(drawn).any(|name| name.value == id.value)
        });
        if !is_used {
            let options = questions().flat_map(|(question, _)| &question.options);
            let options: Vec<&str> = options.map(Spanned::as_str).collect();
            Diagnostic::error(&id.span, format!("no option is drawn as `{}`", id.value))
                .maybe_remedy(did_you_mean(id.as_str(), options.iter().copied()))
                .report(diagnostics);
        }
    }
}
