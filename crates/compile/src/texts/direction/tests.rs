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
