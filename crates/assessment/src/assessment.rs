//! A compiled assessment: the shape of everything the engine decides by.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::{
    Advice, AdviceIndex, Answer, CareLevel, Concern, Condition, ContactIndex, DangerSign, Fact,
    FindingIndex, Map, OnlyFor, OptionIndex, OptionSet, QuestionIndex, SourceIndex,
};

/// A compiled assessment, without its words: these are in one [`Text`](crate::Text) per language.
///
/// Made by the `compile` crate from the files in `assessments/`, or read from a pack with
/// [`read_assessment`](crate::read_assessment), which checks that every index in it leads somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The folder's name, such as `back-pain`.
    pub id: String,
    /// The version of the content, such as `0.1.0`.
    pub version: String,
    /// Who reviewed it, and by when it must be looked at again.
    pub review: Review,
    /// The screens, in the order of the flow.
    pub screens: Vec<Screen>,
    /// The questions, in the order of the flow.
    pub questions: Vec<Question>,
    /// Named facts; each refers only to findings before it.
    pub findings: Vec<Finding>,
    /// Combinations of answers that no person can give.
    pub impossible: Vec<Impossible>,
    /// What raises the care level.
    pub rules: Vec<Rule>,
    /// What answers can be consistent with. Only results look at them, at advice and at concerns: these come with the words of
    /// results, see [`read_result_text`](crate::read_result_text), and are empty until then.
    #[serde(skip)]
    pub patterns: Vec<Pattern>,
    /// Advice, in the order in which it is shown.
    #[serde(skip)]
    pub advice: Vec<Advice>,
    /// What people come to know, in the order of the result.
    #[serde(skip)]
    pub concerns: Vec<Concern>,
    /// What to watch for from now on, the likeliest first.
    pub danger_signs: Vec<DangerSign>,
    /// Where its advice sends people on to.
    pub hand_overs: Vec<HandOver>,
    /// What a doctor needs to be told first, in the order in which it is said.
    pub introduce: Vec<ChiefFact>,
    /// What is told behind that and behind the reasons, where there is time for it: below the same day, while words are left.
    pub tell_more: Vec<ChiefFact>,
    /// Whom to call, the most urgent first; the last is the contact when no rule fires.
    pub contacts: Vec<Contact>,
    /// Telephone numbers and names of services by region, the default first.
    pub regions: Vec<Region>,
}

/// Who reviewed the content, and until when it may be relied on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The named clinician who signed this version; none has signed while this is `None`.
    pub reviewed_by: Option<String>,
    /// The day, `YYYY-MM-DD`, by which the content must be looked at again.
    pub review_by: String,
}

/// One heading with one to three short questions that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screen {
    /// Its name, such as `about_you`.
    pub id: String,
    /// Its questions, in order.
    pub questions: Vec<QuestionIndex>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name, such as `saddle_when`.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whom it concerns: over who, age and sex only. Where this is false, `neutral` stands as the
    /// known answer.
    pub applies: Condition<Fact>,
    /// When it is put to a person whom it concerns. It is skipped, and stays unknown, unless this
    /// holds on the answers to the screens before.
    pub asked: Condition<Fact>,
    /// The known answer of a person whom it does not concern.
    pub neutral: Option<Answer>,
    /// Options that concern some people alone.
    pub only_for: Vec<OnlyFor>,
    /// Options that are warning signs.
    pub warning: OptionSet,
    /// Whether it asks what was so before, such as an illness or how it began: nothing to watch for from now on.
    pub background: bool,
    /// A drawing on which its options are places.
    pub map: Option<Map>,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Exactly one of these options.
    Single {
        /// The options' ids.
        options: Vec<String>,
    },
    /// At least one of these options.
    Multi {
        /// The options' ids.
        options: Vec<String>,
        /// Options that stand alone, such as `none`.
        exclusive: OptionSet,
    },
    /// A whole number that is typed, both limits allowed.
    Number {
        /// The lowest number.
        min: i32,
        /// The highest number.
        max: i32,
    },
    /// A whole number picked from a short scale, both limits allowed.
    Scale {
        /// The lowest number.
        min: i32,
        /// The highest number.
        max: i32,
    },
}

