//! A translation from its first day to the day on which the English changes.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use fs_extra::dir::{self, CopyOptions};

/// A copy of the sound content.
fn content(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("translation").join(name);
    let _ = fs::remove_dir_all(&path);
    let sound = Path::new(env!("CARGO_MANIFEST_DIR")).join("../compile/tests/sound");
    fs::create_dir_all(&path).unwrap();
    dir::copy(sound, &path, &CopyOptions::new().content_only(true)).unwrap();
    path
}

fn selfcheck(content: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selfcheck"));
    command.args(arguments).arg(".").current_dir(content).output().unwrap()
}

/// What `check` says, where it says that something is wrong.
fn mistakes(content: &Path) -> String {
    let output = selfcheck(content, &["check"]);
    match output.status.success() {
        true => String::new(),
        false => String::from_utf8(output.stderr).unwrap(),
    }
}

fn edit(file: &Path, change: impl Fn(&str) -> String) {
    fs::write(file, change(&fs::read_to_string(file).unwrap())).unwrap();
}

/// Puts a text under each comment: the English itself, since only a person can do better.
fn translate_everything(content: &Path) {
    for folder in ["common", "ankle"] {
        for file in fs::read_dir(content.join(folder).join("text/de")).unwrap() {
            edit(&file.unwrap().path(), |text| {
                let translated = |comment: &str| {
                    let bare = |line: &str| line.trim_start_matches('#').replacen(' ', "", 1);
                    let lines: Vec<String> = comment.lines().map(bare).collect();
                    format!("{}\n{}\n", comment.trim_end(), lines.join("\n"))
                };
                text.split("\n\n").map(translated).collect::<Vec<_>>().join("\n")
            });
        }
    }
}

#[test]
fn a_translation_is_begun_finished_and_stale_when_the_english_changes() {
    let content = content("from_first_to_last");
    let questions = content.join("ankle/text/de/questions.ftl");
    let said = String::from_utf8(selfcheck(&content, &["translate", "de"]).stdout).unwrap();
    assert!(said.contains("ankle/text/de/questions.ftl: 8 to translate, 0 to compare"), "{said}");
    assert!(mistakes(&content).contains("words are missing for `signs`"));

    translate_everything(&content);
    assert_eq!(mistakes(&content), "");
    let compiled = selfcheck(&content, &["compile", "--out", "../packs"]);
    assert!(compiled.status.success() && content.join("../packs/ankle.de.text").exists());

    edit(&content.join("ankle/text/en/questions.ftl"), |text| {
        assert_eq!(text.matches("Bones change with age.").count(), 1);
        text.replace("Bones change with age.", "Bones are softer in a child.")
    });
    let said = mistakes(&content);
    assert!(said.contains("the English has changed since this was translated"), "{said}");
    assert!(said.contains("ankle/text/de/questions.ftl:15:1"), "{said}");

    let before = fs::read_to_string(&questions).unwrap();
    let said = String::from_utf8(selfcheck(&content, &["translate", "de"]).stdout).unwrap();
    assert_eq!(said, "./ankle/text/de/questions.ftl: 0 to translate, 1 to compare\n");
    let after = fs::read_to_string(&questions).unwrap();
    assert!(after.contains("#     .why = Bones are softer in a child."), "{after}");
    assert!(after.contains("\n    .why = Bones change with age."), "the translation stays");
    assert_eq!(before.matches("\nwho = ").count(), after.matches("\nwho = ").count());
    assert!(mistakes(&content).contains("nobody has compared this with today's English"));

    edit(&questions, |text| {
        let lines = text.lines().filter(|line| !line.starts_with("# TO DO"));
        lines.map(|line| format!("{line}\n")).collect()
    });
    assert_eq!(mistakes(&content), "");
}

#[test]
fn a_file_that_cannot_be_read_as_a_whole_is_not_written() {
    let content = content("not_fluent");
    let folder = content.join("ankle/text/de");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("advice.ftl"), "ADV-REST Ruhe\n").unwrap();
    let output = selfcheck(&content, &["translate", "de"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("this is not Fluent"));
    assert_eq!(fs::read_to_string(folder.join("advice.ftl")).unwrap(), "ADV-REST Ruhe\n");
    assert!(!folder.join("questions.ftl").exists());
}

#[test]
fn what_is_no_language_to_translate_into_is_refused() {
    let content = content("no_language");
    for tag in ["en", "../de", "German", "de_DE", ""] {
        let output = selfcheck(&content, &["translate", tag]);
        assert_eq!(output.status.code(), Some(2), "{tag}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("is not a language to translate into"), "{said}");
    }
}
