//! Data blocks: what stands in a page as the text of a `<script>`, in ASCII.

/// A text as a string of JSON, of which no character ends the block or is taken for a mark.
///
/// # Errors
/// When the bytes are no text.
pub fn json(name: &str, text: &[u8]) -> Result<String, String> {
    let text = std::str::from_utf8(text).map_err(|_| format!("{name} is not UTF-8."))?;
    let quoted = serde_json::to_string(text).map_err(|error| format!("{name}: {error}."))?;
    let mut ascii = String::with_capacity(quoted.len());
    for character in quoted.chars() {
        if character.is_ascii() && character != '<' {
            ascii.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                ascii.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    Ok(ascii)
}

/// The text that [`json`] wrote.
pub fn from_json(block: &str) -> Result<String, String> {
    serde_json::from_str(block).map_err(|error| format!("a block that is no JSON: {error}."))
}

/// Wasm as a script that says its bytes in hexadecimal digits, and that they are here.
///
/// The policy names this script by its hash, as it does every script. So the browser itself tells Wasm that was altered on
/// its way from the one that was published, before any of it is read (`docs/decisions/0003`).
pub fn wasm(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("window.selfcheckWasm=\"{digits}\";dispatchEvent(new Event(\"selfcheck-wasm\"))")
}

#[cfg(test)]
mod tests {
    use super::{from_json, json, wasm};

    #[test]
    fn a_text_comes_back_and_was_ascii_without_the_end_of_a_block() {
        let text = "a < b</script>\n<!-- \"quoted\" \t \u{2019} \u{1f9b6} \\";
        let block = json("x.text", text.as_bytes()).unwrap();
        assert!(block.is_ascii() && !block.contains(['<', '\n']), "{block}");
        assert_eq!(from_json(&block).unwrap(), text);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(json("x.text", b"\xff").unwrap_err().contains("x.text is not UTF-8"));
        assert!(from_json("\"cut").is_err());
    }

    #[test]
    fn each_byte_of_the_wasm_is_two_digits() {
        assert!(wasm(b"\0asm\x0f").starts_with("window.selfcheckWasm=\"0061736d0f\";"));
    }
}
