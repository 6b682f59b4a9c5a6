//! Which way a language is written.

#[cfg(test)]
mod tests;

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
