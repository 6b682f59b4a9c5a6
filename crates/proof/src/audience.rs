//! Audience: nobody is shown words on a result that are for others, such as "pregnant" for a man.
//!
//! In a text that differs by an answer each branch is looked at with that answer alone.

use assessment::{Condition, Fact, Message, OptionSet, Part, Text};
use batsat::Lit;
use compile::Audience;
use words::Key;
use words::texts::{AdviceText, ConcernText, PatternText, Texts};

use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;
use crate::results::Results;

/// Looks for people to whom a result says what is for others.
pub(super) fn check(encoding: &mut Encoding<'_>, audiences: &[Audience], texts: &[Text]) -> Found {
    let mut found = Found::of(Property::Audience);
    let shown = shown(encoding);
    for audience in audiences {
        let Audience { id, except, .. } = audience;
        let mut needed: Vec<&str> = Vec::new();
        let theirs = encoding.flow.end.truth(&mut encoding.circuit, &audience.when).yes;
        for (subject, key, shown) in &shown {
            let key = key.as_str();
            let mut said = Vec::new();
            for message in texts.iter().filter_map(|text| text.message(key)) {
                words_of(message, audience, &mut Vec::new(), &mut said);
            }
            for (word, branches) in said {
                let mut outside = vec![*shown, !theirs];
                outside.extend(branches.iter().map(|branch| in_branch(encoding, branch)));
                if except.iter().any(|text| text == key) {
                    match encoding.find(&outside) {
                        Some(_) => needed.push(key),
                        None => found.proved += 1,
                    }
                    continue;
                }
                let message = format!(
                    "`{key}` says `{word}` to somebody whom the audience `{id}` leaves out"
                );
                let person = encoding.somebody(&outside);
                found.expect_nobody(*subject, person.map(|person| (message, person)));
            }
        }
        for text in except.iter().filter(|text| !needed.contains(&text.as_str())) {
            let message = format!("`{text}` needs no exception from the audience `{id}`");
            found.fail(Subject::Assessment, message, None);
        }
    }
    found
}

/// A case of a text that differs by an answer.
#[derive(Clone)]
struct Branch<'a> {
    /// The question, where it is one.
    variable: &'a str,
    /// The cases: one of these options; or none of them.
    keys: Vec<&'a str>,
    is_one_of_them: bool,
}

/// Whether the person is in a branch; always, where it hangs on anything else than a single choice.
fn in_branch(encoding: &mut Encoding<'_>, branch: &Branch<'_>) -> Lit {
    let always = encoding.circuit.constant(true);
    let Some((index, question)) = encoding.assessment.question(branch.variable) else {
        return always;
    };
    let options: Vec<_> = branch.keys.iter().filter_map(|key| question.option(key)).collect();
    if options.is_empty() {
        return always;
    }
    let chosen = options.iter().fold(OptionSet::EMPTY, |set, option| set.with(*option));
    let atom = Condition::Atom(Fact::Chosen(index, chosen));
    let chosen = encoding.flow.end.truth(&mut encoding.circuit, &atom).yes;
    if branch.is_one_of_them { chosen } else { !chosen }
}

/// Finds the words of an audience, each with the branches in which it stands.
fn words_of<'a>(
    message: &'a Message,
    audience: &Audience,
    branches: &mut Vec<Branch<'a>>,
    found: &mut Vec<(String, Vec<Branch<'a>>)>,
) {
    for part in &message.0 {
        match part {
            Part::Variable(_) => {}
            Part::Words(words) => {
                let words = words.split(|letter: char| !letter.is_alphabetic());
                let words = words.map(str::to_lowercase);
                let theirs = |word: &String| audience.words.iter().any(|own| word.starts_with(own));
                found.extend(words.filter(theirs).map(|word| (word, branches.clone())));
            }
            Part::Select { variable, cases, otherwise } => {
                let mut look = |keys: Vec<&'a str>, is_one_of_them, message| {
                    branches.push(Branch { variable, keys, is_one_of_them });
                    words_of(message, audience, branches, found);
                    branches.pop();
                };
                for case in cases {
                    look(vec![&case.key], true, &case.message);
                }
                look(cases.iter().map(|case| case.key.as_str()).collect(), false, otherwise);
            }
        }
    }
}

/// The texts of a result that are not for everybody, and whether each may be shown.
fn shown(encoding: &mut Encoding<'_>) -> Vec<(Subject, Key, Lit)> {
    let assessment = encoding.assessment;
    let results = Results::of(encoding);
    let mut shown = Vec::new();
    for (position, pattern) in assessment.patterns.iter().enumerate() {
        let is_shown = results.shows(encoding, position);
        let keys = PatternText::ALL.iter().map(|text| Key::pattern(&pattern.id, *text));
        shown.extend(keys.map(|key| (Subject::Pattern(position), key, is_shown)));
    }
    for (advice, (subject, is_given)) in assessment.advice.iter().zip(results.advice(encoding)) {
        let keys = AdviceText::ALL.iter().map(|text| Key::advice(&advice.id, *text));
        shown.extend(keys.map(|key| (subject, key, is_given)));
    }
    let signs = results.danger_signs(encoding);
    for (sign, (subject, is_shown)) in assessment.danger_signs.iter().zip(signs) {
        shown.push((subject, Key::danger_sign(&sign.id), is_shown));
    }
    let replies = results.replies(encoding);
    for ((position, concern), given) in assessment.concerns.iter().enumerate().zip(replies) {
        let is_answered = results.is_answered(encoding, concern);
        let question = Key::concern(&concern.id, ConcernText::Question);
        shown.push((Subject::Concern(position), question, is_answered));
        for ((place, reply), is_given) in concern.replies.iter().enumerate().zip(given) {
            let key = Key::reply(&concern.id, &reply.id);
            shown.push((Subject::Reply(position, place), key, is_given));
        }
    }
    shown
}
