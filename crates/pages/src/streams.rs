//! The Wasm as it stands in a single file: taken apart into streams, in each of which is what is alike.
//!
//! A compressor sees an instruction's opcode, the local it reads and the address it adds as one row of bytes, in which
//! little comes back. Standing apart, opcodes follow opcodes as they often do and small numbers meet small numbers: Brotli
//! leaves a seventh less of it (`docs/decisions/0003`). `page/streams.js` puts them together again before the Wasm is
//! compiled, byte for byte.
//!
//! A stream is a line of numbers, and the lines stand in this order:
//!
//! - the shapes of instructions (`alphabet.rs` has their order): operand, number of bytes, the bytes;
//! - what is not code: the number of bytes before it, these, and those after it;
//! - the number of functions, then for each its declarations of locals: how many, and each one's count and type;
//! - the instructions, function after function, as places in the list of shapes;
//! - a stream for each kind of operand that has one ([`Operand`]): the numbers that it has most often, how many and which,
//!   then all, where one of those is its place among them and any other comes behind these.

mod alphabet;
mod instruction;
mod numbers;
mod ranks;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use wasmparser::{BinaryReaderError, FunctionBody, Parser, Payload};

use instruction::{Instruction, Operand, Shape};
use numbers::{count, line, minimal_length};
use ranks::Ranks;

/// A type stands as what it lacks of this: the frequent `i32` is then 0.
const I32: u8 = 0x7f;

/// Turns the case of letters in what is not code: the small ones are then among the short characters.
const CASE: u8 = 0x20;

/// Takes a module apart.
///
/// # Errors
/// When it is no Wasm with functions, or cannot come back as it was.
pub fn split(wasm: &[u8]) -> Result<String, String> {
    let mut streams = Streams::default();
    let outside = streams
        .read(wasm)
        .map_err(|error| format!("cannot be read as Wasm: {error}."))?
        .ok_or("has no functions.")?;
    let code = minimal_length(streams.code) + streams.code;
    // A number may be written in more bytes than it takes; what is put together again never does that.
    if outside.before.len() + 1 + code + outside.after.len() != wasm.len() {
        return Err("has a number that is wider than it must be: pass it through wasm-opt.".into());
    }
    Ok(streams.text(&outside))
}

/// What is not code.
struct Outside<'a> {
    before: &'a [u8],
    after: &'a [u8],
}

#[derive(Default)]
struct Streams {
    declared: Vec<u32>,
    instructions: Vec<Shape>,
    operands: BTreeMap<Operand, Vec<u32>>,
    functions: Ranks,
    /// How many bytes the functions will take when they are put together again.
    code: usize,
}

impl Streams {
    /// Reads a module, and gives what is not code; nothing where there is no code.
    fn read<'a>(&mut self, wasm: &'a [u8]) -> Result<Option<Outside<'a>>, BinaryReaderError> {
        let mut outside = None;
        let mut read_to = 0;
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::Version { range, .. } => read_to = range.end,
                Payload::CodeSectionStart { count, unchecked_range, .. } => {
                    self.code += minimal_length(count);
                    self.declared.push(count);
                    let before = wasm.get(..place(read_to));
                    let after = wasm.get(place(unchecked_range.end)..);
                    outside = before.zip(after).map(|(before, after)| Outside { before, after });
                }
                Payload::CodeSectionEntry(body) => self.function(&body)?,
                other => {
                    if let Some((_, range)) = other.as_section() {
                        read_to = range.end;
                    }
                }
            }
        }
        Ok(outside)
    }

    fn function(&mut self, body: &FunctionBody<'_>) -> Result<(), BinaryReaderError> {
        let mut declarations = body.get_binary_reader();
        let count = declarations.read_var_u32()?;
        let mut written = minimal_length(count);
        self.declared.push(count);
        for _ in 0..count {
            let locals = declarations.read_var_u32()?;
            written += minimal_length(locals) + 1;
            self.declared.extend([locals, u32::from(I32 ^ declarations.read_u8()?)]);
        }
        let mut locals = Ranks::default();
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let mut bytes = operators.get_binary_reader();
            operators.read()?;
            let length = operators.original_position() - bytes.original_position();
            let bytes = bytes.read_bytes(place(length))?;
            let Instruction { shape, own } = match operators.eof() {
                true => Instruction::last(bytes),
                false => Instruction::of(bytes, &mut locals, &mut self.functions),
            };
            written += bytes.len();
            self.operands.entry(shape.operand).or_default().extend(own);
            self.instructions.push(shape);
        }
        self.code += minimal_length(written) + written;
        Ok(())
    }

    fn text(&self, outside: &Outside<'_>) -> String {
        let shapes = alphabet::sorted(by_frequency(&self.instructions));
        let places: BTreeMap<&Shape, u32> = shapes.iter().copied().zip(0..).collect();

        let listed = shapes.iter().flat_map(|shape| shape.listed());
        let Outside { before, after } = outside;
        let bytes = before.iter().chain(*after).map(|byte| u32::from(byte ^ CASE));
        let instructions = self.instructions.iter().filter_map(|shape| places.get(shape).copied());
        let mut lines = vec![
            line(listed),
            line(std::iter::once(count(before)).chain(bytes)),
            line(self.declared.iter().copied()),
            line(instructions),
        ];
        lines.extend(Operand::streamed().map(|operand| {
            let numbers = self.operands.get(&operand).map_or(&[][..], Vec::as_slice);
            line(frequent_first(numbers))
        }));
        lines.join("\n")
    }
}

/// All that are different, those that come most often first.
fn by_frequency<T: Ord>(all: &[T]) -> Vec<&T> {
    let mut counts: BTreeMap<&T, usize> = BTreeMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    let mut sorted: Vec<(&T, usize)> = counts.into_iter().collect();
    sorted.sort_by_key(|(_, count)| Reverse(*count));
    sorted.into_iter().map(|(one, _)| one).collect()
}

/// How many numbers of a stream are told before it. Found by trial: 0.4 kB by Brotli.
const FREQUENT: usize = 40;

/// A stream in which the numbers that come most often are short.
fn frequent_first(numbers: &[u32]) -> Vec<u64> {
    let frequent: Vec<u32> = by_frequency(numbers).into_iter().take(FREQUENT).copied().collect();
    let how_many = u64::from(count(&frequent));
    let places: BTreeMap<u32, u64> = frequent.iter().copied().zip(0..).collect();
    let as_told = numbers.iter().map(|number| match places.get(number) {
        Some(place) => *place,
        None => u64::from(*number) + how_many,
    });
    [how_many].into_iter().chain(frequent.iter().copied().map(u64::from)).chain(as_told).collect()
}

/// A place in the module's bytes.
fn place(offset: u64) -> usize {
    usize::try_from(offset).unwrap_or(usize::MAX)
}
