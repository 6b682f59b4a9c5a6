//! Total: every outcome says how soon, by whom, what to do, and what to watch for until when.

use assessment::{Assessment, CareLevel, Text};

use crate::consistent::advice_given;
use crate::encoding::Encoding;
use crate::failure::{Failure, Property, Subject};
use crate::witness::{Plain, plainest};

/// Looks for people to whom the result would have nothing to say: no rule, no pattern and no advice.
pub(super) fn check(encoding: &mut Encoding<'_>, plain: &Plain) -> (Vec<Failure>, usize) {
    let assessment = encoding.assessment;
    let mut wanted: Vec<_> = advice_given(encoding).into_iter().map(|given| !given).collect();
    wanted.extend(encoding.end_care.tiers.iter().flatten().map(|tier| !tier.yes));
    for pattern in &assessment.patterns {
        wanted.push(!encoding.flow.end.considers(&mut encoding.circuit, pattern));
    }
    match encoding.find(&wanted) {
        None => (Vec::new(), 1),
        Some(model) => {
            let person = plainest(encoding, plain, &wanted, model);
            let message = "a result with nothing to say: no rule, no pattern, no advice";
            (vec![failure(message.to_owned()).of(person)], 0)
        }
    }
}

/// Looks for outcomes that lack words: care levels and contacts without what to do, or without a time.
pub(super) fn check_words(assessment: &Assessment, texts: &[Text]) -> (Vec<Failure>, usize) {
    let mut failures = Vec::new();
    let mut proved = 0;
    for text in texts {
        let mut untimed = Vec::new();
        let mut require = |key: &str, what: &str| match text.message(key) {
            Some(message) if !message.0.is_empty() => proved += 1,
            _ => failures.push(failure(format!("no {what}: `{key}` is missing ({})", text.locale))),
        };
        for level in CareLevel::ALL.map(CareLevel::id) {
            require(&format!("care.{level}"), "care level");
            require(&format!("care.{level}.when"), "time");
            require(&format!("care.{level}.what"), "next step");
        }
        // In an emergency the time is now; everybody else must know until when they may wait.
        for level in CareLevel::ALL.into_iter().filter(|level| *level != CareLevel::Emergency) {
            let changes = format!("care.{}.changes", level.id());
            require(&changes, "safety-net");
            let net = [changes.as_str(), "assessment.safety_net", "assessment.safety_net.later"];
            if !net.into_iter().any(|key| names_a_time(text, key)) {
                untimed.push(format!("the safety-net of `{}` names no time", level.id()));
            }
        }
        for contact in &assessment.contacts {
            require(&format!("contact.{}", contact.id), "contact");
            require(&format!("contact.{}.text", contact.id), "contact");
        }
        require("assessment.safety_net", "safety-net");
        let locale = &text.locale;
        failures.extend(untimed.into_iter().map(|one| failure(format!("{one} ({locale})"))));
    }
    (failures, proved)
}

fn failure(message: String) -> Failure {
    Failure { property: Property::Total, subject: Subject::Assessment, message, person: None }
}

impl Failure {
    fn of(self, person: crate::witness::Witness) -> Self {
        Self { person: Some(person), ..self }
    }
}

/// Whether a text has a figure in it. Times are written in figures, in every language.
fn names_a_time(text: &Text, key: &str) -> bool {
    text.message(key).is_some_and(|message| {
        format!("{:?}", message.0).chars().any(|letter| letter.is_ascii_digit())
    })
}
