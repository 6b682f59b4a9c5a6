//! What can be inconsistent about an assessment.

use core::fmt;

/// What is inconsistent about an assessment.
///
/// The `content` and `compile` crates report mistakes in content with their place; this is the last check, on
/// what is about to be relied upon. Only programs that print it hold its sentences: the widget
/// names the kind of [`PackError`](crate::PackError) alone, and is 0.9 kB smaller (Brotli).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// There is no screen.
    NoScreen,
    /// There is no contact.
    NoContact,
    /// There is no region.
    NoRegion,
    /// A screen has no question.
    EmptyScreen,
    /// Questions are not in flow order.
    FlowOrder,
    /// A question is on no screen.
    QuestionOffScreen,
    /// A question has no options.
    NoOptions,
    /// A question has over 64 options.
    TooManyOptions,
    /// A number has no range.
    NoRange,
    /// A question lacks its neutral answer.
    NoNeutral,
    /// A neutral answer is not one of the question's.
    ForeignNeutral,
    /// A rule has no level.
    NoLevel,
    /// A rule's levels are not in order.
    LevelOrder,
    /// A rule names no contact.
    RuleContact,
    /// Evidence leads nowhere.
    Evidence,
    /// A hand-over has no advice.
    HandOverAdvice,
    /// A concern leaves somebody without a reply.
    NoReply,
    /// A concern is a kind of one that is not there.
    Concern,
    /// Advice or a reply names no pattern.
    Pattern,
    /// A course leads nowhere.
    Course,
    /// A step has no length.
    Steps,
    /// A finding leads nowhere.
    Finding,
    /// An option leads nowhere.
    Option,
    /// A comparison needs a number.
    Comparison,
    /// A question leads nowhere.
    Question,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoScreen => "there is no screen",
            Self::NoContact => "there is no contact",
            Self::NoRegion => "there is no region",
            Self::EmptyScreen => "a screen has no question",
            Self::FlowOrder => "questions are not in flow order",
            Self::QuestionOffScreen => "a question is on no screen",
            Self::NoOptions => "a question has no options",
            Self::TooManyOptions => "a question has over 64 options",
            Self::NoRange => "a number has no range",
            Self::NoNeutral => "a question lacks its neutral answer",
            Self::ForeignNeutral => "a neutral answer is not one of the question's",
            Self::NoLevel => "a rule has no level",
            Self::LevelOrder => "a rule's levels are not in order",
            Self::RuleContact => "a rule names no contact",
            Self::Evidence => "evidence leads nowhere",
            Self::HandOverAdvice => "a hand-over has no advice",
            Self::NoReply => "a concern leaves somebody without a reply",
            Self::Concern => "a concern is a kind of one that is not there",
            Self::Pattern => "advice or a reply names no pattern",
            Self::Course => "a course leads nowhere",
            Self::Steps => "a step has no length",
            Self::Finding => "a finding leads nowhere",
            Self::Option => "an option leads nowhere",
            Self::Comparison => "a comparison needs a number",
            Self::Question => "a question leads nowhere",
        })
    }
}
