//! `selfcheck preview`: what an author sees of a change, and of a mistake.

use super::*;

/// A copy of the sound content, and a folder that is not there yet.
fn content(name: &str) -> (PathBuf, PathBuf) {
    let (content, out) = (scratch(name), scratch(&format!("{name}-packs")));
    for folder in [&content, &out] {
        let _ = fs::remove_dir_all(folder);
    }
    fs::create_dir_all(&content).unwrap();
    dir::copy(SOUND, &content, &CopyOptions::new().content_only(true)).unwrap();
    (content, out)
}

/// The exit code, and what the file of mistakes says.
fn preview(content: &Path, out: &Path) -> (Option<i32>, String) {
    let arguments = ["preview", content.to_str().unwrap(), "--out", out.to_str().unwrap()];
    let code = selfcheck(&arguments, "").status.code();
    (code, fs::read_to_string(out.join("mistakes.txt")).unwrap())
}

#[test]
fn a_mistake_leaves_the_packs_of_before_and_is_said_in_a_file_until_it_is_mended() {
    let (content, out) = content("preview");
    assert_eq!(preview(&content, &out), (Some(0), String::new()));
    let before = fs::read(out.join("ankle.pack")).unwrap();

    let file = fs::read_dir(content.join("ankle/rules")).unwrap().next().unwrap().unwrap().path();
    let sound = fs::read_to_string(&file).unwrap();
    fs::write(&file, sound.replacen("when = \"", "when = \"signz has numb_foot or ", 1)).unwrap();
    let (code, mistakes) = preview(&content, &out);
    assert_eq!(code, Some(1));
    for part in ["there is no `signz`", &format!("{}:", file.display()), "did you mean `signs`?"] {
        assert!(mistakes.contains(part), "{mistakes}");
    }
    assert_eq!(fs::read(out.join("ankle.pack")).unwrap(), before);

    fs::write(&file, sound).unwrap();
    assert_eq!(preview(&content, &out), (Some(0), String::new()));
}

#[test]
fn everybody_has_the_screens_they_see_and_who_lacks_an_answer_comes_as_far_as_its_screen() {
    let (content, out) = content("preview-people");
    let half = "[people.half]\nwho = \"me\"\nage = 35\nsex = \"male\"\nsigns = [\"none\"]\n";
    fs::write(content.join("ankle/scenarios/half.toml"), half).unwrap();
    assert_eq!(preview(&content, &out), (Some(0), String::new()));
    let text = fs::read_to_string(out.join("ankle.preview.json")).unwrap();
    let ankle: Value = serde_json::from_str(&text).unwrap();
    let person = |name: &str| {
        let people = ankle["people"].as_array().unwrap();
        let person = people.iter().find(|person| person["name"] == name).unwrap();
        json!([person["care"], person["screens"]])
    };
    assert_eq!(person("walker"), json!(["self_care", ["about_you", "signs", "pain"]]));
    assert_eq!(person("half"), json!([null, ["about_you", "signs", "pain"]]));
    assert_eq!(person("new_numbness"), json!(["emergency", ["about_you", "signs", "numb"]]));
}

#[test]
fn a_story_is_opened_like_anybody_and_one_whose_answer_is_not_there_any_more_is_said_and_left_out()
{
    let (content, out) = content("preview-stories");
    let stories = scratch("preview-stories-told");
    fs::create_dir_all(&stories).unwrap();
    let told = |signs: &str| {
        format!(
            "check = \"ankle\"\ntext = \"My ankle hurts.\"\naccepted = [\"self_care\"]\nlowest_safe = \"self_care\"\n\
             reason = \"\"\n[answers]\nwho = \"me\"\nage = 35\nsex = \"male\"\nsigns = [\"{signs}\"]\n"
        )
    };
    fs::write(stories.join("ordinary.toml"), told("none")).unwrap();
    fs::write(stories.join("older.toml"), told("gone")).unwrap();
    let (content, stories) = (content.to_str().unwrap(), stories.to_str().unwrap());
    let arguments = ["preview", content, "--stories", stories, "--out", out.to_str().unwrap()];
    let done = selfcheck(&arguments, "");
    assert_eq!(done.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&done.stderr).contains("the story `older` is left out: "));
    let text = fs::read_to_string(out.join("ankle.preview.json")).unwrap();
    let ankle: Value = serde_json::from_str(&text).unwrap();
    let names: Vec<_> =
        ankle["retold"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["ordinary"]);
    assert_eq!(ankle["retold"][0]["story"], "My ankle hurts.");
}
