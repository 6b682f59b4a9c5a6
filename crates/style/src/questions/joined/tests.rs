use super::joint;
use crate::reading::Word;

#[test]
fn an_and_joins_unless_it_is_part_of_one_thing_or_stands_behind_the_answer() {
    let first = |label: &str| {
        let word = |lower: &str| Word { lower: lower.to_owned(), range: 0..0 };
        let words: Vec<Word> = label.split(' ').map(word).collect();
        joint(&words).map(|(first, _)| first.len())
    };
    assert_eq!(first("red hot and swollen"), Some(2));
    assert_eq!(first("pins and needles and weakness"), Some(3));
    assert_eq!(first("between the ribs and the hip and sore"), Some(6));
    assert_eq!(first("yes and it is still lost"), None);
    assert_eq!(first("one side between the ribs and the hip"), None);
    assert_eq!(first("up and down but no better"), None);
}
