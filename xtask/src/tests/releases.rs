//! The notes of a released version state the sum of its files, so that it stands in a second place (docs/verifying.md).

/// The versions whose notes are there and state none. Those that are not released yet need none.
fn without_a_sum(notes: &str) -> Vec<&str> {
    let versions = notes.split("\n## ").skip(1);
    let states_one = |notes: &str| {
        let mut sums = notes.lines().filter_map(|line| line.strip_prefix("Sum of `SHA256SUMS`: "));
        sums.any(|sum| sum.len() == 64 && sum.bytes().all(|digit| digit.is_ascii_hexdigit()))
    };
    versions
        .filter_map(|version| version.split_once('\n'))
        .filter(|(title, notes)| !title.ends_with("not released yet") && !states_one(notes))
        .map(|(title, _)| title)
        .collect()
}

#[test]
fn the_notes_of_every_released_version_state_its_sum() {
    let without = without_a_sum(include_str!("../../../CHANGELOG.md"));
    assert!(without.is_empty(), "CHANGELOG.md: no line `Sum of `SHA256SUMS`: ...` for {without:?}");
}

#[test]
fn a_released_version_without_a_sum_is_found() {
    let sum = "0123456789abcdef".repeat(4);
    let notes = format!(
        "# Changes\n\n## 0.4.0, not released yet\n- One\n\n## 0.3.0\nSum of `SHA256SUMS`: {sum}\n- Two\n\n\
         ## 0.2.0\nSum of `SHA256SUMS`: later\n\n## 0.1.0\n- Three\n"
    );
    assert_eq!(without_a_sum(&notes), ["0.2.0", "0.1.0"]);
}
