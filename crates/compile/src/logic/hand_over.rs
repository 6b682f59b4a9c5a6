//! Hand-overs in the engine's terms.

use assessment::{Assessment, HandOver};
use content::assessment_folder::WrittenHandOver;
use content::{AssessmentFolder, Diagnostics, place_of};

use super::question_named;

/// The hand-overs in the engine's terms; names in them that stand for nothing are reported.
pub fn compile(
    folder: &AssessmentFolder,
    assessment: &Assessment,
    diagnostics: &Diagnostics,
) -> Vec<HandOver> {
    let compile_one = |written: &WrittenHandOver| {
        let known = assessment.advice.iter().map(|advice| advice.id.as_str());
        let advice = place_of("advice", &written.advice, known, diagnostics);
        let carried = written.carries.iter();
        let carries = carried.filter_map(|id| question_named(id, assessment, diagnostics));
        let carries = carries.map(|(index, _)| index).collect();
        Some(HandOver { to: written.to.value.clone(), advice: advice?, carries })
    };
    folder.header.hand_overs.iter().filter_map(compile_one).collect()
}
