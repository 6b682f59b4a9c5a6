//! The Content-Security-Policy of a single file: what stands in the file may run, and nothing may leave.
//!
//! It stands in the head of both documents. A policy counts only there, and what is put before the file on its way can push
//! the shell's out of its head; the app's is inside an attribute, where nothing does.

use crate::hash::policy_source;

/// The scripts and styles that a file holds, those of both documents: the frame inherits the shell's policy beside its own.
pub struct Policy<'a> {
    pub scripts: &'a [&'a str],
    pub styles: &'a [&'a str],
}

impl Policy<'_> {
    /// It as the content of a `<meta>`.
    pub fn content(&self) -> String {
        let hashes = |texts: &[&str]| {
            texts.iter().map(|text| policy_source(text)).collect::<Vec<_>>().join(" ")
        };
        [
            "default-src 'none'".to_owned(),
            "connect-src 'none'".to_owned(),
            "form-action 'none'".to_owned(),
            "base-uri 'none'".to_owned(),
            // A tap on a number navigates the app's frame to it.
            "frame-src tel:".to_owned(),
            // The icon, which is empty: else browsers ask the server for one.
            "img-src data:".to_owned(),
            format!("script-src {} 'wasm-unsafe-eval'", hashes(self.scripts)),
            format!("style-src {}", hashes(self.styles)),
            "require-trusted-types-for 'script'".to_owned(),
            "trusted-types 'none'".to_owned(),
        ]
        .join("; ")
    }
}
