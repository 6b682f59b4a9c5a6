//! Faults of the kinds that authors make, each seeded into a copy of the real content, and the proof that finds it.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use authoring::diagnostic::Diagnostics;
use authoring::proof::{Failure, Proof, Property};
use authoring::{Compiled, Library};

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

use Caught::{Compiling, ForNobody, ForSomebody};
use Property::{Alive, Consistent, Monotone, Settled, Total};

const FAULTS: &[Fault] = &[
    Fault {
        name: "a follow-up is hidden by its own answer",
        edits: &[(
            "screens/both_arms.toml",
            r#"asked = "nerves has both_arms""#,
            r#"asked = "nerves has both_arms and not nerves has both_arms""#,
        )],
        caught: ForSomebody(Settled, "B-CORD-2-SUDDEN.emergency"),
    },
    Fault {
        name: "a follow-up is asked after the wrong option",
        edits: &[(
            "screens/unsteady.toml",
            r#"asked = "nerves has unsteady""#,
            r#"asked = "nerves has both_arms""#,
        )],
        caught: ForSomebody(Settled, "B-CORD-1.urgent_same_day"),
    },
    Fault {
        name: "a gate is narrower than its rule",
        edits: &[(
            "screens/tired.toml",
            r#"asked = "age >= 60 and over_3_weeks""#,
            r#"asked = "age >= 70 and over_3_weeks""#,
        )],
        caught: ForSomebody(Settled, "B-CA-5.soon_days"),
    },
    Fault {
        name: "a gate asks who answers, its rule how old the person is",
        edits: &[(
            "screens/child.toml",
            "[child_now]\nkind = \"multi\"\n",
            "[child_now]\nkind = \"multi\"\nasked = \"who is child\"\n",
        )],
        caught: ForSomebody(Settled, "B-CH-1.urgent_same_day"),
    },
    Fault {
        name: "a rule relies on a question never asked of that person",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_older""#,
            r#"when = "skin is rash_older or stress_injury and false or both_girdles is yes""#,
        )],
        caught: Compiling("brackets"),
    },
    Fault {
        name: "a rule relies on a question never asked of that person, in brackets",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_older""#,
            r#"when = "skin is rash_older or head_rest is constant_or_face""#,
        )],
        caught: ForSomebody(Settled, "B-ZOS.soon_days"),
    },
    Fault {
        name: "`or` where `and` was meant",
        edits: &[(
            "rules/neck-head.toml",
            r#"when = "fever has fever_now and (brain has rash or"#,
            r#"when = "fever has fever_now or (brain has rash or"#,
        )],
        caught: ForSomebody(Settled, "B-MEN.emergency"),
    },
    Fault {
        name: "the flow needs a finding that it asks for too late",
        edits: &[(
            "assessment.toml",
            "    \"now_unsure\",\n    \"sudden\",\n",
            "    \"sudden\",\n    \"now_unsure\",\n",
        )],
        caught: Compiling("only the screens before"),
    },
    Fault {
        name: "an exclusion is too wide",
        edits: &[(
            "findings/nerves.toml",
            "not legs_slow_feet\"",
            "not legs_slow_feet and not nerves has weak_arm\"",
        )],
        caught: ForSomebody(Monotone, "nerves.weak_arm"),
    },
    Fault {
        name: "the absence of a warning sign is taken for an exclusion",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_new""#,
            r#"when = "skin is rash_new and not head has headache""#,
        )],
        caught: ForSomebody(Monotone, "head.headache"),
    },
    Fault {
        name: "two warning signs are counted against each other",
        edits: &[(
            "rules/cancer.toml",
            r#"when = "history has weight_loss""#,
            r#"when = "history has weight_loss and not history has tb""#,
        )],
        caught: ForSomebody(Monotone, "history.tb"),
    },
    Fault {
        name: "an exception that nothing needs",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[monotone_exceptions.skin]\nrash_new = { reason = \"none\" }\n\n[impossible]",
        )],
        caught: ForNobody(Monotone, "skin.rash_new"),
    },
    Fault {
        name: "an exception for an option that is no warning sign",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[monotone_exceptions.skin]\nburning_only = { reason = \"none\" }\n\n[impossible]",
        )],
        caught: Compiling("no warning sign"),
    },
    Fault {
        name: "care levels are swapped",
        edits: &[
            (
                "rules/heart-lungs-belly.toml",
                "[B-AAA.urgent_same_day]\nwhen = \"artery_pain\"",
                "[B-AAA.soon_days]\nwhen = \"artery_pain\"",
            ),
            (
                "rules/heart-lungs-belly.toml",
                "[B-AAA.soon_days]\nwhen = \"history has aneurysm\"",
                "[B-AAA.urgent_same_day]\nwhen = \"history has aneurysm or artery_pain\"",
            ),
        ],
        caught: ForNobody(Alive, "B-AAA.soon_days"),
    },
    Fault {
        name: "a level repeats the one above it: two urgencies at once",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_older""#,
            r#"when = "skin is rash_new""#,
        )],
        caught: ForNobody(Alive, "B-ZOS.soon_days"),
    },
    Fault {
        name: "a condition contradicts itself",
        edits: &[(
            "rules/inflammation-skin-child.toml",
            r#"when = "skin is rash_new""#,
            r#"when = "skin is rash_new and skin is rash_older""#,
        )],
        caught: ForNobody(Alive, "B-ZOS.urgent_same_day"),
    },
    Fault {
        name: "a branch is dead, because no such person is possible",
        edits: &[(
            "findings/injury.toml",
            r#"hurt_neck = "pain_neck and"#,
            r#"hurt_neck = "(pain_neck or (who is child and age >= 18)) and"#,
        )],
        caught: ForNobody(Alive, "hurt_neck"),
    },
    Fault {
        name: "a branch is dead, because its question does not apply to those people",
        edits: &[(
            "rules/pregnancy.toml",
            r#"when = "early_pregnancy and ectopic has low_or_one_sided""#,
            r#"when = "early_pregnancy and (ectopic has low_or_one_sided or sex is male)""#,
        )],
        caught: ForNobody(Alive, "B-PREG-1.urgent_same_day"),
    },
    Fault {
        name: "a range that no answer is in",
        edits: &[(
            "rules/time.toml",
            "(nerve_root_pain or arm_nerve_pain) and pain >= 7",
            "(nerve_root_pain or arm_nerve_pain) and pain >= 11",
        )],
        caught: Compiling("outside the limits"),
    },
    Fault {
        name: "a finding that nobody has",
        edits: &[(
            "findings/neck-head.toml",
            r#"head_ticked = "head has ("#,
            r#"head_ticked = "head has none and head has ("#,
        )],
        caught: ForNobody(Alive, "head_ticked"),
    },
    Fault {
        name: "a question that is never asked",
        edits: &[(
            "screens/blood.toml",
            r#"asked = "history has blood_thinners""#,
            r#"asked = "history has blood_thinners and history has none""#,
        )],
        caught: ForNobody(Alive, "bleed_pain"),
    },
    Fault {
        name: "an impossible constraint that takes an option away",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[impossible]\nnobody = \"worst is tailbone\"",
        )],
        caught: ForNobody(Alive, "worst.tailbone"),
    },
    Fault {
        name: "an impossible constraint that excludes nobody",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[impossible]\nolder_child = \"who is child and age > 20\"",
        )],
        caught: ForNobody(Alive, "older_child"),
    },
    Fault {
        name: "an impossible constraint that excludes everybody",
        edits: &[(
            "assessment.toml",
            "[impossible]",
            "[impossible]\nnobody = \"age < 60 or age >= 60\"",
        )],
        caught: ForNobody(Alive, "back-pain"),
    },
    Fault {
        name: "a pattern that is never considered",
        edits: &[(
            "patterns.toml",
            r#"considered = "low_back_or_leg and age > 12""#,
            r#"considered = "low_back_or_leg and age > 12 and age < 10""#,
        )],
        caught: ForNobody(Alive, "sij_pgp"),
    },
    Fault {
        name: "advice that is never given",
        edits: &[(
            "advice.toml",
            r#"when = "care in (self_care, routine) and outlook has poor_sleep""#,
            r#"when = "care is emergency and axial_spa""#,
        )],
        caught: ForNobody(Alive, "ADV-SLEEP"),
    },
    Fault {
        name: "a contact that nobody is told of",
        edits: &[(
            "rules/time.toml",
            r#"when = "outlook has hopeless""#,
            r#"when = "outlook has hopeless and skin is rash_new""#,
        )],
        caught: ForNobody(Alive, "crisis_line"),
    },
    Fault {
        name: "advice that contradicts other advice",
        edits: &[(
            "advice.toml",
            "care is not emergency and cervical_radiculopathy\"\n",
            "care is not emergency and cervical_radiculopathy\"\nconflicts = [\"ADV-WORK\"]\n",
        )],
        caught: ForSomebody(Consistent, "ADV-POSITION-ARM"),
    },
    Fault {
        name: "an option is renamed where it is asked",
        edits: &[("screens/unwell.toml", "\"stiff_neck\"", "\"neck_stiff\"")],
        caught: Compiling("stiff_neck"),
    },
    Fault {
        name: "a safety-net without a time",
        edits: &[
            (
                "../common/text/en/care.ftl",
                "If it is not clearly better in 2 to 3 weeks,",
                "If it is not clearly better after a while,",
            ),
            (
                "text/en/assessment.ftl",
                "better after 2 to 3 weeks, or if it is not back\n        to normal by 6 weeks",
                "better after a while, or if it is not back\n        to normal after that",
            ),
        ],
        caught: ForNobody(Total, "back-pain"),
    },
];

