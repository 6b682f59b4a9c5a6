//! What an author's question is about.

use assessment::{Assessment, Condition, Fact, QuestionIndex};

use crate::conditions::each_answer;

/// What was asked for, as far as rules can have to do with it.
pub(super) struct Topic<'a>(Vec<&'a Fact>);

impl<'a> Topic<'a> {
    /// The answers that a condition names. Nearly every rule looks at age and sex: those of the first screen count only where
    /// nothing else is named.
    pub fn of(assessment: &'a Assessment, who: &'a Condition<Fact>) -> Self {
        let mut all = Vec::new();
        each_answer(assessment, who, &mut |fact| all.push(fact));
        let first = assessment.screens.first().map_or(&[][..], |screen| &screen.questions);
        let about_you = |fact: &&Fact| question_of(fact).is_some_and(|one| first.contains(&one));
        let (about_you, others): (Vec<_>, Vec<_>) = all.into_iter().partition(about_you);
        Self(if others.is_empty() { about_you } else { others })
    }

    /// Whether a condition rests on any of it.
    pub fn meets(&self, assessment: &Assessment, condition: &Condition<Fact>) -> bool {
        let mut meets = false;
        each_answer(assessment, condition, &mut |fact| {
            meets |= self.0.iter().any(|named| overlap(named, fact));
        });
        meets
    }
}

fn question_of(fact: &Fact) -> Option<QuestionIndex> {
    match fact {
        Fact::Chosen(question, _) | Fact::Number(question, ..) => Some(*question),
        Fact::Finding(_) => None,
    }
}

fn overlap(one: &Fact, other: &Fact) -> bool {
    match (one, other) {
        (Fact::Chosen(question, options), Fact::Chosen(same, others)) => {
            question == same && options.meets(*others)
        }
        _ => question_of(one) == question_of(other),
    }
}
