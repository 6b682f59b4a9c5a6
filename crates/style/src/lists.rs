//! The lists of words in `lists/`, which editors of texts change: one phrase a line.

use std::sync::LazyLock;

/// The lines of a list, without comments and blank lines.
pub type List = LazyLock<Vec<&'static str>>;

macro_rules! list {
    ($file:literal) => {
        LazyLock::new(|| lines(include_str!(concat!("../lists/", $file))))
    };
}

pub static HAVING: List = list!("having.txt");
pub static NAMING: List = list!("naming.txt");
pub static CONDITIONS: List = list!("conditions.txt");
pub static HURRY: List = list!("hurry.txt");
pub static PROBABILITY: List = list!("probability.txt");
pub static NEVER: List = list!("never.txt");
pub static NUMBERS: List = list!("numbers.txt");
pub static PARTS: List = list!("parts.txt");
pub static TIMES: List = list!("times.txt");
pub static RANGES: List = list!("ranges.txt");
pub static UNSURE: List = list!("unsure.txt");
pub static PAIRS: List = list!("pairs.txt");
pub static OPENINGS: List = list!("openings.txt");

fn lines(list: &'static str) -> Vec<&'static str> {
    list.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).collect()
}
