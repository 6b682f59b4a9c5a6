//! What authors are told about mistakes.
//!
//! Each folder in `tests/mistakes/` holds files that stand in for those of the sound content of `crates/compile`; an empty
//! file stands for one that is not there. What `check` says about the result is `diagnostics.snap`
//! beside them: read it as an author would. `cargo insta review` accepts a change.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const MISTAKES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mistakes");
const SOUND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../compile/tests/sound");

#[test]
fn every_mistake_is_reported_at_its_place() {
    let mut cases: Vec<PathBuf> = children(Path::new(MISTAKES));
    cases.sort();
    assert!(!cases.is_empty());
    for case in cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let content = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mistakes").join(&name);
        let _ = fs::remove_dir_all(&content);
        overlay(Path::new(SOUND), &content);
        overlay(&case, &content);

        let said = check(&content);
        assert!(!said.is_empty(), "nothing is said about {name}");
        insta::with_settings!({
            snapshot_path => &case,
            prepend_module_to_snapshot => false,
            omit_expression => true,
            description => name.replace('_', " "),
        }, {
            insta::assert_snapshot!("diagnostics", said);
        });
    }
}

#[test]
fn about_sound_content_nothing_is_said() {
    assert_eq!(check(Path::new(SOUND)), "");
}

/// What `check` says about the content in a folder, with paths from there.
fn check(content: &Path) -> String {
    let output =
        Command::new(env!("CARGO_BIN_EXE_selfcheck")).arg("check").arg(content).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    // The last line says how many mistakes there are.
    let (said, _) = said.rsplit_once("\n\n").unwrap_or_default();
    said.replace(&format!("{}/", content.display()), "")
}

/// Copies files over those of another folder; an empty one takes away what was there.
fn overlay(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in children(from) {
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            overlay(&path, &target);
        } else if fs::metadata(&path).unwrap().len() == 0 {
            fs::remove_file(&target).unwrap();
        } else if path.extension().is_none_or(|extension| extension != "snap") {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn children(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}
