//! What is written is read again, and nothing else.

use alloc::string::String;

use proptest::prelude::*;

use super::*;

fn written<T: Packed>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.write(&mut bytes);
    bytes
}

fn again<T: Packed>(value: &T) -> T {
    let bytes = written(value);
    let mut reader = Reader::of(&bytes);
    let value = T::read(&mut reader);
    assert!(!reader.failed && reader.rest.is_empty());
    value
}

#[test]
fn small_numbers_are_one_byte() {
    assert_eq!(written(&-64_i32), [127]);
    assert_eq!(written(&63_i32), [126]);
    assert_eq!(written(&127_u16), [127]);
    assert_eq!(written(&128_u16), [128, 1]);
}

proptest! {
    #[test]
    fn numbers_and_words_come_back(a: u64, b: i32, c: u16, words: String) {
        prop_assert_eq!(again(&(a, b)), (a, b));
        prop_assert_eq!(again(&(c, words.clone())), (c, words));
    }

    #[test]
    fn bytes_that_are_no_assessment_are_refused_and_never_a_panic(bytes: Vec<u8>) {
        prop_assert_eq!(read(&bytes), None);
    }
}

#[test]
fn a_number_too_large_for_its_place_is_refused() {
    let bytes = written(&u64::from(u32::MAX));
    let mut reader = Reader::of(&bytes);
    assert_eq!((u16::read(&mut reader), reader.failed), (0, true));
}

#[test]
fn a_length_beyond_the_end_is_refused_before_anything_is_kept_for_it() {
    let bytes = written(&u64::MAX);
    let mut reader = Reader::of(&bytes);
    assert_eq!((Vec::<bool>::read(&mut reader), reader.failed), (Vec::new(), true));
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