#[test]
fn every_seeded_fault_is_reported() {
    let mut missed = Vec::new();
    // Two at a time: each is small, and there are many.
    std::thread::scope(|scope| {
        let (left, right) = FAULTS.split_at(FAULTS.len() / 2);
        let halves = [left, right].map(|half| {
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
            Ok(compiled) => {
                let proof = compiled.prove();
                let new: Vec<Found> = found(&compiled, &proof)
                    .into_iter()
                    .filter(|one| !sound().contains(one))
                    .collect();
                let expected = new.iter().any(|one| match self.caught {
                    ForSomebody(property, id) => one.is(property, id) && one.somebody,
                    ForNobody(property, id) => one.is(property, id) && !one.somebody,
                    Compiling(_) => false,
                });
                (!expected).then(|| format!("{new:#?}"))
            }
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

fn found(compiled: &Compiled, proof: &Proof) -> Vec<Found> {
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
    proof.failures.iter().map(one).collect()
}

/// What the proof finds in the real content as it is.
fn sound() -> &'static [Found] {
    static SOUND: OnceLock<Vec<Found>> = OnceLock::new();
    SOUND.get_or_init(|| {
        let compiled = compile(&content().join("back-pain")).unwrap();
        let proof = compiled.prove();
        found(&compiled, &proof)
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
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &target),
            false => fs::write(target, fs::read(path).unwrap()).unwrap(),
        }
    }
}

/// Compiles an assessment, or says what the compiler says of its files (its words aside).
fn compile(folder: &Path) -> Result<Compiled, String> {
    let diagnostics = Diagnostics::default();
    let compiled = Library::around(folder).compile(&[folder.to_owned()], &diagnostics).pop();
    let said: Vec<String> = diagnostics
        .into_sorted()
        .iter()
        .filter(|one| one.place.file.path.ends_with(".toml"))
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
    let proof = compiled.prove();
    let found = found(&compiled, &proof);
    let is_found = |property, id| found.iter().any(|one| one.is(property, id));
    assert!(is_found(Settled, "F-UNREACHABLE.emergency"), "an emergency that no path reaches");
    assert!(is_found(Alive, "F-CONTRADICTION.emergency"), "a contradiction");
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
    let proof = compiled.prove();
    let missed = proof.failures.iter().find(|one| one.property == Settled).unwrap();
    assert_eq!(
        missed.person.as_ref().unwrap().to_string(),
        "for this person:\n    where: heel\n    saddle: yes (never asked)\n\
         the flow ends at `self_care`; all answers together come to `emergency`\n\
         it rests on what was not asked: `saddle`"
    );
}
