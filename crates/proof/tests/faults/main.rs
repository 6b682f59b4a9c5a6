//! Faults of the kinds that authors make, each seeded into a copy of the real content, and the proof that finds it.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod claimed;
mod seeded;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use compile::Compiled;
use content::{Diagnostics, Library};
use fs_extra::dir::{self, CopyOptions};
use proof::{Failure, Property, failures_of, prove};

use Caught::{Compiling, ForNobody, ForSomebody};
use Property::{Alive, Consistent, Settled, Total};

/// A fault: in `file`, `from` becomes `to`.
struct Fault {
    name: &'static str,
    edits: &'static [(&'static str, &'static str, &'static str)],
    caught: Caught,
}

/// How a fault must be reported.
enum Caught {
    /// The property fails for this, and a person shows how.
    ForSomebody(Property, &'static str),
    /// The property fails for this: there is nobody to show.
    ForNobody(Property, &'static str),
    /// There is no assessment to prove: what the compiler says has these words.
    Compiling(&'static str),
}

#[test]
fn every_seeded_fault_is_reported() {
    let mut missed = Vec::new();
    // Two at a time: each is small, and there are many.
    std::thread::scope(|scope| {
        let halves = [seeded::FAULTS, claimed::FAULTS].map(|half| {
            scope.spawn(move || half.iter().filter_map(|fault| fault.missed()).collect::<Vec<_>>())
        });
        for half in halves {
            missed.extend(half.join().unwrap());
        }
    });
    assert!(missed.is_empty(), "{}", missed.join("\n\n"));
}

impl Fault {
    /// Why it was not caught as it should be, if it was not.
    fn missed(&self) -> Option<String> {
        let folder = copy_of_the_content(self.name);
        for (file, from, to) in self.edits {
            let path = folder.join("back-pain").join(file);
            let text = fs::read_to_string(&path).unwrap();
            if !text.contains(from) {
                return Some(format!("{}: {file} no longer has {from}", self.name));
            }
            fs::write(path, text.replacen(from, to, 1)).unwrap();
        }
        let caught = match compile(&folder.join("back-pain")) {
            Err(said) => {
                let expected = matches!(&self.caught, Compiling(words) if said.contains(words));
                (!expected).then_some(said)
            }
            Ok(compiled) => match self.caught {
                ForSomebody(property, id) => not_found(property, id, true, &compiled),
                ForNobody(property, id) => not_found(property, id, false, &compiled),
                Compiling(_) => Some("the compiler says nothing".to_owned()),
            },
        };
        fs::remove_dir_all(folder).unwrap();
        caught.map(|instead| format!("not caught: {}; instead: {instead}", self.name))
    }
}

/// A failure, as far as tests look at it.
#[derive(Clone, Debug, PartialEq)]
struct Found {
    property: Property,
    id: String,
    message: String,
    somebody: bool,
}

impl Found {
    fn is(&self, property: Property, id: &str) -> bool {
        self.property == property && self.id == id
    }
}

/// What a property finds instead, where it does not find this.
fn not_found(property: Property, id: &str, somebody: bool, compiled: &Compiled) -> Option<String> {
    let found = found(compiled, &failures_of(property, compiled));
    let new: Vec<&Found> = found.iter().filter(|one| !sound().contains(one)).collect();
    let expected = new.iter().any(|one| one.is(property, id) && one.somebody == somebody);
    (!expected).then(|| format!("{new:#?}"))
}

fn found(compiled: &Compiled, failures: &[Failure]) -> Vec<Found> {
    let one = |failure: &Failure| {
        if let Some(person) = &failure.person {
            assert!(person.confirmed, "{}: {person}", failure.message);
        }
        Found {
            property: failure.property,
            id: failure.subject.id(&compiled.assessment),
            message: failure.message.clone(),
            somebody: failure.person.is_some(),
        }
    };
    failures.iter().map(one).collect()
}

/// What the proof finds in the real content as it is.
fn sound() -> &'static [Found] {
    static SOUND: OnceLock<Vec<Found>> = OnceLock::new();
    SOUND.get_or_init(|| {
        let compiled = compile(&content().join("back-pain")).unwrap();
        found(&compiled, &prove(&compiled).failures)
    })
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assessments")
}

fn copy_of_the_content(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults").join(name.replace(' ', "_"));
    let _ = fs::remove_dir_all(&folder);
    copy(&content(), &folder);
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    dir::copy(from, to, &CopyOptions::new().content_only(true)).unwrap();
}

/// Compiles an assessment, or says what the compiler says of its files (its words aside).
fn compile(folder: &Path) -> Result<Compiled, String> {
    let diagnostics = Diagnostics::default();
    let content = Library::around(folder).read(&[folder.to_owned()], &diagnostics);
    let compiled = compile::compile(content, &diagnostics).pop();
    let said: Vec<String> = diagnostics
        .into_sorted()
        .iter()
        .filter(|one| one.span.file.path.ends_with(".toml"))
        .filter(|one| !one.message.contains("words") && !one.message.contains("text"))
        .map(|one| format!("{} {} {:?}", one.message, one.label, one.remedy))
        .collect();
    match compiled {
        Some(compiled) if said.is_empty() => Ok(compiled),
        _ => Err(said.join("\n")),
    }
}

#[test]
fn the_six_defects_of_which_a_form_linter_finds_two_are_all_found() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers_six/form");
    let compiled = compile(&folder).unwrap();
    let proof = prove(&compiled);
    let found = found(&compiled, &proof.failures);
    let is_found = |property, id| found.iter().any(|one| one.is(property, id));
    assert!(is_found(Settled, "F-UNREACHABLE.emergency"), "an emergency that no path reaches");
    let contradiction = found.iter().find(|one| one.is(Alive, "F-CONTRADICTION.emergency"));
    let never = "level `emergency` of rule `F-CONTRADICTION` never fires";
    assert_eq!(contradiction.unwrap().message, never);
    assert!(is_found(Consistent, "SEE-SOMEBODY"), "two urgencies together");
    assert!(is_found(Total, "form"), "a branch without a result");

    // The other two make no assessment that could be proved.
    for (right, wrong) in [("saddle is yes", "saddle is yess"), ("days > 1", "days > 3")] {
        let seeded = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers_six");
        let _ = fs::remove_dir_all(&seeded);
        copy(folder.parent().unwrap(), &seeded);
        for file in ["rules/all.toml", "advice.toml"] {
            let file = seeded.join("form").join(file);
            let text = fs::read_to_string(&file).unwrap();
            fs::write(&file, text.replacen(right, wrong, 1)).unwrap();
        }
        let said = compile(&seeded.join("form")).unwrap_err();
        assert!(said.contains("yess") || said.contains("never holds"), "{wrong}: {said}");
    }
}

#[test]
fn a_failure_shows_a_small_person() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers_six/form");
    let compiled = compile(&folder).unwrap();
    let proof = prove(&compiled);
    let missed = proof.failures.iter().find(|one| one.property == Settled).unwrap();
    assert_eq!(
        missed.person.as_ref().unwrap().to_string(),
        "    where: heel\n    saddle: yes (never asked)\n\
         the flow ends at `self_care`; all answers together come to `emergency`\n\
         it rests on what was not asked: `saddle`"
    );
}

/// In the assessment with the six defects: what is no failure is counted.
#[test]
fn the_certificate_counts_what_was_proved() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers_six/form");
    let certificate = prove(&compile(&folder).unwrap()).certificate;
    let proved = certificate.proved.into_iter().filter(|(_, count)| *count > 0);
    assert_eq!(
        proved.collect::<Vec<_>>(),
        [
            ("settled", 1),
            ("tellable", 3),
            ("alive", 12),
            ("bounded", 3),
            ("consistent", 2),
            ("total", 1)
        ]
    );
    assert_eq!((certificate.longest, certificate.shortest, certificate.shortest_whole), (2, 1, 1));
    assert_eq!((certificate.questions, certificate.options, certificate.warnings), (3, 4, 0));
}
