//! Streams as lines, and how long numbers are in Wasm.

use assessment::digits;

/// A stream of numbers.
pub fn line(numbers: impl IntoIterator<Item: Into<u64>>) -> String {
    let mut line = String::new();
    numbers.into_iter().for_each(|number| digits::write(number.into(), &mut line));
    line
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
    use super::minimal_length;

    #[test]
    fn a_number_takes_a_byte_for_every_seven_bits() {
        assert_eq!([0_u32, 127, 128, u32::MAX].map(minimal_length), [1, 1, 2, 5]);
    }
}
