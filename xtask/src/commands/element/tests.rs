/// What publishers copy, and where it names a version.
const NAMES_A_VERSION: [(&str, &str, &str); 5] = [
    ("embed/package.json", include_str!("../../../../embed/package.json"), "\"version\": \""),
    ("embed/README.md", include_str!("../../../../embed/README.md"), "self-check/"),
    ("docs/publishers.md", include_str!("../../../../docs/publishers.md"), "/self-check/"),
    ("README.md", include_str!("../../../../README.md"), "self-check/"),
    ("site/index.html", include_str!("../../../../site/index.html"), "\"self-check/"),
];

#[test]
fn every_version_that_publishers_copy_is_that_of_the_workspace() {
    for (name, text, before) in NAMES_A_VERSION {
        let versions: Vec<&str> = text
            .split(before)
            .skip(1)
            .filter(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
            .map(|rest| rest.split(['/', '"', '`']).next().unwrap())
            .collect();
        assert!(!versions.is_empty(), "{name} names no version");
        for version in versions {
            assert_eq!(version, env!("CARGO_PKG_VERSION"), "{name}");
        }
    }
}

#[test]
fn every_address_that_publishers_copy_has_a_version() {
    for (name, text, before) in NAMES_A_VERSION {
        for file in ["self-check.js", ".en.html"] {
            for line in text.lines().filter(|line| line.contains(before) && line.contains(file)) {
                let version = concat!("self-check/", env!("CARGO_PKG_VERSION"), "/");
                assert!(line.contains(version), "{name}: {line}");
            }
        }
    }
}
