//! Data blocks: bytes that stand in a page as the text of a `<script>` which is no script.
//!
//! Words are UTF-8 already and stand as they are. Of a pack of logic each byte becomes a character: code points up to
//! U+00FF, but for those that a page or an attribute cannot hold, which are moved up by 256. A pack holds names and small
//! numbers, so most are ASCII. The Wasm has a module of its own, `streams`; `docs/decisions/0003` has the figures.

/// What lifts a character out of those that a page cannot hold. A byte's value is the character's, modulo this.
const LIFT: u32 = 256;

/// Bytes as characters.
pub fn encode(bytes: &[u8]) -> String {
    bytes
        .iter()
        .filter_map(|byte| {
            let plain = char::from(*byte);
            if can_stand(plain) { Some(plain) } else { char::from_u32(u32::from(plain) + LIFT) }
        })
        .collect()
}

/// The bytes again; none where a character stands for no byte.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let byte = |character: char| {
        let code = u32::from(character);
        (code < 2 * LIFT).then(|| u8::try_from(code % LIFT).ok()).flatten()
    };
    text.chars().map(byte).collect()
}

/// Whether a character is one that HTML keeps as it is, and that needs no escape inside an attribute.
fn can_stand(character: char) -> bool {
    !matches!(character, '"' | '&' | '<')
        && (!character.is_control() || character == '\n' || character == '\t')
}

/// Text as it is, where it can stand in a `<script>`.
pub fn plain<'a>(name: &str, text: &'a str) -> Result<&'a str, String> {
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
    use super::{checksum, decode, encode, plain};

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        let text = encode(&all);
        assert_eq!(text.chars().count(), 256, "a character each");
        assert_eq!(decode(&text).as_ref(), Some(&all));
    }

    #[test]
    fn nothing_is_in_the_text_that_a_page_would_change() {
        let text = encode(&(0..=255).collect::<Vec<u8>>());
        assert!(!text.contains(['\0', '\r', '"', '&', '<', '\u{85}', '\u{7f}']), "{text:?}");
    }

    #[test]
    fn a_character_that_stands_for_no_byte_is_refused() {
        assert_eq!(decode("\u{fffd}"), None);
    }

    #[test]
    fn words_that_would_end_the_block_are_refused() {
        assert!(plain("x.text", "a < b and c > d").is_ok());
        for bad in ["</SCRIPT >", "<!-- x", "\0", "a\r\nb"] {
            assert!(plain("x.text", bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn the_checksum_is_the_known_one() {
        assert_eq!(checksum(b"Wikipedia"), 0x11E6_0398);
    }
}
