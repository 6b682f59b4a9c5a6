//! Numbers as characters: small ones are one character each, and the smallest are ASCII. Such a row compresses better than
//! bytes do, and can stand in a page as it is.

use alloc::string::String;
use core::str::Chars;

/// The character of 0. From here on nearly every character of ASCII can stand between the quotes `'` of an attribute.
const FIRST: u32 = 40;

/// Lifts a character out of those that cannot. A digit is the character's code point less `FIRST`, modulo this.
const LIFT: u32 = 512;

/// Digits from here on say that another one follows, which counts this much more.
const MORE: u32 = 256;
const BITS: u32 = MORE.ilog2();

/// Adds a number to a row: from its lowest digit to its highest.
pub fn write(number: u64, row: &mut String) {
    let mut rest = number;
    while rest >= u64::from(MORE) {
        row.extend(character(MORE + lowest(rest)));
        rest >>= BITS;
    }
    row.extend(character(lowest(rest)));
}

fn lowest(number: u64) -> u32 {
    u32::from(number.to_le_bytes()[0])
}

fn character(digit: u32) -> Option<char> {
    let plain = char::from_u32(FIRST + digit)?;
    let stands = plain != '<' && !plain.is_control();
    if stands { Some(plain) } else { char::from_u32(FIRST + digit + LIFT) }
}

/// Takes the next number from a row; none at its end.
pub fn read(row: &mut Chars<'_>) -> Option<u64> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let digit = u32::from(row.next()?).wrapping_sub(FIRST) % LIFT;
        number |= u64::from(digit % MORE).checked_shl(shift).unwrap_or(0);
        if digit < MORE {
            return Some(number);
        }
        shift += BITS;
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use proptest::prelude::*;

    use super::{read, write};

    fn row(numbers: &[u64]) -> String {
        let mut row = String::new();
        numbers.iter().for_each(|number| write(*number, &mut row));
        row
    }

    #[test]
    fn small_numbers_are_a_character_and_large_ones_are_digits_of_base_256() {
        assert_eq!(row(&[0, 1, 20, 255]), "()\u{23c}\u{127}");
        assert_eq!(row(&[256, 257]), "\u{128})\u{129})");
    }

    #[test]
    fn nothing_is_in_a_row_that_a_page_would_change() {
        let all = row(&(0..2000).collect::<alloc::vec::Vec<_>>());
        assert!(!all.contains(['\'', '&', '<', '\0', '\n', '\r', '\u{7f}', '\u{85}']), "{all:?}");
    }

    proptest! {
        #[test]
        fn numbers_come_back(numbers: alloc::vec::Vec<u64>) {
            let row = row(&numbers);
            let mut rest = row.chars();
            for number in numbers {
                prop_assert_eq!(read(&mut rest), Some(number));
            }
            prop_assert_eq!(read(&mut rest), None);
        }
    }
}
