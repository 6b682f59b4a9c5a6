//! Numbers as people type them.

/// The whole number that was typed, in the digits of any script. Nothing is guessed: what can be meant in two ways is no
/// number.
///
/// Spaces around it and a fraction of nothing, as in `35.0`, take nothing from it. Three zeros after a point or a comma
/// are thousands to some people. A plus is no part of a number, as `+35` can be "35 or more".
pub(super) fn read_number(typed: &str) -> Option<i32> {
    let typed = typed.trim();
    let (sign, typed) = typed.strip_prefix('-').map_or((1, typed), |rest| (-1, rest));
    let mut number: Option<i32> = None;
    let mut zeros: Option<u8> = None;
    for mark in typed.chars().filter(|mark| !UNSEEN.contains(mark)) {
        match (digit(mark), number, zeros) {
            (Some(digit), before, None) => {
                number = Some(before.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
            }
            (Some(0), _, Some(before)) if before < 2 => zeros = Some(before.saturating_add(1)),
            (None, Some(_), None) if POINTS.contains(&mark) => zeros = Some(0),
            _ => return None,
        }
    }
    number?.checked_mul(sign)
}

/// What stands before a fraction: point, comma, the Arabic two, and the full-width two.
const POINTS: [char; 6] = ['.', ',', '\u{66b}', '\u{60c}', '\u{ff0e}', '\u{ff0c}'];

/// Marks of direction and the like, which come along with a number that is pasted, and which nobody sees.
const UNSEEN: [char; 4] = ['\u{61c}', '\u{200e}', '\u{200f}', '\u{feff}'];

/// The noughts of the scripts that are in use. In each the digits up to nine follow.
const NOUGHTS: [u32; 46] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66,
    0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
    0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
    0x10d30, 0x110f0, 0x11136, 0x11450, 0x118e0, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e950,
];

fn digit(mark: char) -> Option<i32> {
    let after = |nought: &u32| u32::from(mark).checked_sub(*nought).filter(|digit| *digit < 10);
    NOUGHTS.iter().find_map(after).and_then(|digit| i32::try_from(digit).ok())
}
