//! What the engine gets from sound content.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;

use assessment::{
    Answer, Answers, Assessment, CareLevel, Comparison, Condition, Fact, FindingIndex, Message,
    OptionSet, Part, QuestionIndex, read_assessment, read_text, write_assessment, write_text,
};
use authoring::diagnostic::Diagnostics;
use authoring::wording::Wording;
use authoring::{Compiled, Library};

fn ankle() -> Compiled {
    let library = Library::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sound"));
    let diagnostics = Diagnostics::default();
    let folders = library.assessments(&diagnostics);
    let mut compiled = library.compile(&folders, &diagnostics);
    assert_eq!(diagnostics.into_sorted(), []);
    compiled.pop().unwrap()
}

#[test]
fn packs_say_what_was_compiled() {
    let Compiled { assessment, texts, .. } = ankle();
    let logic = write_assessment(&assessment).unwrap();
    assert_eq!(read_assessment(&logic).as_ref(), Ok(&assessment));
    let words = write_text(&texts[0], &logic).unwrap();
    assert_eq!(read_text(&words, &logic).as_ref(), Ok(&texts[0]));
}

#[test]
fn an_option_on_a_map_has_all_shapes_that_it_is_drawn_as_and_packs_keep_them() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assessments");
    let library = Library::at(root);
    let folder = Path::new(root).join("back-pain");
    let back = library.compile(&[folder], &Diagnostics::default()).pop().unwrap().assessment;
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
fn only_the_sources_that_are_cited_are_in_the_pack() {
    let sources = ankle().assessment.sources;
    assert_eq!(sources.iter().map(|source| source.id.as_str()).collect::<Vec<_>>(), ["ottawa"]);
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
    assert_eq!(text.message("advice.ADV-REST.text"), Some(&words("For two days:\n- sit\n- lie")));
    assert!(text.message("contact.self").is_some(), "common words are in each text pack");
}

#[test]
fn texts_are_filled_in_with_answers_and_the_first_region() {
    let Compiled { assessment, texts, .. } = ankle();
    let mut answers = Answers::none(&assessment);
    let wording = |answers: &Answers, key: &str| {
        Wording::new(&assessment, &texts[0], answers).get(key).unwrap()
    };
    assert_eq!(wording(&answers, "contact.ambulance"), "Call 999 now");
    assert_eq!(wording(&answers, "question.pain"), "How bad is your pain?");

    let (who, question) = assessment.question("who").unwrap();
    let child = OptionSet::only(question.option("child").unwrap());
    answers.set(who, Some(Answer::Options(child)));
    assert_eq!(wording(&answers, "question.pain"), "How bad is your child's pain?");

    let (age, _) = assessment.question("age").unwrap();
    answers.set(age, Some(Answer::Number(1)));
    assert!(wording(&answers, "rule.A-1.emergency").ends_with("Age 1: one year."));
    answers.set(age, Some(Answer::Number(3)));
    assert!(wording(&answers, "rule.A-1.emergency").ends_with("Age 3: 3 years."));
}
