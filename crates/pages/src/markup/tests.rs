use super::{blocks, from_single_quotes, in_ascii, in_single_quotes};
use words::{Prose, Run};

#[test]
fn a_number_is_a_link_and_words_are_no_markup() {
    let words = |words: &str| Run::Words(words.to_owned());
    let prose = Prose(vec![words("Go to A&E <b>\n- call "), Run::Phone("116 123".to_owned())]);
    assert_eq!(
        blocks(&prose),
        "<p>Go to A&amp;E &lt;b&gt;</p><ul><li>call \
         <a class=\"phone\" dir=\"ltr\" href=\"tel:116123\">116 123</a></li></ul>"
    );
}

#[test]
fn an_attribute_says_what_was_put_in_and_is_ascii() {
    let text = "a &#39; 'b' &amp;#39; \"<c> \u{2019} \u{1f9b6} & &#x; &no;";
    let attribute = in_ascii(&in_single_quotes(text));
    assert!(attribute.is_ascii() && !attribute.contains('\''), "{attribute}");
    assert_eq!(from_single_quotes(&attribute), text);
}
