//! How an assessment stands in its pack: field after field, numbers short, lists behind their length.
//!
//! One table says it for writing and for reading. A derived `serde` format does the same, and made
//! the Wasm 4.4 kB larger (Brotli).

use alloc::{
    boxed::Box,
    string::{String, ToString},
    vec::Vec,
};

use crate::{
    Adjustment, Advice, AdviceIndex, Answer, Assessment, CareLevel, Circumstance, Comparison,
    Condition, Contact, ContactIndex, Evidence, Fact, Finding, FindingIndex, HandOver, Impossible,
    Kind, OptionSet, Pattern, PatternIndex, Phrase, Question, QuestionIndex, Region, Review, Rule,
    Screen, Source, SourceIndex, Tier,
};

/// An assessment as bytes.
pub(crate) fn write(assessment: &Assessment) -> Vec<u8> {
    let mut bytes = Vec::new();
    assessment.write(&mut bytes);
    bytes
}

/// The assessment that these bytes are, where they are one from the first to the last.
pub(crate) fn read(bytes: &[u8]) -> Option<Assessment> {
    let mut reader = Reader::of(bytes);
    let assessment = Assessment::read(&mut reader);
    (!reader.failed && reader.rest.is_empty()).then_some(assessment)
}

/// Bytes being read. After a failure there are none left, and everything reads as zero: that way
/// only the end has to ask.
struct Reader<'a> {
    rest: &'a [u8],
    failed: bool,
    /// How many names it has made.
    names: usize,
}

impl<'a> Reader<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, failed: false, names: 0 }
    }

    /// A name for something that has none in the pack.
    fn name(&mut self) -> String {
        self.names += 1;
        self.names.to_string()
    }

    fn fail(&mut self) {
        self.failed = true;
        self.rest = &[];
    }

    fn byte(&mut self) -> u8 {
        self.bytes(1).first().copied().unwrap_or(0)
    }

    fn bytes(&mut self, length: usize) -> &'a [u8] {
        if let Some((bytes, rest)) = self.rest.split_at_checked(length) {
            self.rest = rest;
            return bytes;
        }
        self.fail();
        &[]
    }

    /// A length, of things that take at least a byte each.
    fn length(&mut self) -> usize {
        let length = usize::try_from(u64::read(self)).unwrap_or(usize::MAX);
        if length > self.rest.len() {
            self.fail();
            return 0;
        }
        length
    }

    /// A number where it fits.
    fn fitting<Number: Default>(&mut self, number: Option<Number>) -> Number {
        if number.is_none() {
            self.fail();
        }
        number.unwrap_or_default()
    }
}

trait Packed {
    fn write(&self, bytes: &mut Vec<u8>);
    fn read(reader: &mut Reader<'_>) -> Self;
}

/// Seven bits to a byte, the lowest first; the eighth says that more follow.
impl Packed for u64 {
    fn write(&self, bytes: &mut Vec<u8>) {
        let mut rest = *self;
        while rest > 127 {
            bytes.push(rest.to_le_bytes()[0] | 128);
            rest >>= 7;
        }
        bytes.push(rest.to_le_bytes()[0]);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = reader.byte();
            number |= Self::from(byte & 127).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if byte < 128 {
                return number;
            }
        }
    }
}

impl Packed for usize {
    fn write(&self, bytes: &mut Vec<u8>) {
        u64::try_from(*self).unwrap_or(u64::MAX).write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.length()
    }
}

impl Packed for u16 {
    fn write(&self, bytes: &mut Vec<u8>) {
        u64::from(*self).write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let number = u64::read(reader);
        reader.fitting(Self::try_from(number).ok())
    }
}

/// Zero, minus one, one, minus two, ...: small numbers of either sign are short.
impl Packed for i32 {
    fn write(&self, bytes: &mut Vec<u8>) {
        let number = i64::from(*self);
        ((number << 1) ^ (number >> 63)).cast_unsigned().write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let number = u64::read(reader);
        let number = (number >> 1).cast_signed() ^ -(number & 1).cast_signed();
        reader.fitting(Self::try_from(number).ok())
    }
}

impl Packed for u8 {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(*self);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.byte()
    }
}

impl Packed for bool {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(*self));
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.byte() != 0
    }
}

impl Packed for String {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.len().write(bytes);
        bytes.extend(self.bytes());
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let length = reader.length();
        let bytes = reader.bytes(length);
        reader.fitting(Self::from_utf8(bytes.to_vec()).ok())
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.len().write(bytes);
        self.iter().for_each(|one| one.write(bytes));
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let mut list = Self::new();
        for _ in 0..reader.length() {
            list.push(T::read(reader));
        }
        list
    }
}

