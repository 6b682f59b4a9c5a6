use super::*;

#[test]
fn a_letter_too_many_or_two_swapped_are_recognised() {
    assert_eq!(nearest("nervess", ["age", "nerves"]), Some("nerves"));
    assert_eq!(nearest("nevres", ["age", "nerves"]), Some("nerves"));
}

#[test]
fn a_different_word_is_not_suggested() {
    assert_eq!(nearest("weight", ["age", "nerves"]), None);
    assert_eq!(did_you_mean("weight", ["age", "sex"]).unwrap(), "there is `age` and `sex`");
}
