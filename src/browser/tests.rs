use super::country_of;

#[test]
fn the_country_is_read_from_the_language() {
    assert_eq!(country_of("en-GB").as_deref(), Some("GB"));
    assert_eq!(country_of("zh-Hant-hk").as_deref(), Some("HK"));
    assert_eq!(country_of("en"), None);
}
