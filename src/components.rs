//! The parts that screens are made of: plain functions of a [`View`](crate::view::View).

mod about;
mod answer_list;
mod back_link;
mod care_banner;
mod choice;
mod choice_list;
mod clear_link;
mod error_summary;
mod field;
mod levels;
mod map;
mod number_field;
mod pattern_card;
mod picker;
mod picture;
mod reasons;
mod scale;
mod shape;
mod sources;
mod why_we_ask;

pub use about::{about, review_status};
pub use answer_list::{answer_list, answers_of};
pub use back_link::back_link;
pub use care_banner::care_banner;
pub use choice::{Choice, choice};
pub use choice_list::choice_list;
pub use clear_link::clear_link;
pub use error_summary::error_summary;
pub use field::Field;
pub use levels::levels;
pub use map::{figure, place};
pub use number_field::number_field;
pub use pattern_card::pattern_card;
pub use picker::{language_picker, region_picker};
pub use picture::pictured;
pub use reasons::reasons;
pub use scale::scale;
pub use shape::{
    button, card, disclosure, element, folded, list, paragraph, screen, section, titled, together,
};
pub use sources::sources;
pub use why_we_ask::why_we_ask;
