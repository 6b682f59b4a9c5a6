//! Data blocks: what stands in a page as the text of a `<script>`.

/// A pack as it is, where it can stand in a `<script>` which is no script.
pub fn plain<'a>(name: &str, text: &'a [u8]) -> Result<&'a str, String> {
    let text = std::str::from_utf8(text).map_err(|_| format!("{name} is not UTF-8."))?;
    let holds = |mark: &str| text.to_ascii_lowercase().contains(mark);
    if holds("</script") || holds("<!--") || holds("<script") {
        return Err(format!(
            "{name} cannot stand in a page: it has `<script`, `</script` or `<!--` in it."
        ));
    }
    if let Some(character) =
        text.chars().find(|one| one.is_control() && *one != '\n' && *one != '\t')
    {
        return Err(format!(
            "{name} cannot stand in a page: it has the control character {character:?} in it."
        ));
    }
    Ok(text)
}

/// Wasm as a script that says its bytes in hexadecimal digits.
///
/// The policy names this script by its hash, as it does every script. So the browser itself tells Wasm that was altered on
/// its way from the one that was published, before any of it is read (`docs/decisions/0003`).
pub fn wasm(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("selfcheckWasm=\"{digits}\"")
}

#[cfg(test)]
mod tests {
    use super::{plain, wasm};

    #[test]
    fn words_that_would_end_the_block_are_refused() {
        assert!(plain("x.text", b"a < b and c > d").is_ok());
        for bad in ["</SCRIPT >", "<!-- x", "\0", "a\r\nb"] {
            assert!(plain("x.text", bad.as_bytes()).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn each_byte_of_the_wasm_is_two_digits() {
        assert_eq!(wasm(b"\0asm\x0f"), "selfcheckWasm=\"0061736d0f\"");
    }
}
