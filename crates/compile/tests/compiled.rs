//! What the engine gets from sound content.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::{collections::BTreeMap, path::Path};

use assessment::{
    Answer, Assessment, CareLevel, Comparison, Condition, Fact, Finding, FindingIndex, Message,
    OptionSet, Part, QuestionIndex, read_assessment, read_text, write_assessment, write_text,
};
use compile::{Compiled, compile};
use content::assessment_folder::Weight;
use content::{Diagnostics, Library};

fn ankle() -> Compiled {
    let library = Library::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sound"));
    let diagnostics = Diagnostics::default();
    let folders = library.assessments(&diagnostics);
    let mut compiled = compile(library.read(&folders, &diagnostics), &diagnostics);
    assert_eq!(diagnostics.into_sorted(), []);
    compiled.pop().unwrap()
}

#[test]
fn packs_say_what_was_compiled() {
    let Compiled { assessment, texts, .. } = ankle();
    let logic = write_assessment(&assessment).unwrap();
    // Patterns, advice and concerns come with what only results say.
    let (patterns, advice, concerns) = (Vec::new(), Vec::new(), Vec::new());
    let flow = Assessment { patterns, advice, concerns, ..assessment.clone() };
    assert_eq!(read_assessment(&logic), Ok(flow));
    let words = write_text(&texts[0], &logic).unwrap();
    assert_eq!(read_text(&words, &logic).as_ref(), Ok(&texts[0]));
}

#[test]
fn an_option_on_a_map_has_all_shapes_that_it_is_drawn_as_and_packs_keep_them() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments");
    let library = Library::at(root);
    let folder = Path::new(root).join("back-pain");
    let back = compile(library.read(&[folder], &Diagnostics::default()), &Diagnostics::default())
        .pop()
        .unwrap()
        .assessment;
    let shapes = |question: &str, option: &str| {
        let (_, question) = back.question(question).unwrap();
        let position = question.option(option).unwrap().position();
        question.map.as_ref().unwrap().places[position].clone()
    };
    let (upper, lower) = (shapes("spread", "shoulder_upper_arm"), shapes("spread", "past_elbow"));
    assert_eq!(upper.len(), 4, "two arms, from the front and from behind");
    assert_eq!(shapes("worst", "arm"), [upper, lower].concat());
    assert_eq!(shapes("spread", "none"), []);

    let read = read_assessment(&write_assessment(&back).unwrap()).unwrap();
    let maps = |assessment: &Assessment| {
        assessment.questions.iter().map(|question| question.map.clone()).collect::<Vec<_>>()
    };
    assert_eq!(maps(&read), maps(&back));
}

#[test]
fn findings_stand_after_those_that_they_use() {
    let assessment = ankle().assessment;
    let ids: Vec<&str> = assessment.findings.iter().map(|finding| finding.id.as_str()).collect();
    assert_eq!(ids, ["numb_new", "strong_pain", "worrying"]);
    let Condition::Any(parts) = &assessment.findings[2].when else { panic!("`or` is any of") };
    assert_eq!(parts[0], Condition::Atom(Fact::Finding(FindingIndex(0))));
    assert_eq!(
        assessment.findings[1].when,
        Condition::Atom(Fact::Number(QuestionIndex(6), Comparison::AtLeast, 7))
    );
}

#[test]
fn the_levels_of_a_rule_begin_with_the_most_urgent() {
    let levels: Vec<CareLevel> =
        ankle().assessment.rules[0].tiers.iter().map(|tier| tier.care).collect();
    assert_eq!(levels, [CareLevel::Emergency, CareLevel::SoonDays]);
}

#[test]
fn shares_factors_and_symbols_become_hundredths_of_a_log2_unit() {
    let assessment = ankle().assessment;
    assert_eq!(assessment.patterns[0].prior, -32);
    assert_eq!(assessment.patterns[1].adjustments[0].weight, 100);
    let evidence = assessment.patterns.iter().flat_map(|pattern| &pattern.evidence);
    let weights: Vec<i32> = evidence.map(|evidence| evidence.weight).collect();
    assert_eq!(weights, [-75, 160]);
}

#[test]
fn findings_of_one_group_stay_together_and_those_of_none_alone() {
    let Compiled { assessment, folder, .. } = back_pain();
    let group_of = |cell: &Weight| {
        let pattern = assessment.patterns.iter().find(|one| one.id == cell.pattern.value).unwrap();
        let is_it = |one: &Finding| one.id == cell.finding.value;
        let finding = assessment.findings.iter().position(is_it).unwrap();
        pattern.evidence.iter().find(|one| one.finding.position() == finding).unwrap().group
    };
    let (mut numbers, mut names) = (BTreeMap::new(), BTreeMap::new());
    let weighs = |cell: &&Weight| cell.weight.is_some_and(|weight| weight != 0);
    for cell in folder.weights.iter().filter(weighs) {
        let (name, number) = (cell.group.as_deref(), group_of(cell));
        assert_eq!(name.is_some(), number.is_some(), "{name:?}");
        assert_eq!(*numbers.entry(name).or_insert(number), number, "{name:?}");
        assert_eq!(*names.entry(number).or_insert(name), name, "{name:?}");
    }
    assert!(names.len() > 2, "the matrices of the back have groups");
}

