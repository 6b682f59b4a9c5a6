//! Telephone numbers as addresses.

#[cfg(test)]
mod tests;

/// The `tel:` address of a number as people write it.
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
