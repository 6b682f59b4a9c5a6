//! What is said of what never occurs: each kind of thing has words of its own.

use assessment::{OptionIndex, QuestionIndex};

use super::second_opinion::real_content;
use crate::alive::never;
use crate::failure::Subject;

#[test]
fn each_kind_of_thing_that_never_occurs_has_its_words() {
    let assessment = &real_content().swap_remove(0).assessment;
    let first = QuestionIndex(0);
    for (subject, words) in [
        (Subject::Screen(0), "nobody ever sees the screen `_`"),
        (Subject::Asked(first), "question `_` is never asked"),
        (Subject::Option(first, OptionIndex(0)), "nobody can choose `_`"),
        (Subject::Finding(0), "nobody ever has the finding `_`"),
        (Subject::Impossible(0), "`_` excludes nobody"),
        (Subject::Pattern(0), "the pattern `_` is never considered"),
        (Subject::Advice(0), "the advice `_` is never given"),
        (Subject::Reply(0, 0), "the reply `_` is never given"),
        (Subject::Concern(0), "nobody comes with the concern `_`"),
        (Subject::DangerSign(0), "the danger sign `_` is never shown"),
        (Subject::Contact(0), "nobody is ever told to contact `_`"),
        (Subject::Question(first), "`_` never occurs"),
    ] {
        assert_eq!(never(assessment, subject), words.replace('_', &subject.id(assessment)));
    }
}
