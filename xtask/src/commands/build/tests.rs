use std::fs;

use super::last_change;

#[test]
fn a_change_deep_in_a_folder_is_a_change_of_the_folder() {
    let folder = std::env::temp_dir().join(format!("selfcheck-build-{}", std::process::id()));
    let deep = folder.join("a/b");
    fs::create_dir_all(&deep).unwrap();
    let before = last_change(&folder).unwrap();
    let file = deep.join("c");
    fs::write(&file, "").unwrap();
    let later = before + std::time::Duration::from_secs(60);
    fs::File::open(&file).unwrap().set_modified(later).unwrap();
    assert_eq!(last_change(&folder), Some(later));
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(last_change(&folder), None);
}
