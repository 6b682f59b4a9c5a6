//! An instruction, taken apart into what many have alike and what is its own.

use wasmparser::BinaryReader;

use super::numbers::{count, minimal_length};
use super::ranks::Ranks;

/// Where an instruction takes its own part from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operand {
    /// It has none: the shape is all of it.
    None,
    /// It has none, and is the last of its function.
    End,
    /// The local used last.
    Last,
    /// The local used before that.
    LastButOne,
    /// A stream of locals, by rank.
    Local,
    /// A stream of functions, by rank.
    Function,
    /// A stream of what is added to an address.
    Offset,
    /// A stream of how many blocks a branch leaves.
    Depth,
    /// A stream of constants: 0, -1, 1, -2, ... stand as 0, 1, 2, 3, ...
    Constant,
    /// A stream of bytes: how many, and these.
    Bytes,
}

impl Operand {
    const ALL: [Self; 10] = [
        Self::None,
        Self::End,
        Self::Last,
        Self::LastButOne,
        Self::Local,
        Self::Function,
        Self::Offset,
        Self::Depth,
        Self::Constant,
        Self::Bytes,
    ];

    /// Those that have a stream, in the order of the streams.
    pub fn streamed() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().skip_while(|one| *one != Self::Local)
    }

    fn number(self) -> u32 {
        Self::ALL.into_iter().zip(0..).find(|(one, _)| *one == self).map_or(0, |(_, number)| number)
    }
}

/// What many instructions have alike.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape {
    pub operand: Operand,
    /// The opcode, and what else is the same.
    bytes: Vec<u8>,
}

impl Shape {
    pub fn opcode(&self) -> u8 {
        self.bytes.first().copied().unwrap_or_default()
    }

    /// Whether it is a constant none or all of whose bits are set.
    pub fn is_zero_or_all(&self) -> bool {
        matches!(self.bytes.as_slice(), [0x41, 0 | 0x7f])
    }

    /// As it stands in the list of shapes.
    pub fn listed(&self) -> impl Iterator<Item = u32> {
        let bytes = self.bytes.iter().copied().map(u32::from);
        [self.operand.number(), count(&self.bytes)].into_iter().chain(bytes)
    }
}

/// An instruction of a function.
pub struct Instruction {
    pub shape: Shape,
    /// What it has in the stream of its operand.
    pub own: Vec<u32>,
}

impl Instruction {
    /// The instruction that is not the last of its function and is these bytes.
    ///
    /// Opcodes stand here by number, as in the Wasm specification's index of instructions.
    pub fn of(bytes: &[u8], locals: &mut Ranks, functions: &mut Ranks) -> Self {
        let Some((&opcode, immediate)) = bytes.split_first() else {
            return Self::whole(bytes, Operand::None);
        };
        let only = |operand, own| Self { shape: Shape { operand, bytes: vec![opcode] }, own };
        let known = match opcode {
            // local.get, local.set, local.tee
            0x20..=0x22 => unsigned(immediate).map(|local| match (opcode, locals.rank(local)) {
                (0x20, 0) => only(Operand::Last, vec![]),
                (0x20, 1) => only(Operand::LastButOne, vec![]),
                (_, rank) => only(Operand::Local, vec![rank]),
            }),
            // br, br_if
            0x0c | 0x0d => unsigned(immediate).map(|depth| only(Operand::Depth, vec![depth])),
            // call
            0x10 => unsigned(immediate)
                .map(|function| only(Operand::Function, vec![functions.rank(function)])),
            // Loads and stores. Their alignment depends on which they are.
            0x28..=0x3e => bytes.split_at_checked(2).and_then(|(kept, offset)| {
                let shape = Shape { operand: Operand::Offset, bytes: kept.to_vec() };
                Some(Self { shape, own: vec![unsigned(offset)?] })
            }),
            // i32.const, but for the small ones
            0x41 => signed(immediate)
                .filter(|constant| !(-1..=3).contains(constant))
                .map(|constant| only(Operand::Constant, vec![zigzag(constant)])),
            // call_indirect, br_table, i64.const, f32.const, f64.const: each nearly the only one of its kind
            0x0e | 0x11 | 0x42..=0x44 => {
                let own = immediate.iter().copied().map(u32::from);
                Some(only(Operand::Bytes, std::iter::once(count(immediate)).chain(own).collect()))
            }
            _ => None,
        };
        known.unwrap_or_else(|| Self::whole(bytes, Operand::None))
    }

    /// The one that ends its function.
    pub fn last(bytes: &[u8]) -> Self {
        Self::whole(bytes, Operand::End)
    }

    fn whole(bytes: &[u8], operand: Operand) -> Self {
        Self { shape: Shape { operand, bytes: bytes.to_vec() }, own: Vec::new() }
    }
}

/// The number that is all of these bytes, where it would be written so again.
fn unsigned(bytes: &[u8]) -> Option<u32> {
    let number = BinaryReader::new(bytes, 0).read_var_u32().ok()?;
    (minimal_length(number) == bytes.len()).then_some(number)
}

/// The same with a sign, which takes a bit.
fn signed(bytes: &[u8]) -> Option<i32> {
    let number = BinaryReader::new(bytes, 0).read_var_i32().ok()?;
    (minimal_length(u64::from(zigzag(number))) == bytes.len()).then_some(number)
}

/// A number whose sign is its last bit.
fn zigzag(number: i32) -> u32 {
    (number.cast_unsigned() << 1) ^ (number >> 31).cast_unsigned()
}
