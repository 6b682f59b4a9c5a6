//! What no compiler checks in the files of the repository.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Longer, and a Rust file holds more than one idea.
const MOST_LINES: usize = 400;

/// Marks that something was left undone, paths of one machine, and hosts that packages came from: where a mirror stands
/// in for them, they are wrong. Written so that they are not found here.
const NOWHERE: [&str; 10] = [
    concat!("TO", "DO"),
    concat!("FIXME ", "later"),
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("crates", ".io"),
    concat!("npmjs", "."),
    concat!("pypi", "."),
    concat!("debian", ".org"),
    concat!("rust-lang", ".org"),
];

#[test]
fn every_file_is_tidy() {
    let mut faults = Vec::new();
    for (name, text) in text_files() {
        let lines = text.lines().zip(1..);
        // Every Cargo.lock names the registry's index, whichever mirror it came from.
        for (line, number) in lines.filter(|_| name != "Cargo.lock") {
            if line.ends_with([' ', '\t', '\r']) {
                faults.push(format!("{name}:{number}: white space at the end of the line"));
            }
            for mark in NOWHERE.iter().filter(|mark| line.contains(*mark)) {
                faults.push(format!("{name}:{number}: `{mark}`"));
            }
        }
        if !text.is_empty() && !text.ends_with('\n') {
            faults.push(format!("{name}: no line end at the end of the file"));
        }
        if name.ends_with(".rs") && text.lines().count() > MOST_LINES {
            faults.push(format!("{name}: more than {MOST_LINES} lines"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The files that git has or would take, but for those that are not text.
pub fn text_files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let git = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .expect("git lists the files");
    let names = String::from_utf8(git.stdout).unwrap();
    let files: Vec<_> = names
        .split_terminator('\0')
        .filter_map(|name| Some((name.to_owned(), fs::read_to_string(root.join(name)).ok()?)))
        .collect();
    assert!(files.len() > 50, "git lists too few files");
    files
}
