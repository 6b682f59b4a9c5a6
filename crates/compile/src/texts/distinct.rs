//! No two questions read the same: in what a person looks over, and in a clinician's hands, nothing would tell them apart.

use std::collections::{BTreeMap, BTreeSet};

use assessment::{Message, Part};
use content::text::entries::Entry;
use content::{Diagnostic, Diagnostics};

/// Reports each question that somebody reads in the words of an earlier one.
pub fn check(entries: &[Entry<'_>], messages: &[Message], diagnostics: &Diagnostics) {
    let mut read: BTreeMap<String, &Entry<'_>> = BTreeMap::new();
    for (entry, message) in entries.iter().zip(messages) {
        if entry.message_file.prefix != "question" || entry.attribute.is_some() {
            continue;
        }
        let readings = readings(message);
        if let Some(earlier) = readings.iter().find_map(|words| read.get(words)) {
            let sentence =
                format!("`{}` asks in the words of `{}`", entry.message, earlier.message);
            Diagnostic::error(&entry.span, sentence)
                .related(&earlier.span, "the same words")
                .remedy("say in the question what it is about")
                .report(diagnostics);
        }
        read.extend(readings.into_iter().map(|words| (words, entry)));
    }
}

/// What a message reads like, for each person.
fn readings(message: &Message) -> BTreeSet<String> {
    let mut readings = BTreeSet::from([String::new()]);
    for part in &message.0 {
        let ends = match part {
            Part::Words(words) => BTreeSet::from([words.clone()]),
            Part::Variable(name) => BTreeSet::from([format!("{{{name}}}")]),
            Part::Select { cases, otherwise, .. } => {
                let messages = cases.iter().map(|case| &case.message).chain([otherwise]);
                messages.flat_map(self::readings).collect()
            }
        };
        readings = readings
            .iter()
            .flat_map(|start| ends.iter().map(move |end| format!("{start}{end}")))
            .collect();
    }
    readings
}
