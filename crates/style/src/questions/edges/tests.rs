use super::{Band, Unit, meet, read};

fn band(words: &str) -> Option<Band> {
    read(&words.split(' ').collect::<Vec<_>>())
}

#[test]
fn bands_that_both_have_their_edge_meet_and_those_that_say_it_once_do_not() {
    let meets = |below: &str, above: &str| meet(band(below).unwrap().to, band(above).unwrap().from);
    assert!(meets("in the last 2 weeks", "2 to 4 weeks ago"));
    assert!(meets("two to four weeks", "4 weeks or more"));
    assert!(!meets("less than 2 weeks", "2 weeks up to 4 weeks"));
    assert!(!meets("4 weeks a month up to 6 weeks", "6 weeks up to 3 months"));
    assert!(!meets("up to 30 minutes", "more than 30 minutes and better"));
    assert!(!meets("35 to 39", "40 to 44"));
}

#[test]
fn a_unit_is_that_of_the_whole_band_and_words_without_one_are_none() {
    let months = band("1 to 6 months ago").unwrap();
    assert_eq!((months.unit, months.from.unwrap().at), (Unit::Time, 30 * 24 * 60));
    assert_eq!(band("longer ago and clearly worse in the last 4 weeks"), None);
}
