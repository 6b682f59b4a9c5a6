use super::chosen;

#[test]
fn options_follow_the_one_part_that_takes_them() {
    let names = |words: &'static [&'static str]| {
        let (parts, options) = chosen(words).ok()?;
        Some((parts.iter().map(|part| part.name).collect::<Vec<_>>(), options.to_vec()))
    };
    assert_eq!(names(&[]).unwrap().0.len(), 9);
    assert_eq!(names(&["format", "site"]), Some((vec!["format", "site"], vec![])));
    let flow = ["browser", "flow", "-g", "numbness"];
    assert_eq!(
        names(&["browser", "flow", "-g", "numbness"]),
        Some((vec!["browser"], flow[1..].to_vec()))
    );
    assert_eq!(names(&["quick"]), Some((vec!["quick"], vec![])));
    for wrong in [&["flow"][..], &["site", "flow"], &["browser", "embed", "flow"]] {
        assert!(chosen(wrong).is_err(), "{wrong:?}");
    }
}
