//! SHA-256, as people compare it and as a policy names it.

#[cfg(test)]
mod tests;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// In hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A SHA-256 that somebody has written in hexadecimal digits, in lower case.
pub fn from_hex(written: &str) -> Option<String> {
    let is_one = written.len() == 64 && written.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_one.then(|| written.to_ascii_lowercase())
}

/// As a source of a Content-Security-Policy.
pub fn policy_source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}
