use super::hundredths_of_log2;

#[test]
fn doubling_is_one_unit_and_a_share_is_below_nothing() {
    assert_eq!(hundredths_of_log2(2.0), 100);
    assert_eq!(hundredths_of_log2(1.5), 58);
    assert_eq!(hundredths_of_log2(0.07), -384);
    assert_eq!(hundredths_of_log2(1.0), 0);
}