impl<T: Packed> Packed for Option<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.is_some().write(bytes);
        self.iter().for_each(|one| one.write(bytes));
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        bool::read(reader).then(|| T::read(reader))
    }
}

impl<T: Packed> Packed for Box<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_ref().write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        Self::new(T::read(reader))
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.0.write(bytes);
        self.1.write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        (A::read(reader), B::read(reader))
    }
}

/// A record: its fields in this order. The compiler says if one is missing.
///
/// An id in brackets is not in the pack: nothing but words is ever looked up by it, and these find it by its place. The
/// reader numbers what lacks one.
macro_rules! records {
    ($($name:ident $(($id:ident))? { $($field:tt),+ })+) => {$(
        impl Packed for $name {
            fn write(&self, bytes: &mut Vec<u8>) {
                $(self.$field.write(bytes);)+
            }

            fn read(reader: &mut Reader<'_>) -> Self {
                Self { $($id: reader.name(),)? $($field: Packed::read(reader)),+ }
            }
        }
    )+};
}

/// A choice: the number of the variant, and the variant's fields, each with a name to hold it by.
macro_rules! choices {
    ($($name:ident $(<$atom:ident>)? {
        $($number:literal => $variant:ident { $($field:tt: $held:ident),* })+
    })+) => {$(
        impl $(<$atom: Packed>)? Packed for $name $(<$atom>)? {
            fn write(&self, bytes: &mut Vec<u8>) {
                match self {
                    $(Self::$variant { $($field: $held),* } => {
                        bytes.push($number);
                        $($held.write(bytes);)*
                    })+
                }
            }

            fn read(reader: &mut Reader<'_>) -> Self {
                match reader.byte() {
                    $($number => Self::$variant { $($field: Packed::read(reader)),* },)+
                    _ => {
                        reader.fail();
                        // Reads zero now, and the variants numbered zero hold no choice of their own.
                        Self::read(reader)
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
    Question { id, kind, applies, asked, neutral, warning }
    Finding (id) { when }
    Impossible (id) { when }
    Rule (id) { tiers, sources }
    Tier { care, contact, when }
    Pattern (id) { considered, prior, adjustments, evidence, sources }
    Adjustment { when, weight }
    Evidence { finding, weight, group }
    Advice (id) { section, when, sources }
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
    Answer {
        0 => Options { 0: options }
        1 => Number { 0: number }
    }
    Condition<Atom> {
        0 => Constant { 0: holds }
        1 => Atom { 0: atom }
        2 => Not { 0: inner }
        3 => All { 0: parts }
        4 => Any { 0: parts }
        5 => AtLeast { count: count, of: parts }
    }
    Fact {
        0 => Finding { 0: finding }
        1 => Chosen { 0: question, 1: options }
        2 => Number { 0: question, 1: comparison, 2: constant }
    }
    Circumstance {
        0 => Fact { 0: fact }
        1 => Pattern { 0: pattern }
        2 => Care { 0: levels }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written<T: Packed>(value: &T) -> Vec<u8> {
        let mut bytes = Vec::new();
        value.write(&mut bytes);
        bytes
    }

    fn again<T: Packed>(value: &T) -> T {
        let bytes = written(value);
        let mut reader = Reader::of(&bytes);
        let value = T::read(&mut reader);
        assert!(!reader.failed && reader.rest.is_empty());
        value
    }

    #[test]
    fn small_numbers_are_one_byte() {
        assert_eq!(written(&-64_i32), [127]);
        assert_eq!(written(&63_i32), [126]);
        assert_eq!(written(&127_u16), [127]);
        assert_eq!(written(&128_u16), [128, 1]);
    }

    proptest! {
        #[test]
        fn numbers_and_words_come_back(a: u64, b: i32, c: u16, words: String) {
            prop_assert_eq!(again(&(a, b)), (a, b));
            prop_assert_eq!(again(&(c, words.clone())), (c, words));
        }

        #[test]
        fn bytes_that_are_no_assessment_are_refused_and_never_a_panic(bytes: Vec<u8>) {
            prop_assert_eq!(read(&bytes), None);
        }
    }

    #[test]
    fn a_number_too_large_for_its_place_is_refused() {
        let bytes = written(&u64::from(u32::MAX));
        let mut reader = Reader::of(&bytes);
        assert_eq!((u16::read(&mut reader), reader.failed), (0, true));
    }

    #[test]
    fn a_length_beyond_the_end_is_refused_before_anything_is_kept_for_it() {
        let bytes = written(&u64::MAX);
        let mut reader = Reader::of(&bytes);
        assert_eq!((Vec::<bool>::read(&mut reader), reader.failed), (Vec::new(), true));
    }
}
