//! Bytes being read, and how numbers, words and lists stand among them.

use alloc::{
    boxed::Box,
    string::{String, ToString},
    vec::Vec,
};

/// Bytes being read. After a failure there are none left, and everything reads as zero: that way
/// only the end has to ask.
pub(super) struct Reader<'a> {
    pub rest: &'a [u8],
    pub failed: bool,
    /// How many names it has made.
    names: usize,
}

impl<'a> Reader<'a> {
    pub fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, failed: false, names: 0 }
    }

    /// A name for something that has none in the pack.
    pub fn name(&mut self) -> String {
        self.names += 1;
        self.names.to_string()
    }

    pub fn fail(&mut self) {
        self.failed = true;
        self.rest = &[];
    }

    pub fn byte(&mut self) -> u8 {
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

pub(super) trait Packed {
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
