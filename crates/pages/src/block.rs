//! Data blocks: what stands in a page as the text of a `<script>`, in ASCII.

#[cfg(test)]
mod tests;

use std::str::Chars;

/// Bytes as a string of JSON in caret notation. Most bytes of a pack are letters, which so can be read in the page.
///
/// A control character is a caret and the letter 64 places after it, `^A` for 1. Other bytes that are not printable, and those
/// that could end the string or the block or be taken for a mark, are a caret and two hexadecimal digits. So no byte needs an
/// escape of JSON, which would take six characters (`docs/decisions/0003`).
pub fn json(bytes: &[u8]) -> String {
    let characters: String = bytes.iter().map(|byte| in_caret_notation(*byte)).collect();
    format!("\"{characters}\"")
}

fn in_caret_notation(byte: u8) -> String {
    match char::from(byte) {
        // In caret notation 28 would be `^\`, which the string would need an escape for.
        '\x1c' | '"' | '\\' | '<' | '^' | '\x7f'.. => format!("^{byte:02x}"),
        '\0'..='\x1f' => format!("^{}", char::from(byte ^ TO_LETTER)),
        printable => printable.to_string(),
    }
}

/// The bit in which a control character and its letter differ.
const TO_LETTER: u8 = 0x40;

const NOT_OF_BYTES: &str = "a block that is not of bytes.";

/// The bytes that [`json`] wrote.
pub fn from_json(block: &str) -> Result<Vec<u8>, String> {
    let text: String = serde_json::from_str(block)
        .map_err(|error| format!("a block that is no JSON: {error}."))?;
    let mut characters = text.chars();
    let mut bytes = Vec::new();
    while let Some(character) = characters.next() {
        let byte = match character {
            '^' => after_caret(&mut characters),
            _ => u8::try_from(character).ok(),
        };
        bytes.push(byte.ok_or(NOT_OF_BYTES)?);
    }
    // There is one way to write a pack, and it is ASCII.
    if json(&bytes) != block {
        return Err(NOT_OF_BYTES.to_owned());
    }
    Ok(bytes)
}

fn after_caret(characters: &mut Chars<'_>) -> Option<u8> {
    let first = characters.next()?;
    match first {
        '@'..='_' => u8::try_from(first).ok().map(|letter| letter ^ TO_LETTER),
        _ => u8::from_str_radix(&String::from_iter([first, characters.next()?]), 16).ok(),
    }
}

/// Wasm as a script that says its bytes in hexadecimal digits, and that they are here.
///
/// The policy names this script by its hash, as it does every script. So the browser itself tells Wasm that was altered on
/// its way from the one that was published, before any of it is read (`docs/decisions/0003`).
pub fn wasm(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("window.selfcheckWasm=\"{digits}\";dispatchEvent(new Event(\"selfcheck-wasm\"))")
}
