//! Every text that anybody may ask for.
//!
//! A [`Key`] cannot be made of any words: the functions here make it, of what a text is about and which of its texts is
//! meant. Authors are told of the same texts (`crates/compile/src/texts/expected.rs`), so what a screen asks for and no
//! message gives does not compile, or makes no pack.

use std::borrow::Cow;

use assessment::CareLevel;

use crate::texts::{
    AdviceText, AssessmentText, CareText, ConcernText, ContactText, OptionText, PageText,
    PatternText, QuestionText, RuleText, ScreenText, Texts,
};

/// The key of a text, such as `question.saddle_when.why`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(Cow<'static, str>);

impl Key {
    pub(crate) const fn constant(key: &'static str) -> Self {
        Self(Cow::Borrowed(key))
    }

    /// The key as it stands in a [`Text`](assessment::Text).
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A text of the assessment as a whole.
    pub fn assessment(text: AssessmentText) -> Self {
        Self::of(&["assessment.", text.name()])
    }

    /// A text of the page around the questions.
    pub fn page(text: PageText) -> Self {
        Self::of(&["page.", text.name()])
    }

    /// A text of a care level.
    pub fn care(level: CareLevel, text: CareText) -> Self {
        Self::part("care.", level.id(), text.name())
    }

    /// A text of whom to call.
    pub fn contact(id: &str, text: ContactText) -> Self {
        Self::part("contact.", id, text.name())
    }

    /// The name of a region.
    pub fn region(id: &str) -> Self {
        Self::of(&["region.", id])
    }

    /// A text of a screen.
    pub fn screen(id: &str, text: ScreenText) -> Self {
        Self::part("screen.", id, text.name())
    }

    /// A text of a question.
    pub fn question(id: &str, text: QuestionText) -> Self {
        Self::part("question.", id, text.name())
    }

    /// A text of an option of a question.
    pub fn option(question: &str, option: &str, text: OptionText) -> Self {
        Self::of(&["question.", question, ".", option, text.name()])
    }

    /// What to say on the phone about the number that a question was answered with.
    pub fn said_number(question: &str) -> Self {
        Self::of(&["say.", question])
    }

    /// What to say on the phone about an option that was chosen.
    pub fn said(question: &str, option: &str) -> Self {
        Self::part("say.", question, option)
    }

    /// The phrase for a finding.
    pub fn finding(id: &str) -> Self {
        Self::of(&["finding.", id])
    }

    /// What to correct where answers contradict each other.
    pub fn impossible(id: &str) -> Self {
        Self::of(&["impossible.", id])
    }

    /// A text of a rule.
    pub fn rule(id: &str, text: RuleText) -> Self {
        Self::part("rule.", id, text.name())
    }

    /// The reason of a rule at one of its levels.
    pub fn rule_at(id: &str, level: CareLevel) -> Self {
        Self::part("rule.", id, level.id())
    }

    /// The reason of a rule for those who said just this. The compiler has made sure that it is there.
    pub fn reason(id: &str, reason: &str) -> Self {
        Self::part("rule.", id, reason)
    }

    /// A text of a pattern.
    pub fn pattern(id: &str, text: PatternText) -> Self {
        Self::part("pattern.", id, text.name())
    }

    /// A text of a piece of advice.
    pub fn advice(id: &str, text: AdviceText) -> Self {
        Self::part("advice.", id, text.name())
    }

    /// A text of a concern.
    pub fn concern(id: &str, text: ConcernText) -> Self {
        Self::part("concern.", id, text.name())
    }

    /// A reply to a concern. The compiler has made sure that it is there.
    pub fn reply(concern: &str, reply: &str) -> Self {
        Self::part("concern.", concern, reply)
    }

    /// A danger sign, as a point of a list.
    pub fn danger_sign(id: &str) -> Self {
        Self::of(&["danger_sign.", id])
    }

    /// Words on a map. The map names them itself, and the compiler has made sure that they are there.
    pub fn map_label(id: &str) -> Self {
        Self::of(&["interface.", id])
    }

    /// A text of something; its own has no name.
    fn part(kind: &str, id: &str, name: &str) -> Self {
        let dot = if name.is_empty() { "" } else { "." };
        Self::of(&[kind, id, dot, name])
    }

    fn of(parts: &[&str]) -> Self {
        Self(Cow::Owned(parts.concat()))
    }
}

/// How the owners begin whose texts no question needs. They are on a result alone, and say nothing that it cannot do without: its
/// level, whom to call, the reason and the answers stand there before. Or they are on the static page, which says them already.
const LAST: [&str; 20] = [
    "assessment.warning_signs",
    "page.",
    "advice.",
    "concern.",
    "finding.",
    "pattern.",
    "say.",
    "interface.advice_",
    "interface.changes",
    "interface.fit",
    "interface.no_pattern",
    "interface.ordinary_cause",
    "interface.patterns",
    "interface.rests_on",
    "interface.sources",
    "interface.to_say_when_booking",
    "interface.what_to_avoid",
    "interface.what_to_expect",
    "interface.when_sooner",
    "interface.you_told_us",
];

/// Whether the texts of this owner, such as `advice.ADV-HEAT`, come last in a file.
pub fn comes_last(owner: &str) -> bool {
    LAST.iter().any(|beginning| owner.starts_with(beginning))
}
