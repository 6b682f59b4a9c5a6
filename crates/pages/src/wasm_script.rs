//! Wasm as a script.

/// Wasm as a script that says its bytes in hexadecimal digits, and that they are here.
///
/// The policy names this script by its hash, as it does every script. So the browser itself tells Wasm that was altered on
/// its way from the one that was published, before any of it is read (`docs/decisions/0003`).
pub fn wasm_script(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("window.selfcheckWasm=\"{digits}\";dispatchEvent(new Event(\"selfcheck-wasm\"))")
}

#[cfg(test)]
mod tests {
    use super::wasm_script;

    #[test]
    fn each_byte_of_the_wasm_is_two_digits() {
        assert!(wasm_script(b"\0asm\x0f").starts_with("window.selfcheckWasm=\"0061736d0f\";"));
    }
}
