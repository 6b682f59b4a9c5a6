#[test]
fn the_hash_of_nothing_is_the_known_one() {
    assert!(super::hex(b"").starts_with("e3b0c44298fc1c149afbf4c8996fb924"));
    assert_eq!(super::policy_source(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
}
