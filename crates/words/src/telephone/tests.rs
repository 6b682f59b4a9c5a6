use super::telephone_address;

#[test]
fn a_number_is_dialled_without_its_spaces() {
    assert_eq!(telephone_address("1800 022 222"), "tel:1800022222");
}

#[test]
fn a_hash_is_part_of_the_number() {
    assert_eq!(telephone_address("#7119"), "tel:%237119");
}
