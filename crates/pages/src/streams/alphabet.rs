//! Which character stands for which shape of instruction.
//!
//! Brotli guesses the next character from the *class* of the one before it and, more coarsely, of the one before that
//! (RFC 7932, section 7.1, UTF8): small vowels are a class, capitals that are consonants another, and some marks have one
//! to themselves. It knows nothing of instructions; but where shapes that are followed by the same ones are characters of one
//! class, it guesses well, and the file is 0.3 kB lighter. Which these are was found by trial (annealing), and is told here by
//! kind of instruction.

use super::instruction::{Operand, Shape};

/// All characters of ASCII that digits are written in.
const ASCII: std::ops::RangeInclusive<char> = '('..='~';

/// The characters that suit a shape.
fn letters(shape: &Shape) -> &'static str {
    match (shape.opcode(), shape.operand) {
        // local.get
        (0x20, _) => "aeiou",
        // i32.const: any, 0 and -1, other small ones. With the second go i32.and and select.
        (0x41, Operand::Constant) => "(",
        (0x41, _) if shape.is_zero_or_all() => "[{",
        (0x41, _) => ",:;",
        (0x71 | 0x1b, _) => "[{",
        // local.tee, i32.add
        (0x22, _) => ".",
        (0x6a, _) => "=",
        // i32.load, i32.load8_u, global.get, i32.sub
        (0x28 | 0x2d | 0x23 | 0x6b, _) => ")]}>",
        // Stores, br_if, if, and the end of a function
        (0x36..=0x3e | 0x0d | 0x04, _) | (0x0b, Operand::End) => "0123456789",
        // local.set, loop, else, end
        (0x21 | 0x03 | 0x05 | 0x0b, _) => "AEIOU",
        // Calls, block, global.set, memory.copy, drop, i32.load16_u
        (0x10 | 0x11 | 0x02 | 0x24 | 0xfc | 0x1a | 0x2f, _) => "BCDFGHJKLMNPQRSTVWXYZ",
        // Comparisons, i32.or
        (0x45..=0x4f | 0x72, _) => "*+-/?@\\^_`|~",
        _ => "bcdfghjklmnpqrstvwxyz",
    }
}

/// Shapes, of which the most frequent come first, in the order of the characters that they get.
pub fn sorted(shapes: Vec<&Shape>) -> Vec<&Shape> {
    let mut taken: Vec<(char, &Shape)> = Vec::new();
    let mut late = Vec::new();
    for shape in shapes {
        let is_free = |letter: &char| taken.iter().all(|(other, _)| other != letter);
        match letters(shape).chars().find(is_free) {
            Some(letter) => taken.push((letter, shape)),
            None => late.push(shape),
        }
    }
    // `<` is written in two bytes, as is all that follows ASCII.
    let is_spare = |letter: &char| *letter != '<' && taken.iter().all(|(other, _)| other != letter);
    let spare = ASCII.filter(is_spare).chain(['<']).chain('\u{7f}'..);
    let late: Vec<_> = spare.zip(late).collect();
    taken.extend(late);
    taken.sort();
    taken.into_iter().map(|(_, shape)| shape).collect()
}
