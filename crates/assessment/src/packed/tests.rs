//! What is written is read again, and nothing else.

use alloc::{string::String, vec::Vec};

use proptest::prelude::*;

use super::*;

fn written<T: Packed>(value: &T) -> String {
    let mut pack = Writer::default();
    value.write(&mut pack);
    pack.text().unwrap()
}

fn again<T: Packed>(value: &T) -> T {
    let text = written(value);
    let mut reader = Reader::of(&text);
    let value = T::read(&mut reader);
    assert!(reader.is_read());
    value
}

#[test]
fn numbers_stand_in_a_row_and_words_in_lines_below_it() {
    let value = ((1_u16, String::from("one")), (-1_i32, String::from("two")));
    assert_eq!(written(&value), "))\none\ntwo\n");
}

#[test]
fn words_of_more_than_one_line_are_not_written() {
    let mut pack = Writer::default();
    String::from("one\ntwo").write(&mut pack);
    assert_eq!(pack.text(), None);
}

proptest! {
    #[test]
    fn numbers_and_words_come_back(a: u64, b: i32, c: u16, words in "[^\n]*") {
        prop_assert_eq!(again(&(a, b)), (a, b));
        prop_assert_eq!(again(&(c, words.clone())), (c, words));
    }

    #[test]
    fn text_that_is_no_assessment_is_refused_and_never_a_panic(text: String) {
        prop_assert_eq!(read(&text), None);
    }
}

#[test]
fn a_number_too_large_for_its_place_is_refused() {
    let text = written(&u64::from(u32::MAX));
    let mut reader = Reader::of(&text);
    assert_eq!((u16::read(&mut reader), reader.is_read()), (0, false));
}

#[test]
fn a_length_beyond_the_end_is_refused_before_anything_is_kept_for_it() {
    let text = written(&u64::MAX);
    let mut reader = Reader::of(&text);
    assert_eq!((Vec::<bool>::read(&mut reader), reader.is_read()), (Vec::new(), false));
}

#[test]
fn pictures_come_back_and_those_that_cannot_be_drawn_are_known() {
    let point = |week, low, high| Point { week, low, high };
    let course = |points: &[Point]| Picture::Course { points: points.to_vec() };
    let steps =
        |bars: &[&[u16]]| Picture::Steps { bars: bars.iter().map(|bar| bar.to_vec()).collect() };
    for picture in [course(&[point(0, 52, 56), point(52, 6, 21)]), steps(&[&[1, 2], &[0, 300]])] {
        assert_eq!((again(&picture), picture.fault()), (picture.clone(), None));
    }
    let out_of_order = course(&[point(6, 1, 2), point(6, 1, 2)]);
    let upside_down = course(&[point(0, 3, 2), point(6, 1, 2)]);
    let too_high = course(&[point(0, 3, 101), point(6, 1, 2)]);
    for picture in [course(&[]), out_of_order, upside_down, too_high, steps(&[]), steps(&[&[0, 0]])]
    {
        assert!(picture.fault().is_some(), "{picture:?}");
    }
}
