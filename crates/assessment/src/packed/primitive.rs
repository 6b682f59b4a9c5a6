//! Text being written or read, and how numbers, words and lists stand in it.

use alloc::{
    borrow::ToOwned,
    boxed::Box,
    string::{String, ToString},
    vec::Vec,
};
use core::str::Chars;

use crate::digits;

/// A pack being written.
#[derive(Default)]
pub(super) struct Writer {
    numbers: String,
    lines: String,
    line_breaks: bool,
}

impl Writer {
    pub fn number(&mut self, number: u64) {
        digits::write(number, &mut self.numbers);
    }

    fn line(&mut self, line: &str) {
        self.line_breaks |= line.contains('\n');
        self.lines.push_str(line);
        self.lines.push('\n');
    }

    /// The row of numbers, and below it the words; none where a line of them would not be one.
    pub fn text(self) -> Option<String> {
        (!self.line_breaks).then(|| [self.numbers, self.lines].join("\n"))
    }
}

/// A pack being read. After a failure nothing of it is left, and everything reads as zero: that way
/// only the end has to ask.
pub(super) struct Reader<'a> {
    numbers: Chars<'a>,
    lines: &'a str,
    failed: bool,
    /// How many names it has made.
    names: usize,
}

impl<'a> Reader<'a> {
    pub fn of(text: &'a str) -> Self {
        let (numbers, lines) = text.split_once('\n').unwrap_or_default();
        Self { numbers: numbers.chars(), lines, failed: numbers.is_empty(), names: 0 }
    }

    /// Whether all of it was read, and nothing more was wanted.
    pub fn is_read(&self) -> bool {
        !self.failed && self.numbers.as_str().is_empty() && self.lines.is_empty()
    }

    /// A name for something that has none in the pack.
    pub fn name(&mut self) -> String {
        self.names += 1;
        self.names.to_string()
    }

    pub fn fail(&mut self) {
        self.failed = true;
        self.numbers = "".chars();
        self.lines = "";
    }

    pub fn number(&mut self) -> u64 {
        let number = digits::read(&mut self.numbers);
        self.or_fail(number)
    }

    fn line(&mut self) -> &'a str {
        let split = self.lines.split_once('\n');
        let (line, rest) = self.or_fail(split);
        self.lines = rest;
        line
    }

    /// A length, of things that take at least a number or a line each.
    fn length(&mut self) -> usize {
        let left = self.numbers.as_str().len() + self.lines.len();
        let length = usize::try_from(self.number()).ok().filter(|length| *length <= left);
        self.or_fail(length)
    }

    /// What was read, where it can be.
    fn or_fail<Value: Default>(&mut self, value: Option<Value>) -> Value {
        if value.is_none() {
            self.fail();
        }
        value.unwrap_or_default()
    }
}

pub(super) trait Packed {
    fn write(&self, pack: &mut Writer);
    fn read(reader: &mut Reader<'_>) -> Self;
}

/// A choice, whose number has been read.
pub(super) trait Numbered: Packed {
    fn numbered(number: u64, reader: &mut Reader<'_>) -> Self;
}

impl Packed for u64 {
    fn write(&self, pack: &mut Writer) {
        pack.number(*self);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.number()
    }
}

impl Packed for usize {
    fn write(&self, pack: &mut Writer) {
        u64::try_from(*self).unwrap_or(u64::MAX).write(pack);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.length()
    }
}

impl Packed for u16 {
    fn write(&self, pack: &mut Writer) {
        u64::from(*self).write(pack);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let number = u64::read(reader);
        reader.or_fail(Self::try_from(number).ok())
    }
}

/// Zero, minus one, one, minus two, ...: small numbers of either sign are short.
impl Packed for i32 {
    fn write(&self, pack: &mut Writer) {
        let number = i64::from(*self);
        ((number << 1) ^ (number >> 63)).cast_unsigned().write(pack);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let number = u64::read(reader);
        let number = (number >> 1).cast_signed() ^ -(number & 1).cast_signed();
        reader.or_fail(Self::try_from(number).ok())
    }
}

impl Packed for u8 {
    fn write(&self, pack: &mut Writer) {
        pack.number(u64::from(*self));
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let number = reader.number();
        reader.or_fail(Self::try_from(number).ok())
    }
}

impl Packed for bool {
    fn write(&self, pack: &mut Writer) {
        pack.number(u64::from(*self));
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.number() != 0
    }
}

/// Strings are names, sources and drawings: a line each.
impl Packed for String {
    fn write(&self, pack: &mut Writer) {
        pack.line(self);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.line().to_owned()
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn write(&self, pack: &mut Writer) {
        self.len().write(pack);
        self.iter().for_each(|one| one.write(pack));
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
    fn write(&self, pack: &mut Writer) {
        self.is_some().write(pack);
        self.iter().for_each(|one| one.write(pack));
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        bool::read(reader).then(|| T::read(reader))
    }
}

impl<T: Packed> Packed for Box<T> {
    fn write(&self, pack: &mut Writer) {
        self.as_ref().write(pack);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        Self::new(T::read(reader))
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn write(&self, pack: &mut Writer) {
        self.0.write(pack);
        self.1.write(pack);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        (A::read(reader), B::read(reader))
    }
}
