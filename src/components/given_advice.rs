//! The advice that this person is given.

use assessment::{Advice, AdviceIndex};

use crate::view::View;

/// A piece of it, and its place in the content.
pub type GivenAdvice<'a> = (AdviceIndex, &'a Advice);

/// The advice that goes with the answers, in its order; none until what only results say is here.
pub fn given_advice<'a>(view: &View<'a>) -> Vec<GivenAdvice<'a>> {
    let assessment = view.words.assessment;
    let result = view.results.of(&assessment.id, &view.words.text.locale);
    let all = result.map_or(&[][..], |result| &result.advice);
    let given = assessment.advice_for(all, view.session.answers());
    given.into_iter().filter_map(|index| Some((index, all.get(index.position())?))).collect()
}