#[test]
fn only_the_sources_that_are_cited_are_in_the_pack() {
    let sources = ankle().sources;
    assert_eq!(sources.iter().map(|source| source.id.as_str()).collect::<Vec<_>>(), ["ottawa"]);
}

#[test]
fn each_rule_cites_the_sources_that_its_author_named() {
    let Compiled { assessment, sources, folder, .. } = back_pain();
    for (rule, written) in assessment.rules.iter().zip(&folder.rules) {
        let cited = rule.sources.iter().map(|index| sources[index.position()].id.as_str());
        let named = written.sources.iter().map(|id| id.value.as_str());
        assert_eq!(cited.collect::<Vec<_>>(), named.collect::<Vec<_>>(), "{}", rule.id);
    }
}

#[test]
fn an_applies_that_fails_has_its_neutral_answer() {
    let assessment = ankle().assessment;
    let (_, pregnancy) = assessment.question("pregnancy").unwrap();
    let no = OptionSet::only(pregnancy.option("no").unwrap());
    assert_eq!(pregnancy.neutral, Some(Answer::Options(no)));
}

#[test]
fn terms_are_written_out() {
    let text = &ankle().texts[0];
    let words = |words: &str| Message(vec![Part::Words(words.to_owned())]);
    assert_eq!(
        text.message("question.age.why"),
        Some(&words("Bones change with age. nobody else sees it."))
    );
    assert_eq!(text.message("advice.ADV-REST.text"), Some(&words("At first:\n- sit\n- lie")));
    assert!(text.message("contact.self").is_some(), "common words are in each text pack");
}

#[test]
fn a_rule_of_several_checks_is_the_common_one_except_for_what_a_check_says_itself() {
    let library = Library::at(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments"));
    let diagnostics = Diagnostics::default();
    let folders = library.assessments(&diagnostics);
    let both = compile(library.read(&folders, &diagnostics), &diagnostics);
    assert!(!diagnostics.has_errors());
    let [back, heel] = both.as_slice() else { panic!("two checks") };
    let levels = |compiled: &Compiled, id: &str| {
        let rule = compiled.assessment.rules.iter().find(|rule| rule.id == id).unwrap();
        rule.tiers.iter().map(|tier| (tier.care, tier.contact)).collect::<Vec<_>>()
    };
    for id in ["B-CES-1", "B-SEPSIS"] {
        assert_eq!(levels(back, id), levels(heel, id), "{id}");
    }
    let said =
        |compiled: &Compiled, key: &str| format!("{:?}", compiled.texts[0].message(key).unwrap());
    assert_eq!(said(back, "rule.B-CES-1"), said(heel, "rule.B-CES-1"));
    assert_ne!(said(back, "rule.B-SEPSIS"), said(heel, "rule.B-SEPSIS"));
}

/// The back check of this project.
fn back_pain() -> Compiled {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments");
    let folder = Path::new(root).join("back-pain");
    let diagnostics = Diagnostics::default();
    compile(Library::at(root).read(&[folder], &diagnostics), &diagnostics).remove(0)
}

#[test]
fn concerns_stand_family_by_family_in_the_order_that_the_author_wants() {
    let concerns = back_pain().assessment.concerns;
    let place = |id: &str| concerns.iter().position(|concern| concern.id == id).unwrap();
    // By name each pair would be the other way round.
    for (first, then) in [("hands_on", "disc"), ("what", "danger"), ("danger", "baby")] {
        assert!(place(first) < place(then), "{first} before {then}");
    }
    let spared = |id: &str| concerns[place(id)].replies.iter().filter(|one| one.not_for_others);
    assert_eq!(spared("danger").count(), concerns[place("danger")].replies.len());
    assert_eq!(spared("scan").count(), 0);
}

#[test]
fn a_kind_of_a_concern_has_the_limits_of_the_concern_and_no_others() {
    let Compiled { assessment, claims, .. } = back_pain();
    let limits = |id: &str| {
        let place = assessment.concerns.iter().position(|concern| concern.id == id).unwrap();
        let limits = claims.go_on.limits.iter().filter(|one| one.concern.position() == place);
        limits.map(|one| (one.of, one.most)).collect::<Vec<_>>()
    };
    assert_eq!(limits("gym"), limits("sport"));
    assert_ne!(limits("gym"), limits("lift"));
    assert_ne!(limits("sport"), []);
}

#[test]
fn the_replies_that_forbid_something_for_now_are_those_that_the_author_marked() {
    let concerns = ankle().assessment.concerns;
    let forbidding = concerns.iter().flat_map(|concern| &concern.replies).filter(|one| one.not_yet);
    assert_eq!(forbidding.map(|reply| &reply.id).collect::<Vec<_>>(), ["boot"]);
}

#[test]
fn rules_stand_family_by_family_in_the_order_that_the_author_wants() {
    let rules = back_pain().assessment.rules;
    let place = |id: &str| rules.iter().position(|rule| rule.id == id).unwrap();
    // `infection` comes before `neck-head` by its name.
    for (first, then) in [("B-MEN", "B-INF-1"), ("B-POST-1", "B-INF-1"), ("B-GYN", "B-ABDO")] {
        assert!(place(first) < place(then), "{first} before {then}");
    }
}
