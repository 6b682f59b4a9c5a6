//! Data blocks: what stands in a page as the text of a `<script>`, in ASCII.

#[cfg(test)]
mod tests;

/// Bytes as a string of JSON with a character for each, of which none ends the block or is taken for a mark. Most bytes of
/// a pack are letters, which so can be read in the page.
pub fn json(bytes: &[u8]) -> String {
    let mut json = String::from("\"");
    for byte in bytes {
        match char::from(*byte) {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '<' => json.push_str("\\u003c"),
            letter @ ' '..='~' => json.push(letter),
            _ => json.push_str(&format!("\\u{byte:04x}")),
        }
    }
    json.push('"');
    json
}

/// The bytes that [`json`] wrote.
pub fn from_json(block: &str) -> Result<Vec<u8>, String> {
    let text: String = serde_json::from_str(block)
        .map_err(|error| format!("a block that is no JSON: {error}."))?;
    let bytes = text.chars().map(u8::try_from).collect::<Result<_, _>>();
    bytes.map_err(|_| "a block that is not of bytes.".to_owned())
}

/// Wasm as a script that says its bytes in hexadecimal digits, and that they are here.
///
/// The policy names this script by its hash, as it does every script. So the browser itself tells Wasm that was altered on
/// its way from the one that was published, before any of it is read (`docs/decisions/0003`).
pub fn wasm(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("window.selfcheckWasm=\"{digits}\";dispatchEvent(new Event(\"selfcheck-wasm\"))")
}
