//! What people can say on the phone, over everybody in the scenarios and many more drawn by chance.

use assessment::{Answer, Answers, OptionSet, QuestionIndex};
use compile::Compiled;
use words::{MOST_WORDS, Words};

use super::people::people_of;
use crate::english::words;

#[test]
fn in_the_back_check_people_say_what_they_answered_and_the_chief_facts_of_it() {
    people_of("back-pain", check_person);
}

#[test]
fn in_the_heel_check_people_say_what_they_answered_and_the_chief_facts_of_it() {
    people_of("heel-pain", check_person);
}

fn check_person(compiled: &Compiled, name: &str, answers: &Answers) {
    let assessment = &compiled.assessment;
    let replay = assessment.replay(answers);
    let words = words(assessment, &compiled.texts[0], answers);
    let outcome = assessment.outcome(answers);
    let said: Vec<String> = words.to_say(&outcome).iter().map(words::Prose::plain).collect();
    let name = format!("{name}: {}", said.join(" "));

    let given: Vec<(QuestionIndex, Answer)> = replay
        .visited
        .iter()
        .flat_map(|visit| &visit.questions)
        .filter_map(|&question| Some((question, assessment.told(question, answers)?)))
        .collect();
    let answered: Vec<String> = sentences(&words, given.iter().copied());
    for (place, sentence) in said.iter().enumerate() {
        assert!(answered.contains(sentence), "{sentence:?} was not answered by {name}");
        assert!(!said[..place].contains(sentence), "{sentence:?} is there twice for {name}");
    }
    let chief = assessment.introduce.iter().filter_map(|fact| {
        let (question, answer) = given.iter().find(|(question, _)| *question == fact.question)?;
        Some((*question, within(*answer, fact.options)))
    });
    let chief = sentences(&words, chief);
    let count = said.iter().flat_map(|sentence| sentence.split_whitespace()).count();
    // The chief facts may be more, such as several findings of a scan; then one answer of the reason stands beside them.
    let others = said.iter().filter(|sentence| !chief.contains(sentence)).count();
    assert!(count <= MOST_WORDS || others <= 1, "{count} words for {name}");
    for sentence in &chief {
        assert!(said.contains(sentence), "{sentence:?} is missing for {name}");
    }
    let decided: Vec<String> =
        words.what_decided(&outcome).iter().map(words::Prose::plain).collect();
    assert!(decided.is_empty() || !outcome.rules.is_empty(), "nothing decided for {name}");
    for sentence in decided {
        assert!(answered.contains(&sentence), "{sentence:?} was not answered by {name}");
    }
    let Some(first) = outcome.rules.first() else { return };
    let reason = sentences(&words, first.basis.0.iter().copied());
    let (facts, signs): (Vec<&String>, Vec<&String>) =
        reason.iter().partition(|sentence| chief.contains(sentence));
    // A sign that decided, where there is one: that there was a birth says nothing of the headache.
    let told = if signs.is_empty() { facts } else { signs };
    assert!(
        told.is_empty() || told.iter().any(|sentence| said.contains(*sentence)),
        "nothing of {told:?}: {name}"
    );
}

fn sentences(
    words: &Words<'_>,
    answers: impl Iterator<Item = (QuestionIndex, Answer)>,
) -> Vec<String> {
    let of_one = |(question, answer)| words.sentences_of(question, answer);
    answers.flat_map(of_one).map(|sentence| sentence.plain()).collect()
}

fn within(answer: Answer, options: OptionSet) -> Answer {
    match answer {
        Answer::Options(chosen) => Answer::Options(chosen.and(options)),
        number => number,
    }
}
