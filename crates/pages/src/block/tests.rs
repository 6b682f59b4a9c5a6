use super::{from_json, json, wasm};

#[test]
fn bytes_come_back_and_were_ascii_without_the_end_of_a_block() {
    let bytes: Vec<u8> = (0..=255).chain(*b"a < b</script>\n<!-- \"quoted\" \\").collect();
    let block = json(&bytes);
    assert!(block.is_ascii() && !block.contains(['<', '\n']), "{block}");
    assert_eq!(from_json(&block).unwrap(), bytes);
}

#[test]
fn what_is_no_string_of_bytes_is_refused() {
    assert!(from_json("\"cut").is_err());
    assert!(from_json("\"\u{2019}\"").is_err());
    assert!(from_json("\"cut^\"").is_err());
    assert!(from_json("\"cut^e\"").is_err());
    assert!(from_json("\"cut^eg\"").is_err());
    assert!(from_json("\"cut^+5\"").is_err());
    assert!(from_json("\"\u{e9}\"").is_err());
    assert!(from_json("\"\\u0018\"").is_err());
}

#[test]
fn a_control_character_is_a_caret_and_a_letter() {
    assert_eq!(json(b"\x18Back pain\n \x00 a^b \xe2"), "\"^XBack pain^J ^@ a^5eb ^e2\"");
}

#[test]
fn each_byte_of_the_wasm_is_two_digits() {
    assert!(wasm(b"\0asm\x0f").starts_with("window.selfcheckWasm=\"0061736d0f\";"));
}
