//! What a press on an option makes of an answer.

mod common;

use assessment::{OptionIndex, OptionSet};
use common::{ALWAYS, multi, single};

fn set(options: &[u8]) -> OptionSet {
    options.iter().copied().map(OptionIndex).collect()
}

#[test]
fn none_of_these_and_the_others_drive_each_other_out() {
    let signs = multi("signs", ALWAYS);
    let press = |before: &[u8], option| signs.press(set(before), OptionIndex(option), true);
    assert_eq!(press(&[0], 1), set(&[0, 1]));
    assert_eq!(press(&[0, 1], 1), set(&[0, 1]), "it was chosen before");
    assert_eq!(press(&[0, 1], 3), set(&[3]));
    assert_eq!(press(&[3], 0), set(&[0]));
}

#[test]
fn one_of_several_is_given_up_alone_and_a_single_choice_is_changed() {
    let signs = multi("signs", ALWAYS);
    assert_eq!(signs.press(set(&[0, 2]), OptionIndex(2), false), set(&[0]));
    assert_eq!(single("place", ALWAYS).press(set(&[0]), OptionIndex(1), true), set(&[1]));
}
