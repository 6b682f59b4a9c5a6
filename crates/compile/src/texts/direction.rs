//! Which way a language is written.

/// Languages that are written from right to left unless their tag names another script.
const LANGUAGES: [&str; 11] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"];
const SCRIPTS: [&str; 7] = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"];

/// Whether the language of a BCP 47 tag is written from right to left.
pub fn is_right_to_left(locale: &str) -> bool {
    let tag = locale.to_ascii_lowercase();
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    match parts.find(|part| part.len() == 4 && part.chars().all(char::is_alphabetic)) {
        Some(script) => SCRIPTS.contains(&script),
        None => LANGUAGES.contains(&language),
    }
}

#[cfg(test)]
mod tests {
    use super::is_right_to_left;

    #[test]
    fn the_script_decides_before_the_language() {
        for (locale, expected) in [
            ("ar", true),
            ("ur-PK", true),
            ("he", true),
            ("ar-XB", true),
            ("pa-Arab", true),
            ("az-Latn", false),
            ("ur-Latn", false),
            ("en-GB", false),
            ("de", false),
        ] {
            assert_eq!(is_right_to_left(locale), expected, "{locale}");
        }
    }
}
