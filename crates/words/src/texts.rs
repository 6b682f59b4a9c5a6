//! Which texts there are of each kind of thing, and what authors are told of each.

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
        StoppedEarly = "stopped_early", may: "that the check has not asked about everything";
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
