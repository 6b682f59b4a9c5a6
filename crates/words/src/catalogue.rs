//! Every text that anybody may ask for.
//!
//! A [`Key`] cannot be made of any words: the functions here make it, of what a text is about and which of its texts is
//! meant. Authors are told of the same texts (`crates/compile/src/texts/expected.rs`), so what a screen asks for and no
//! message gives does not compile, or makes no pack.

use std::borrow::Cow;

use assessment::CareLevel;

/// The key of a text, such as `question.saddle_when.why`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(Cow<'static, str>);

impl Key {
    pub(crate) const fn constant(key: &'static str) -> Self {
        Self(Cow::Borrowed(key))
    }

    /// The key as it stands in a [`Text`](assessment::Text).
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A text of the assessment as a whole.
    #[must_use]
    pub fn assessment(text: AssessmentText) -> Self {
        Self::of(&["assessment.", text.name()])
    }

    /// A text of the page around the questions.
    #[must_use]
    pub fn page(text: PageText) -> Self {
        Self::of(&["page.", text.name()])
    }

    /// A text of a care level.
    #[must_use]
    pub fn care(level: CareLevel, text: CareText) -> Self {
        Self::part("care.", level.id(), text.name())
    }

    /// A text of whom to call.
    #[must_use]
    pub fn contact(id: &str, text: ContactText) -> Self {
        Self::part("contact.", id, text.name())
    }

    /// The name of a region.
    #[must_use]
    pub fn region(id: &str) -> Self {
        Self::of(&["region.", id])
    }

    /// A text of a screen.
    #[must_use]
    pub fn screen(id: &str, text: ScreenText) -> Self {
        Self::part("screen.", id, text.name())
    }

    /// A text of a question.
    #[must_use]
    pub fn question(id: &str, text: QuestionText) -> Self {
        Self::part("question.", id, text.name())
    }

    /// A text of an option of a question.
    #[must_use]
    pub fn option(question: &str, option: &str, text: OptionText) -> Self {
        Self::of(&["question.", question, ".", option, text.name()])
    }

    /// What to say on the phone about the number that a question was answered with.
    #[must_use]
    pub fn said_number(question: &str) -> Self {
        Self::of(&["say.", question])
    }

    /// What to say on the phone about an option that was chosen.
    #[must_use]
    pub fn said(question: &str, option: &str) -> Self {
        Self::part("say.", question, option)
    }

    /// The phrase for a finding.
    #[must_use]
    pub fn finding(id: &str) -> Self {
        Self::of(&["finding.", id])
    }

    /// What to correct where answers contradict each other.
    #[must_use]
    pub fn impossible(id: &str) -> Self {
        Self::of(&["impossible.", id])
    }

    /// A text of a rule.
    #[must_use]
    pub fn rule(id: &str, text: RuleText) -> Self {
        Self::part("rule.", id, text.name())
    }

    /// The reason of a rule at one of its levels.
    #[must_use]
    pub fn rule_at(id: &str, level: CareLevel) -> Self {
        Self::part("rule.", id, level.id())
    }

    /// The reason of a rule for those who said just this. The compiler has made sure that it is there.
    #[must_use]
    pub fn reason(id: &str, reason: &str) -> Self {
        Self::part("rule.", id, reason)
    }

    /// A text of a pattern.
    #[must_use]
    pub fn pattern(id: &str, text: PatternText) -> Self {
        Self::part("pattern.", id, text.name())
    }

    /// A text of a piece of advice.
    #[must_use]
    pub fn advice(id: &str, text: AdviceText) -> Self {
        Self::part("advice.", id, text.name())
    }

    /// A text of a concern.
    #[must_use]
    pub fn concern(id: &str, text: ConcernText) -> Self {
        Self::part("concern.", id, text.name())
    }

    /// A reply to a concern. The compiler has made sure that it is there.
    #[must_use]
    pub fn reply(concern: &str, reply: &str) -> Self {
        Self::part("concern.", concern, reply)
    }

    /// A danger sign, as a point of a list.
    #[must_use]
    pub fn danger_sign(id: &str) -> Self {
        Self::of(&["danger_sign.", id])
    }

    /// Words on a map. The map names them itself, and the compiler has made sure that they are there.
    #[must_use]
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

/// How the owners begin whose texts are on a result alone, and say nothing that it cannot do without: its level, whom to call, the
/// reason and the answers stand there before.
const SHOWN_BY_RESULTS_ALONE: [&str; 15] = [
    "advice.",
    "concern.",
    "finding.",
    "pattern.",
    "say.",
    "interface.advice_",
    "interface.changes",
    "interface.fit",
    "interface.no_pattern",
    "interface.patterns",
    "interface.rests_on",
    "interface.sources",
    "interface.what_to_avoid",
    "interface.what_to_expect",
    "interface.when_sooner",
];

/// Whether the texts of this owner, such as `advice.ADV-HEAT`, are among these. They come last in a file.
#[must_use]
pub fn is_shown_by_results_alone(owner: &str) -> bool {
    SHOWN_BY_RESULTS_ALONE.iter().any(|beginning| owner.starts_with(beginning))
}

/// What authors are told of the texts of one kind of thing.
pub trait Texts: Copy + 'static {
    /// All of them, in the order in which they are written.
    const ALL: &'static [Self];

