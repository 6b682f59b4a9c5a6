//! The engine of Selfcheck: answers in, the next question or the outcome out.
//!
//! An [`Assessment`] is compiled from the files in `assessments/` by the `compile` crate. Its
//! questions are pure functions of the answers, without clock, randomness or state:
//!
//! - [`Assessment::next`]: which screen comes next, or that the flow has ended;
//! - [`Assessment::outcome`]: how soon to be seen, by whom, why, and what the answers fit;
//! - [`Assessment::changes`]: which single answers would make it more, or less, urgent.
//!
//! The engine knows no screen layout, no language, no browser and no file.

#![no_std]
extern crate alloc;

mod advice;
mod answer_by_id;
mod answers;
mod assessment;
mod basis;
mod care;
mod carry;
mod changes;
mod choice;
mod concern;
mod condition;
mod danger_sign;
mod facts;
mod flow;
mod index;
mod invalid;
mod map;
mod offer;
mod options;
mod outcome;
mod pack;
mod picture;
mod reads;
mod score;
mod standing;
mod text;
mod truth;
mod validate;
mod walk;

pub use advice::Advice;
pub use answer_by_id::{AnswerById, AnswerError};
pub use answers::{Answer, Answers};
pub use assessment::{
    Adjustment, Assessment, ChiefFact, Contact, Evidence, Finding, HandOver, Impossible, Kind,
    Pattern, Phrase, Question, Reason, Region, Review, Rule, Screen, Tier,
};
pub use basis::Basis;
pub use care::CareLevel;
pub use changes::{Change, Changes};
pub use concern::{Concern, GivenReply, Interest, Reply, ReplyWords};
pub use condition::{Circumstance, Comparison, Condition, Fact};
pub use danger_sign::DangerSign;
pub use flow::{Replay, Step, Visit};
pub use index::{
    AdviceIndex, ConcernIndex, ContactIndex, DangerSignIndex, FindingIndex, OptionIndex,
    PatternIndex, QuestionIndex, RuleIndex, ScreenIndex, SourceIndex,
};
pub use invalid::Invalid;
pub use map::{Label, Map, Shape};
pub use offer::OnlyFor;
pub use options::OptionSet;
pub use outcome::{FiredRule, Outcome};
pub use pack::{
    PackError, read_assessment, read_result_text, read_text, write_assessment, write_result_text,
    write_text,
};
pub use picture::{Picture, Point};
pub use score::{FLOOR, Fit, GROUP_CAP, PatternFit};
pub use standing::{ConditionStanding, Standing};
pub use text::{Case, Message, Messages, Part, ResultText, Source, Text};
pub use truth::Truth;
