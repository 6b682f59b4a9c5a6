use super::Options;

#[test]
fn options_come_in_any_order() {
    for words in [["--port", "9000", "--release"], ["--release", "--port", "9000"]] {
        let options = Options::parse(&words).unwrap();
        assert_eq!((options.port, options.release), (9000, true));
    }
    assert!(Options::parse(&["--port"]).is_err());
    assert!(Options::parse(&["--port", "99999"]).is_err());
}
