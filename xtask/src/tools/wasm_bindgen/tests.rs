use super::locked_version;

#[test]
fn the_version_is_that_of_wasm_bindgen_not_of_its_parts() {
    let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
    assert_eq!(locked_version(lock), Some("0.2.130"));
    assert_eq!(locked_version("[[package]]"), None);
}