    /// The name of its attribute; empty for the message itself.
    fn name(self) -> &'static str;

    /// What it is for.
    fn purpose(self) -> &'static str;

    /// Whether it must be there.
    fn is_required(self) -> bool;
}

macro_rules! texts {
    ($($(#[$doc:meta])* $kind:ident { $($text:ident = $name:literal, $need:ident: $purpose:literal;)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $kind {
            $(#[doc = $purpose] $text,)+
        }

        impl Texts for $kind {
            const ALL: &'static [Self] = &[$(Self::$text),+];

            fn name(self) -> &'static str {
                match self { $(Self::$text => $name,)+ }
            }

            fn purpose(self) -> &'static str {
                match self { $(Self::$text => $purpose,)+ }
            }

            fn is_required(self) -> bool {
                match self { $(Self::$text => texts!(@ $need),)+ }
            }
        }
    )+};
    (@ must) => { true };
    (@ may) => { false };
}

texts! {
    /// What the start and the result say about the assessment as a whole; an attribute stands behind its message.
    AssessmentText {
        CallNow = "call_now", must: "whom to call before anything else";
        CallNowText = "call_now.text", must: "and for what";
        WarningSigns = "warning_signs", must: "whom to call";
        WarningSignsList = "warning_signs.list", must: "the warning signs";
        WarningSignsToday = "warning_signs.today", must: "what not to leave until tomorrow";
        SafetyNet = "safety_net", must: "what leads to the signs of an emergency";
        SafetyNetToday = "safety_net.today", must: "what leads to the signs that cannot wait until tomorrow";
        SafetyNetLater = "safety_net.later", may: "when to be seen if it does not get better";
        Title = "title", must: "its name";
        Intro = "intro", must: "what it is";
        ForWhom = "for_whom", must: "whom it is for";
        NotForWhom = "not_for_whom", must: "whom it is not for";
    }
    /// What the page says that is there without the questions. It is shown where nothing else can be.
    PageText {
        Title = "title", must: "the title of a page with several checks";
        Intro = "intro", must: "what they are";
        Starting = "starting", must: "after Start was pressed";
        Slow = "slow", must: "when that takes long";
        OwnPage = "own_page", must: "the way out of a space that is too low";
        Unscripted = "unscripted", must: "where no script runs";
        UseThisPage = "use_this_page", must: "what to do then";
        DoNotDrive = "do_not_drive", must: "a warning";
        Numbers = "numbers", must: "the heading of the telephone numbers";
        NumbersIntro = "numbers_intro", must: "what to do where none fits";
        NumbersOfRegion = "numbers_of_region", must: "the numbers of a country";
        ProblemUnprotected = "problem_unprotected", must: "the policy is not in force";
        ProblemNoWebassembly = "problem_no_webassembly", must: "there is no WebAssembly";
        ProblemRefused = "problem_refused", must: "WebAssembly is refused";
        ProblemOld = "problem_old", must: "the browser is too old";
        ProblemDamaged = "problem_damaged", must: "a part is damaged or of another version";
        ProblemFault = "problem_fault", must: "a fault before the start";
        ProblemStopped = "problem_stopped", must: "a fault after it";
    }
    /// The texts of a care level.
    CareText {
        Name = "", must: "the care level";
        When = "when", must: "how soon";
        What = "what", must: "what to do";
        First = "first", may: "what to do before anything else, where the check stopped early";
        Changes = "changes", may: "what to do if it gets worse";
    }
    /// The texts of a contact.
    ContactText {
        Name = "", must: "whom to call";
        How = "text", must: "how";
    }
    /// The texts of a screen. One with a single question has that question as its heading.
    ScreenText {
        Heading = "", must: "the heading";
        Intro = "intro", may: "what stands under the heading";
    }
    /// The texts of a question. Low and high belong to scales.
    QuestionText {
        Question = "", must: "the question";
        Why = "why", must: "why it is asked";
        Hint = "hint", may: "how to answer";
        Low = "low", may: "what the lowest number means";
        High = "high", may: "and the highest";
    }
    /// The texts of an option: its name follows that of the option.
    OptionText {
        Label = "", must: "an option";
        Hint = "-hint", may: "more about an option";
    }
    /// The texts of a rule, beside its reasons at a level.
    RuleText {
        Reason = "", must: "why this matters";
    }
    /// The texts of a pattern.
    PatternText {
        Name = "", must: "the name";
        Gist = "gist", must: "what it is, in a sentence";
        About = "about", must: "more about what it is";
        Expect = "expect", must: "what to expect";
        See = "see", may: "when to book an appointment, for who looks after it themselves";
        Sooner = "sooner", may: "what cannot wait";
        Avoid = "avoid", may: "what to avoid";
    }
    /// The texts of a concern, beside the replies.
    ConcernText {
        Question = "", must: "the question that people come with";
    }
    /// The texts of a piece of advice. The legend belongs to a picture.
    AdviceText {
        Title = "", must: "the title";
        Text = "text", must: "the advice";
        Legend = "legend", must: "what stands at the picture";
    }
}
