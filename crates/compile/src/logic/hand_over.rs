//! Hand-overs in the engine's terms.

use assessment::{AdviceIndex, Assessment, HandOver};
use content::assessment_folder::WrittenHandOver;
use content::{AssessmentFolder, Diagnostics, unknown};

use super::question_named;

/// The hand-overs in the engine's terms; names in them that stand for nothing are reported.
pub fn compile(
    folder: &AssessmentFolder,
    assessment: &Assessment,
    diagnostics: &Diagnostics,
) -> Vec<HandOver> {
    let compile_one = |written: &WrittenHandOver| {
        let advice = assessment.advice.iter().position(|one| one.id == written.advice.value);
        if advice.is_none() {
            let known = assessment.advice.iter().map(|advice| advice.id.as_str());
            unknown("advice", &written.advice, known).report(diagnostics);
        }
        let carried = written.carries.iter();
        let carries = carried.filter_map(|id| question_named(id, assessment, diagnostics));
        let carries = carries.map(|(index, _)| index).collect();
        let advice = AdviceIndex::try_from(advice?).ok()?;
        Some(HandOver { to: written.to.value.clone(), advice, carries })
    };
    folder.header.hand_overs.iter().filter_map(compile_one).collect()
}
