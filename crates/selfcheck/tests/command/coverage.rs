//! `selfcheck coverage`: the services' lists, and what holds each line.

use std::fs;
use std::path::Path;

use super::{said, selfcheck};

const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

#[test]
fn the_page_in_the_repository_is_the_one_that_the_command_makes() {
    let content = format!("{REPOSITORY}/assessments");
    let output = selfcheck(&["coverage", "--content", &content], "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let made = String::from_utf8(output.stdout).unwrap();
    let page = fs::read_to_string(Path::new(REPOSITORY).join("docs/coverage.md")).unwrap();
    assert!(made == page, "make it again: cargo selfcheck coverage > docs/coverage.md");
}
