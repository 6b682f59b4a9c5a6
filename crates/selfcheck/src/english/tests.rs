use assessment::{Answer, Answers, CareLevel, OptionSet};
use content::{Diagnostics, Library};

use words::Key;
use words::texts::{ContactText, QuestionText};

use super::words;

#[test]
fn texts_are_filled_in_with_answers_and_the_first_region() {
    let library = Library::at(concat!(env!("CARGO_MANIFEST_DIR"), "/../compile/tests/sound"));
    let diagnostics = Diagnostics::default();
    let content = library.read(&library.assessments(&diagnostics), &diagnostics);
    let ankle = compile::compile(content, &diagnostics).pop().unwrap();
    let assessment = &ankle.assessment;
    let mut answers = Answers::none(assessment);
    let said = |answers: &Answers, key: Key| {
        words(assessment, &ankle.texts[0], answers).find(key).unwrap().plain()
    };
    assert_eq!(said(&answers, Key::contact("ambulance", ContactText::Name)), "Call 999 now");
    assert_eq!(
        said(&answers, Key::question("pain", QuestionText::Question)),
        "How bad is your pain?"
    );

    let (who, question) = assessment.question("who").unwrap();
    let child = OptionSet::only(question.option("child").unwrap());
    answers.set(who, Some(Answer::Options(child)));
    assert_eq!(
        said(&answers, Key::question("pain", QuestionText::Question)),
        "How bad is your child's pain?"
    );

    let (age, _) = assessment.question("age").unwrap();
    answers.set(age, Some(Answer::Number(1)));
    assert!(said(&answers, Key::rule_at("A-1", CareLevel::Emergency)).ends_with("Age 1: a year."));
    answers.set(age, Some(Answer::Number(3)));
    assert!(said(&answers, Key::rule_at("A-1", CareLevel::Emergency)).ends_with("Age 3: 3 years."));
}
