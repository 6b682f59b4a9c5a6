//! The advice that this person is given.

use assessment::{Advice, AdviceIndex};

use crate::view::View;

/// A piece of it, and its place in the content.
pub type GivenAdvice<'a> = (AdviceIndex, &'a Advice);

/// The advice that goes with the answers, in its order; none until what only results say is here.
pub fn given_advice<'a>(view: &View<'a>) -> Vec<GivenAdvice<'a>> {
    let assessment = view.words.assessment;
    let given = assessment.advice_for(view.session.answers()).into_iter();
    given.filter_map(|index| Some((index, assessment.advice.get(index.position())?))).collect()
}
