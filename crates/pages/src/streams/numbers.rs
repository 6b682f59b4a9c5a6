//! Numbers as characters, and how long they are in Wasm.

/// The character of 0. From here on nearly every character of ASCII can stand in a page.
const FIRST: u32 = 39;

/// What lifts a character out of those that cannot. A digit is the character's code point less `FIRST`, modulo this.
const LIFT: u32 = 512;

/// Digits from here on say that another one follows, which counts 256 times as much.
const MORE: u32 = 256;
const BASE: u32 = LIFT - MORE;

/// A stream: small numbers are one character each, and the smallest are ASCII.
pub fn line(numbers: impl IntoIterator<Item = u32>) -> String {
    let mut line = String::new();
    for mut number in numbers {
        while number >= MORE {
            line.extend(character(MORE + number % BASE));
            number /= BASE;
        }
        line.extend(character(number));
    }
    line
}

fn character(digit: u32) -> Option<char> {
    let plain = char::from_u32(FIRST + digit)?;
    let stands = plain != '<' && !plain.is_control();
    if stands { Some(plain) } else { char::from_u32(FIRST + digit + LIFT) }
}

/// How many there are.
pub fn count<T>(these: &[T]) -> u32 {
    u32::try_from(these.len()).unwrap_or(u32::MAX)
}

/// In how few bytes Wasm can write a number (LEB128).
pub fn minimal_length(number: impl TryInto<u64>) -> usize {
    let mut number: u64 = number.try_into().unwrap_or(u64::MAX);
    let mut length = 1;
    while number > 127 {
        number >>= 7;
        length += 1;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::{line, minimal_length};

    #[test]
    fn nothing_is_in_a_stream_that_a_page_would_change() {
        let all = line(0..2000);
        assert!(!all.contains(['"', '&', '<', '\0', '\n', '\r', '\u{7f}', '\u{85}']), "{all:?}");
    }

    #[test]
    fn small_numbers_are_short_and_large_ones_are_digits_of_base_256() {
        assert_eq!(line([0, 1, 21]), "'(\u{23c}");
        assert_eq!(line([255, 256]), "\u{126}\u{127}(");
    }

    #[test]
    fn a_number_takes_a_byte_for_every_seven_bits() {
        assert_eq!([0_u32, 127, 128, u32::MAX].map(minimal_length), [1, 1, 2, 5]);
    }
}
