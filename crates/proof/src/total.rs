//! Total: every outcome says how soon, by whom, what to do, and what to watch for until when.

use assessment::{Assessment, CareLevel, Message, Part, Text};
use batsat::Lit;
use words::Key;
use words::texts::{AssessmentText, CareText, ContactText};

use crate::encoding::Encoding;
use crate::failure::{Property, Subject};
use crate::found::Found;
use crate::results::Results;

/// As many danger signs as stand on a result at the most.
const MOST_SIGNS: usize = 7;

/// Looks for people to whom the result would have nothing to say: no rule, no pattern and no advice; no sign to watch for, or more of
/// them than anybody keeps in mind.
pub(super) fn check(encoding: &mut Encoding<'_>) -> Found {
    let mut found = Found::of(Property::Total);
    let mut look_for = |encoding: &mut Encoding<'_>, wanted: &[Lit], message: &str| {
        let person = encoding.somebody(wanted);
        let person = person.map(|person| (message.to_owned(), person));
        found.expect_nobody(Subject::Assessment, person);
    };
    let results = Results::of(encoding);
    let advice = results.advice(encoding);
    let mut silent: Vec<Lit> = advice.into_iter().map(|(_, given)| !given).collect();
    silent.extend(encoding.end_care.tiers.iter().flatten().map(|tier| !tier.yes));
    for pattern in &encoding.assessment.patterns {
        silent.push(!encoding.flow.end.considers(&mut encoding.circuit, pattern));
    }
    look_for(encoding, &silent, "a result with nothing to say: no rule, no pattern, no advice");
    let signs = results.danger_signs(encoding);
    let signs: Vec<Lit> = signs.into_iter().map(|(_, shown)| shown).collect();
    let too_many = encoding.circuit.at_least(MOST_SIGNS + 1, &signs);
    let emergency = encoding.end_care.reaches(&encoding.circuit, CareLevel::Emergency);
    let none: Vec<Lit> = signs.iter().map(|shown| !*shown).chain([!emergency]).collect();
    look_for(encoding, &none, "a result without any sign to watch for");
    look_for(encoding, &[too_many], "more danger signs than anybody keeps in mind");
    found
}

/// Looks for outcomes that lack words: care levels and contacts without what to do, or without a time.
pub(super) fn check_words(assessment: &Assessment, texts: &[Text]) -> Found {
    let mut found = Found::of(Property::Total);
    for text in texts {
        let mut untimed = Vec::new();
        let locale = &text.locale;
        let mut require = |key: &Key, what: &str| match text.message(key.as_str()) {
            Some(message) if !message.0.is_empty() => found.proved += 1,
            _ => {
                let message = format!("no {what}: `{}` is missing ({locale})", key.as_str());
                found.fail(Subject::Assessment, message, None);
            }
        };
        for level in CareLevel::ALL {
            require(&Key::care(level, CareText::Name), "care level");
            require(&Key::care(level, CareText::When), "time");
            require(&Key::care(level, CareText::What), "next step");
        }
        // In an emergency the time is now; everybody else must know until when they may wait.
        for level in CareLevel::ALL.into_iter().filter(|level| *level != CareLevel::Emergency) {
            require(&Key::care(level, CareText::Changes), "safety-net");
            let time = match level {
                CareLevel::SelfCare => Key::assessment(AssessmentText::SafetyNetLater),
                _ => Key::care(level, CareText::When),
            };
            if !names_a_time(text, &time) {
                untimed.push((level.id(), time));
            }
        }
        for contact in &assessment.contacts {
            require(&Key::contact(&contact.id, ContactText::Name), "contact");
            require(&Key::contact(&contact.id, ContactText::How), "contact");
        }
        require(&Key::assessment(AssessmentText::SafetyNet), "safety-net");
        for (level, time) in untimed {
            let key = time.as_str();
            let message =
                format!("whoever ends at `{level}` is told no time by `{key}` ({locale})");
            found.fail(Subject::Assessment, message, None);
        }
    }
    found
}

/// Whether a text has a figure in it, for somebody at least. Times are written in figures, in every language.
fn names_a_time(text: &Text, key: &Key) -> bool {
    text.message(key.as_str()).is_some_and(has_a_figure)
}

fn has_a_figure(message: &Message) -> bool {
    message.0.iter().any(|part| match part {
        Part::Words(words) => words.chars().any(char::is_numeric),
        Part::Variable(_) => false,
        Part::Select { cases, otherwise, .. } => {
            has_a_figure(otherwise) || cases.iter().any(|case| has_a_figure(&case.message))
        }
    })
}
