//! Telephone numbers as addresses.

/// The `tel:` address of a number as people write it.
#[must_use]
pub fn telephone_address(number: &str) -> String {
    let mut address = String::from("tel:");
    for character in number.chars() {
        match character {
            '0'..='9' | '+' | '*' => address.push(character),
            // In an address a bare `#` would begin a fragment.
            '#' => address.push_str("%23"),
            _ => {}
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::telephone_address;

    #[test]
    fn a_number_is_dialled_without_its_spaces() {
        assert_eq!(telephone_address("1800 022 222"), "tel:1800022222");
    }

    #[test]
    fn a_hash_is_part_of_the_number() {
        assert_eq!(telephone_address("#7119"), "tel:%237119");
    }
}