impl Kind {
    /// The ids of the options; none where a number is asked for.
    pub fn options(&self) -> &[String] {
        match self {
            Self::Single { options } | Self::Multi { options, .. } => options,
            Self::Number { .. } | Self::Scale { .. } => &[],
        }
    }
}

impl Question {
    /// The option with this id.
    pub fn option(&self, id: &str) -> Option<OptionIndex> {
        let position = self.kind.options().iter().position(|option| option == id)?;
        OptionIndex::try_from(position).ok()
    }
}

/// A named fact derived from answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Its name, such as `saddle_new`.
    pub id: String,
    /// When it is present.
    pub when: Condition<Fact>,
}

/// A combination of answers that no person can give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Impossible {
    /// Its name, such as `adult_child`.
    pub id: String,
    /// When the answers are impossible.
    pub when: Condition<Fact>,
}

/// A safety rule: under a condition, a care level and a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its canonical id, such as `B-CES-1`.
    pub id: String,
    /// Its levels, the most urgent first; the first that holds is the one that fires.
    pub tiers: Vec<Tier>,
    /// What it rests on, as places in [`ResultText::sources`](crate::ResultText::sources).
    pub sources: Vec<SourceIndex>,
}

/// One level of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// How soon to be seen.
    pub care: CareLevel,
    /// By whom.
    pub contact: ContactIndex,
    /// When.
    pub when: Condition<Fact>,
    /// Reasons in words of their own for some of these people: the first that holds is given. All others are given the reason
    /// of the level.
    pub reasons: Vec<Reason>,
}

/// Why a rule fires, for those who said just this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// Its name among the reasons of its rule, such as `worse`.
    pub id: String,
    /// For whom.
    pub when: Condition<Fact>,
}

/// What the answers can be consistent with; never called a diagnosis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// Its canonical id, such as `nonspecific_low_back`.
    pub id: String,
    /// For whom it is considered at all.
    pub considered: Condition<Fact>,
    /// How common it is, in 1/100 of a log2 unit of its share.
    pub prior: i32,
    /// What makes it more or less common, such as age.
    pub adjustments: Vec<Adjustment>,
    /// What findings say for and against it.
    pub evidence: Vec<Evidence>,
    /// What it rests on, as places in [`ResultText::sources`](crate::ResultText::sources).
    pub sources: Vec<SourceIndex>,
}

/// What makes a pattern more or less common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjustment {
    /// For whom.
    pub when: Condition<Fact>,
    /// By how much, in 1/100 of a log2 unit.
    pub weight: i32,
}

/// The weight of one finding for a pattern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The finding.
    pub finding: FindingIndex,
    /// How much it speaks for (or against) the pattern, in 1/100 of a log2 unit.
    pub weight: i32,
    /// Findings of one group depend on each other: their sum is capped.
    pub group: Option<u16>,
}

/// Advice that sends people on to another assessment, which does not ask again what they said here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// The id of the other assessment.
    pub to: String,
    /// The advice.
    pub advice: AdviceIndex,
    /// The questions that the other one has too, in the same words.
    pub carries: Vec<QuestionIndex>,
}

/// Answers that a doctor is told whatever the result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChiefFact {
    /// The question.
    pub question: QuestionIndex,
    /// Those of its options that are said; none where it takes a number.
    pub options: OptionSet,
}

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Its name, such as `emergency_department`.
    pub id: String,
}

/// Telephone numbers and names of services in one place of the world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// ISO 3166 country code in upper case, or `OTHER`.
    pub id: String,
    /// By name: every region has the same names.
    pub phrases: Vec<(String, Phrase)>,
}

/// A telephone number, or words such as the name of a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phrase {
    /// A number to call, as people write it.
    Phone(String),
    /// Words.
    Words(String),
}
