//! `selfcheck fill`: after a new question.

use std::fs;
use std::path::{Path, PathBuf};

use fs_extra::dir::{self, CopyOptions};

use super::{SOUND, said, scratch, selfcheck};

fn append(file: &Path, text: &str) {
    fs::write(file, fs::read_to_string(file).unwrap() + text).unwrap();
}

/// A copy of the sound content.
fn copy(name: &str) -> PathBuf {
    let content = scratch(name);
    let _ = fs::remove_dir_all(&content);
    dir::copy(SOUND, &content, &CopyOptions::new().content_only(true)).unwrap();
    content
}

#[test]
fn a_new_question_is_one_mistake_and_fill_mends_it() {
    let content = copy("fill");
    let ankle = content.join("ankle");
    let people = ankle.join("scenarios/all.toml");
    append(
        &people,
        "\n[people.runner] # runs\nwho = \"me\"\nage = 25\nsex = \"female\"\nsigns = [\"none\"]\npregnancy = \"no\"\n\
         pain = 3\n\n# Runs.\n[a_runner]\nperson = \"runner\"\nexpect = { care = \"self_care\" }\n",
    );
    append(
        &ankle.join("screens/pain.toml"),
        "\n[swollen]\nkind = \"single\"\noptions = [\"yes\", \"no\"]\n",
    );
    append(
        &ankle.join("text/en/questions.ftl"),
        "\nswollen = Is it swollen?\n    .why = It matters.\n    .yes = Yes\n    .no = No\n",
    );
    append(&ankle.join("text/en/screens.ftl"), "\npain = Your pain\n");
    let rules = ankle.join("rules/all.toml");
    let text = fs::read_to_string(&rules).unwrap();
    fs::write(
        &rules,
        text.replace("signs has cannot_stand\"", "signs has cannot_stand or swollen is yes\""),
    )
    .unwrap();

    let folder = content.to_string_lossy();
    let check = selfcheck(&["check", &folder], "");
    let told = said(&check);
    assert!(told.contains("error: question `swollen` is not answered"), "{told}");
    assert!(
        told.contains("the same at 1 other place:") && told.contains("runner, asked on `pain`"),
        "{told}"
    );
    assert!(told.ends_with("\n1 mistake\n"), "{told}");

    let before = fs::read_to_string(&people).unwrap();
    let fill = selfcheck(&["fill", &ankle.to_string_lossy()], "");
    let filled = String::from_utf8(fill.stdout).unwrap();
    assert!(filled.contains("all.toml: walker has swollen = \"no\"\n"), "{filled}");
    assert_eq!(
        fs::read_to_string(&people).unwrap(),
        before
            .replace("pain = 2\n", "pain = 2\nswollen = \"no\"\n")
            .replace("pain = 3\n", "pain = 3\nswollen = \"no\"\n"),
        "nothing else is touched"
    );
    let check = selfcheck(&["check", &folder], "");
    assert_eq!(check.status.code(), Some(0), "{}", said(&check));
    let again = selfcheck(&["fill", &ankle.to_string_lossy()], "");
    assert_eq!(String::from_utf8(again.stdout).unwrap(), "nobody lacks an answer\n");
}

#[test]
fn an_answer_that_is_there_is_never_changed_even_where_it_is_not_offered() {
    let ankle = copy("not-offered").join("ankle");
    append(&ankle.join("screens/signs.toml"), "for = { cannot_stand = \"sex is female\" }\n");
    append(
        &ankle.join("scenarios/all.toml"),
        "\n[a_man]\nperson = \"walker\"\nanswers = { signs = [\"cannot_stand\"] }\nexpect = { care = \"soon_days\" }\n",
    );
    let fill = selfcheck(&["fill", &ankle.to_string_lossy()], "");
    assert_eq!(String::from_utf8(fill.stdout).unwrap(), "nobody lacks an answer\n");
}
