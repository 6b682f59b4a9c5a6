//! How an assessment stands in its pack: field after field, the numbers in one row and the words in lines below it.
//! Numbers stand among numbers and words among words, which compresses better, and lists stand behind their length.
//!
//! One table says it for writing and for reading. A derived `serde` format does the same, and made
//! the Wasm 4.4 kB larger (Brotli).

mod primitive;
#[cfg(test)]
mod tests;

use alloc::string::String;

use crate::{
    Adjustment, Advice, AdviceIndex, Answer, Assessment, CareLevel, Circumstance, Comparison,
    Condition, Contact, ContactIndex, Evidence, Fact, Finding, FindingIndex, HandOver, Impossible,
    Kind, Label, Map, OptionSet, Pattern, PatternIndex, Phrase, Picture, Point, Question,
    QuestionIndex, Region, Review, Rule, Screen, Shape, Source, SourceIndex, Tier,
};

use primitive::{Numbered, Packed, Reader, Writer};

/// An assessment as text; none where something in it is more than a line.
pub(crate) fn write(assessment: &Assessment) -> Option<String> {
    let mut pack = Writer::default();
    assessment.write(&mut pack);
    pack.text()
}

/// The assessment that this text is, where it is one from the first to the last.
pub(crate) fn read(text: &str) -> Option<Assessment> {
    let mut reader = Reader::of(text);
    let assessment = Assessment::read(&mut reader);
    reader.is_read().then_some(assessment)
}

/// A record: its fields in this order. The compiler says if one is missing.
///
/// An id in brackets is not in the pack: nothing but words is ever looked up by it, and these find it by its place. The
/// reader numbers what lacks one.
macro_rules! records {
    ($($name:ident $(($id:ident))? { $($field:tt),+ })+) => {$(
        impl Packed for $name {
            fn write(&self, pack: &mut Writer) {
                $(self.$field.write(pack);)+
            }

            fn read(reader: &mut Reader<'_>) -> Self {
                Self { $($id: reader.name(),)? $($field: Packed::read(reader)),+ }
            }
        }
    )+};
}

/// A choice: the number of the variant, and the variant's fields, each with a name to hold it by. Where a variant is itself a
/// choice and stands by that one's numbers, it comes last, and the others have numbers that it leaves free.
macro_rules! choices {
    ($($name:ident $(<$atom:ident>)? {
        $($number:literal => $variant:ident { $($field:tt: $held:ident),* })+
        $(_ => $inner:ident)?
    })+) => {$(
        impl $(<$atom: Numbered>)? Packed for $name $(<$atom>)? {
            fn write(&self, pack: &mut Writer) {
                match self {
                    $(Self::$variant { $($field: $held),* } => {
                        pack.number($number);
                        $($held.write(pack);)*
                    })+
                    $(Self::$inner(inner) => inner.write(pack),)?
                }
            }

            fn read(reader: &mut Reader<'_>) -> Self {
                let number = reader.number();
                Self::numbered(number, reader)
            }
        }

        impl $(<$atom: Numbered>)? Numbered for $name $(<$atom>)? {
            // Every list of conditions would hold a copy: 0.1 kB (Brotli).
            #[inline(never)]
            fn numbered(number: u64, reader: &mut Reader<'_>) -> Self {
                // Where an inner choice takes every other number, nothing is left for the last arm.
                #[allow(unreachable_patterns)]
                match number {
                    $($number => Self::$variant { $($field: Packed::read(reader)),* },)+
                    $(other => Self::$inner(Numbered::numbered(other, reader)),)?
                    _ => {
                        reader.fail();
                        // Everything reads as zero now, and the variants numbered zero hold no choice of their own.
                        Self::numbered(0, reader)
                    }
                }
            }
        }
    )+};
}

records! {
    Assessment {
        id, version, review, screens, questions, findings, impossible, rules, patterns, advice, hand_overs, contacts,
        sources, regions
    }
    Review { reviewed_by, review_by }
    Screen (id) { questions }
    Question { id, kind, applies, asked, neutral, warning, map }
    Map { view_box, outline, labels, places }
    Shape { path, transform }
    Label { x, y, width, height, message }
    Finding (id) { when }
    Impossible (id) { when }
    Rule (id) { tiers, sources }
    Tier { care, contact, when }
    Pattern (id) { considered, prior, adjustments, evidence, sources }
    Adjustment { when, weight }
    Evidence { finding, weight, group }
    Advice (id) { section, when, sources, picture }
    Point { week, low, high }
    HandOver { to, advice, carries }
    Contact { id }
    Source (id) { title, publisher, date, address }
    Region { id, phrases }
    OptionSet { 0 }
    QuestionIndex { 0 }
    FindingIndex { 0 }
    PatternIndex { 0 }
    AdviceIndex { 0 }
    ContactIndex { 0 }
    SourceIndex { 0 }
}

choices! {
    Kind {
        0 => Single { options: options }
        1 => Multi { options: options, exclusive: exclusive }
        2 => Number { min: min, max: max }
        3 => Scale { min: min, max: max }
    }
    Phrase {
        0 => Phone { 0: number }
        1 => Words { 0: words }
    }
    Picture {
        0 => Course { points: points }
        1 => Steps { bars: bars }
    }
    Answer {
        0 => Options { 0: options }
        1 => Number { 0: number }
    }
    Condition<Atom> {
        5 => Constant { 0: holds }
        6 => Not { 0: inner }
        7 => All { 0: parts }
        8 => Any { 0: parts }
        9 => AtLeast { count: count, of: parts }
        _ => Atom
    }
    Fact {
        0 => Finding { 0: finding }
        1 => Chosen { 0: question, 1: options }
        2 => Number { 0: question, 1: comparison, 2: constant }
    }
    Circumstance {
        3 => Pattern { 0: pattern }
        4 => Care { 0: levels }
        _ => Fact
    }
    Comparison {
        0 => Less {}
        1 => AtMost {}
        2 => Equal {}
        3 => AtLeast {}
        4 => More {}
    }
    CareLevel {
        0 => SelfCare {}
        1 => Routine {}
        2 => SoonDays {}
        3 => UrgentSameDay {}
        4 => Emergency {}
    }
}
