//! From the real content to single files, and what is said of files that are not as they were.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Parser;
use compile::{compile, pseudo, write_packs};
use content::{Diagnostics, Library};
use tempfile::TempDir;

use super::Pages;
use crate::hash;
use crate::markup::from_single_quotes;

/// The smallest module.
const WIDGET: &str = "\0asm\u{1}\0\0\0";
const WIDGET_SCRIPT: &str =
    "window.selfcheckWasm=\"0061736d01000000\";dispatchEvent(new Event(\"selfcheck-wasm\"))";

/// A folder with the packs of the real content, and parts for the files.
struct Workplace(TempDir);

impl Workplace {
    fn new() -> Self {
        Self::with(false)
    }

    /// With the two pseudo-locales, or with English alone.
    fn with(pseudo_locales: bool) -> Self {
        let folder = TempDir::new().unwrap();
        let library = Library::at(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments"));
        let diagnostics = Diagnostics::default();
        let assessments = library.assessments(&diagnostics);
        for mut compiled in compile(library.read(&assessments, &diagnostics), &diagnostics) {
            if pseudo_locales {
                compiled.texts.extend(pseudo::texts(&compiled.texts[0]));
            }
            write_packs(&compiled, &folder.path().join("packs")).unwrap();
        }
        assert!(!diagnostics.has_errors());
        let place = Self(folder);
        for (name, text) in [
            ("shell.js", "shell()"),
            ("app.js", "app()"),
            ("shell.css", "iframe{}"),
            ("main.css", "main{}"),
            ("widget.wasm", WIDGET),
        ] {
            place.put(name, text);
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    /// The files of a release, in a folder of their own.
    fn compose(&self, out: &str) -> Result<(), String> {
        run(&[
            "compose".as_ref(),
            "--packs".as_ref(),
            &self.path("packs"),
            "--parts".as_ref(),
            &self.path(""),
            "--wasm".as_ref(),
            &self.path("widget.wasm"),
            "--out".as_ref(),
            &self.path(out),
        ])?;
        self.put(&format!("{out}/self-check.js"), "element()");
        self.sum_up(out)
    }

    fn sum_up(&self, folder: &str) -> Result<(), String> {
        run(&["sums".as_ref(), &self.path(folder)])
    }

    fn verify(&self, name: &str) -> Result<(), String> {
        run(&["verify".as_ref(), &self.path(name)])
    }

    /// With the sum that the release has elsewhere.
    fn verify_with(&self, name: &str, sum: &str) -> Result<(), String> {
        run(&["verify".as_ref(), &self.path(name), sum.as_ref()])
    }

    /// The sum of a release.
    fn own_sum(&self, folder: &str) -> String {
        hash::hex(&fs::read(self.path(folder).join("SHA256SUMS")).unwrap())
    }

    /// Alters a file and makes the sums anew: as somebody would who has both.
    fn forge(&self, name: &str, from: &str, to: &str) {
        let file = fs::read_to_string(self.path(name)).unwrap();
        assert_eq!(file.matches(from).count(), 1, "{from}");
        self.put(name, &file.replace(from, to));
        self.sum_up(name.split('/').next().unwrap()).unwrap();
    }
}

fn run(arguments: &[&Path]) -> Result<(), String> {
    let pages = std::iter::once("pages".as_ref()).chain(arguments.iter().copied());
    Pages::try_parse_from(pages.map(Path::as_os_str)).map_err(|error| error.to_string())?.run()
}

const FILES: [&str; 4] =
    ["back-pain.en.html", "heel-pain.en.html", "self-check.js", "selfcheck.en.html"];

#[test]
fn composed_twice_the_files_are_the_same_byte_for_byte() {
    let place = Workplace::new();
    place.compose("one").unwrap();
    place.compose("two").unwrap();
    for name in FILES.into_iter().chain(["SHA256SUMS"]) {
        let [one, two] = ["one", "two"].map(|out| fs::read(place.path(out).join(name)).unwrap());
        assert!(one == two, "{name}");
    }
}

#[test]
fn each_file_of_a_release_has_a_sum_and_is_verified_alone_and_with_the_others() {
    let place = Workplace::new();
    place.compose("site").unwrap();
    let sums = fs::read_to_string(place.path("site/SHA256SUMS")).unwrap();
    let names: Vec<&str> = sums.lines().filter_map(|line| Some(line.split_once("  ")?.1)).collect();
    assert_eq!(names, FILES);
    for name in FILES {
        place.verify(&format!("site/{name}")).unwrap();
    }
    place.verify("site").unwrap();
}

#[test]
fn a_changed_script_of_the_element_is_refused_with_the_folder_too() {
    let place = Workplace::new();
    place.compose("site").unwrap();
    place.put("site/self-check.js", "tell()");
    for path in ["site", "site/self-check.js"] {
        let error = place.verify(path).unwrap_err();
        assert!(error.contains("self-check.js is not the file that"), "{error}");
    }
}

#[test]
fn a_file_that_was_forged_together_with_its_sum_does_not_have_the_sum_of_the_release() {
    let place = Workplace::new();
    place.compose("site").unwrap();
    let published = place.own_sum("site");
    for path in ["site", "site/self-check.js"] {
        place.verify_with(path, &published).unwrap();
        place.verify_with(path, &published.to_uppercase()).unwrap();
    }
    place.forge("site/self-check.js", "element()", "tell()");
    for path in ["site", "site/self-check.js"] {
        place.verify(path).unwrap();
        let error = place.verify_with(path, &published).unwrap_err();
        assert!(error.contains("is not that of the release"), "{error}");
        let own = place.own_sum("site");
        assert!(error.contains(&own) && error.contains(&published), "{error}");
    }
}

#[test]
fn a_sum_that_is_none_is_named() {
    let place = Workplace::new();
    place.compose("site").unwrap();
    let error = place.verify_with("site", "0.1.0").unwrap_err();
    assert!(error.contains("`0.1.0` is not a SHA-256"), "{error}");
    place.put("site/SHA256SUMS", "abc  self-check.js\n");
    let error = place.verify("site").unwrap_err();
    assert!(error.contains("SHA256SUMS:1 is not a SHA-256, two spaces"), "{error}");
    place.put("site/SHA256SUMS", "");
    assert!(place.verify("site").unwrap_err().contains("names no file"));
}

#[test]
fn a_file_that_is_not_as_it_was_is_refused_with_the_reason() {
    let cases = [
        ("^@Back and neck pain check^@", "^@Back and neck pain chick^@", "cut short or altered"),
        ("data-packs=\"", "data-packs=\"0", "shows another pack hash"),
        ("srcdoc='", "src='", "holds no app"),
        (">\"selfcheck-words", ">\"something-else", "not a pack of this kind"),
        (">\"selfcheck-words", ">selfcheck-words", "a block that is no JSON"),
        ("data-results=", "data-other=", "has 1 packs of words, and 0 of results"),
        (
            "data-questions=\"0\">\"selfcheck-logic",
            "data-other=\"0\">\"selfcheck-logic",
            "has 0 packs of words, and 1 of results",
        ),
        ("^@Keep moving^@", "^@Keep rising^@", "pack of results"),
    ];
    for (from, to, reason) in cases {
        let place = Workplace::new();
        place.compose("site").unwrap();
        place.forge("site/back-pain.en.html", from, to);
        let error = place.verify("site/back-pain.en.html").unwrap_err();
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn a_file_with_another_sum_is_refused_with_both_sums() {
    let place = Workplace::new();
    place.compose("site").unwrap();
    place.put("site/back-pain.en.html", "something else");
    let error = place.verify("site/back-pain.en.html").unwrap_err();
    assert!(error.contains("is not the file that"), "{error}");
    let error = place.verify("site/index.html").unwrap_err();
    assert!(error.contains("index.html cannot be read"), "{error}");
    place.put("site/other.html", "");
    let error = place.verify("site/other.html").unwrap_err();
    assert!(error.contains("does not name"), "{error}");
}

#[test]
fn a_part_that_is_missing_or_cannot_stand_in_a_page_is_named() {
    let place = Workplace::new();
    place.put("app.js", "document.write('</script>')");
    assert!(place.compose("site").unwrap_err().contains("app.js cannot stand in a page"));
    fs::remove_file(place.path("shell.js")).unwrap();
    assert!(place.compose("site").unwrap_err().contains("shell.js cannot be read"));
}

#[test]
fn both_documents_have_the_policy_that_names_each_script_and_style_and_no_other_source() {
    let place = Workplace::new();
    place.compose("site").unwrap();
    let file = fs::read_to_string(place.path("site/back-pain.en.html")).unwrap();
    let app =
        from_single_quotes(file.split("srcdoc='").nth(1).unwrap().split('\'').next().unwrap());
    let policy_of = |document: &str| {
        let head = document.split("</head>").next().unwrap();
        let policy = head.split("Content-Security-Policy\" content=\"").nth(1).unwrap();
        policy.split('"').next().unwrap().to_owned()
    };
    let policy = policy_of(&file);
    assert_eq!(policy_of(&app), policy);
    for text in ["shell()", "app()", WIDGET_SCRIPT, "iframe{}", "main{}"] {
        assert!(policy.contains(&hash::policy_source(text)), "{text}");
    }
    assert!(policy.starts_with("default-src 'none'; connect-src 'none'; "), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{policy}");
}

#[test]
fn a_file_is_ascii_from_its_doctype_on_in_every_language() {
    let place = Workplace::with(true);
    place.compose("site").unwrap();
    let composed = fs::read_dir(place.path("site")).unwrap().flatten();
    let files: Vec<Vec<u8>> = composed
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "html"))
        .map(|file| fs::read(file.path()).unwrap())
        .collect();
    assert_eq!(files.len(), 12);
    for file in files {
        assert!(file.is_ascii() && file.starts_with(b"<!doctype html>"));
    }
}

#[test]
fn with_several_languages_each_has_a_file_and_one_more_has_all() {
    let place = Workplace::with(true);
    place.compose("site").unwrap();
    let sums = fs::read_to_string(place.path("site/SHA256SUMS")).unwrap();
    let names: Vec<&str> = sums.lines().filter_map(|line| Some(line.split_once("  ")?.1)).collect();
    let languages = ["ar-XB.html", "en-XA.html", "en.html", "html"];
    let files_of = |stem: &str| languages.map(|language| format!("{stem}.{language}")).to_vec();
    let mut expected = [files_of("back-pain"), files_of("heel-pain")].concat();
    expected.push("self-check.js".to_owned());
    expected.extend(files_of("selfcheck"));
    assert_eq!(names, expected);
    place.verify("site").unwrap();
}

#[test]
fn the_file_of_one_language_links_to_the_others_and_is_written_in_its_direction() {
    let place = Workplace::with(true);
    place.compose("site").unwrap();
    let mirrored = fs::read_to_string(place.path("site/heel-pain.ar-XB.html")).unwrap();
    assert!(mirrored.contains(r#"<html lang="ar-XB" dir="rtl">"#));
    assert!(mirrored.contains(r#"<a href="heel-pain.en.html" hreflang="en">English</a>"#));
    assert!(mirrored.contains(r#"hreflang="ar-XB" aria-current="page">"#));
    assert!(!mirrored.contains(r#"href="heel-pain.html""#));
}

#[test]
fn with_one_language_there_is_no_choice() {
    let place = Workplace::new();
    place.compose("site").unwrap();
    let file = fs::read_to_string(place.path("site/back-pain.en.html")).unwrap();
    assert!(!file.contains("hreflang"));
    assert!(!place.path("site/back-pain.html").exists());
}
