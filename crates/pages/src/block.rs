//! Data blocks: what stands in a page as the text of a `<script>` which is no script. All of it is text already: packs as
//! they are, the Wasm as streams (`streams.rs`).

/// Text as it is, where it can stand in a `<script>`.
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

/// Adler-32. A page that was altered on its way must not run: the Wasm is told from another by this before it starts.
pub fn checksum(bytes: &[u8]) -> u32 {
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65521;
        b = (b + a) % 65521;
    }
    (b << 16) | a
}

#[cfg(test)]
mod tests {
    use super::{checksum, plain};

    #[test]
    fn words_that_would_end_the_block_are_refused() {
        assert!(plain("x.text", b"a < b and c > d").is_ok());
        for bad in ["</SCRIPT >", "<!-- x", "\0", "a\r\nb"] {
            assert!(plain("x.text", bad.as_bytes()).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn the_checksum_is_the_known_one() {
        assert_eq!(checksum(b"Wikipedia"), 0x11E6_0398);
    }
}
