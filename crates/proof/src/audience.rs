//! Audience: nobody is shown words on a result that are for others, such as "pregnant" for a man.
//!
//! In a text that differs by an answer each branch is looked at with that answer alone.

use assessment::{Condition, Fact, Message, OptionSet, Part, Text};
use batsat::Lit;
use compile::Audience;
use words::Key;
use words::texts::{AdviceText, ConcernText, PatternText, Texts};

use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject};
use crate::results::Results;
use crate::witness::{Plain, plainest};

/// Looks for people to whom a result says what is for others.
pub(super) fn check(
    encoding: &mut Encoding<'_>,
    plain: &Plain,
    audiences: &[Audience],
    texts: &[Text],
) -> (Vec<Failure>, usize) {
    let shown = shown(encoding);
    let mut failures = Vec::new();
    let mut proved = 0;
    for audience in audiences {
        let mut needed: Vec<&str> = Vec::new();
        let theirs = encoding.flow.end.truth(&mut encoding.circuit, &audience.when).yes;
        for (subject, key, shown) in &shown {
            let messages = texts.iter().filter_map(|text| text.message(key.as_str()));
            let mut said = Vec::new();
            for message in messages {
                words_of(message, audience, &mut Vec::new(), &mut said);
            }
            for (word, branches) in said {
                let mut outside = vec![*shown, !theirs];
                outside.extend(branches.iter().map(|branch| in_branch(encoding, branch)));
                let Some(model) = encoding.find(&outside) else {
                    proved += 1;
                    continue;
                };
                if audience.except.iter().any(|text| text == key.as_str()) {
                    needed.push(key.as_str());
                    continue;
                }
                let person = plainest(encoding, plain, &outside, model);
                let message = format!(
                    "`{}` says `{word}` to somebody whom the audience `{}` leaves out",
                    key.as_str(),
                    audience.id
                );
                let (property, subject) = (Property::Audience, *subject);
                failures.push(Failure { property, subject, message, person: Some(person) });
            }
        }
        for text in audience.except.iter().filter(|text| !needed.contains(&text.as_str())) {
            let message =
                format!("`{text}` needs no exception from the audience `{}`", audience.id);
            let (property, subject) = (Property::Audience, Subject::Assessment);
            failures.push(Failure { property, subject, message, person: None });
        }
    }
    (failures, proved)
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
    let given = results.advice(encoding);
    for ((position, advice), is_given) in assessment.advice.iter().enumerate().zip(given) {
        let keys = AdviceText::ALL.iter().map(|text| Key::advice(&advice.id, *text));
        shown.extend(keys.map(|key| (Subject::Advice(position), key, is_given)));
    }
    let signs = results.danger_signs(encoding);
    for ((position, sign), is_shown) in assessment.danger_signs.iter().enumerate().zip(signs) {
        shown.push((Subject::DangerSign(position), Key::danger_sign(&sign.id), is_shown));
    }
    let replies = results.replies(encoding);
    for ((position, concern), given) in assessment.concerns.iter().enumerate().zip(replies) {
        let is_answered = encoding.circuit.any(given.iter().copied());
        let question = Key::concern(&concern.id, ConcernText::Question);
        shown.push((Subject::Concern(position), question, is_answered));
        for ((place, reply), is_given) in concern.replies.iter().enumerate().zip(given) {
            let key = Key::reply(&concern.id, &reply.id);
            shown.push((Subject::Reply(position, place), key, is_given));
        }
    }
    shown
}
