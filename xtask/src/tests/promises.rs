//! What the project may say of privacy in public: what docs/privacy.md measured, and no more.

use std::fs;
use std::path::Path;

use super::tidy::text_files;

/// Words that promise what nobody can measure. In lower case; the line is put into lower case too.
const TOO_MUCH: [&str; 17] = [
    "cannot leak",
    "can't leak",
    "never leak",
    "no leak",
    "leak-proof",
    "leakproof",
    "100 % private",
    "100% private",
    "completely private",
    "totally private",
    "fully private",
    "completely anonymous",
    "fully anonymous",
    "100 % secure",
    "100% secure",
    "unhackable",
    "impossible to track",
];

/// Where people read what the project says of itself.
fn is_public(name: &str) -> bool {
    name == "README.md"
        || name == "index.html"
        || ["docs/", "embed/", "page/"].iter().any(|folder| name.starts_with(folder))
        || (name.starts_with("assessments/") && name.ends_with(".ftl"))
}

fn promises(name: &str, text: &str) -> Vec<String> {
    let lines: Vec<String> = text.lines().map(str::to_lowercase).collect();
    let mut found = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        // A phrase can go on in the next line.
        let next = lines.get(place.saturating_add(1)).map_or("", |line| line.trim());
        let both = [line.trim(), next].join(" ");
        let promise = TOO_MUCH
            .iter()
            .find(|promise| both.find(*promise).is_some_and(|at| at <= line.trim().len()));
        if let Some(promise) = promise {
            let line = place.saturating_add(1);
            found.push(format!(
                "{name}:{line}: \"{promise}\" is more than was measured: say what docs/privacy.md says"
            ));
        }
    }
    found
}

#[test]
fn no_public_text_promises_more_than_was_measured() {
    let found: Vec<String> = text_files()
        .iter()
        .filter(|(name, _)| is_public(name))
        .flat_map(|(name, text)| promises(name, text))
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_promise_is_found_in_any_case_and_over_a_line_end() {
    assert_eq!(promises("a.md", "Your answers CANNOT leak.").len(), 1);
    assert_eq!(promises("a.md", "Everything is completely\n    anonymous.").len(), 1);
    assert!(promises("a.md", "Nothing was heard.\nIt is measured.").is_empty());
}

#[test]
fn the_table_of_privacy_md_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let page = fs::read_to_string(root.join("docs/privacy.md")).unwrap();
    let table = page.split("<!-- measured -->").nth(1).unwrap();
    assert!(table.lines().filter(|line| line.starts_with('|')).count() > 40);
}
