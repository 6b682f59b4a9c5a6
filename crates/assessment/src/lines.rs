//! Words as lines of plain text: the shape of a text pack.
//!
//! ```text
//! back-pain → 0.1.0 → en → ltr
//! When did it start?
//! New numbness needs help quickly.
//! care.emergency → Get emergency help now
//! .when → Now
//! ```
//!
//! First come the words of the assessment's things, a line for each key of `keys.rs` and without the key; the line is empty
//! where there are none. Then come all others behind their keys. The arrow stands for a tab. A key that begins with a dot
//! belongs to the last whole key. Within a message `{name}` is a variable, `{name|case=words|=words}` a choice by its value (the last case stands for all others),
//! and a backslash makes the character behind it ordinary, or `n` the end of a line.

use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::{iter::Peekable, str::Chars};

use crate::{Assessment, Case, Message, Part, Text, keys::keys};

const LEFT_TO_RIGHT: &str = "ltr";
const RIGHT_TO_LEFT: &str = "rtl";

/// The lines of all words of an assessment.
pub(crate) fn write(text: &Text, assessment: &Assessment) -> String {
    let direction = if text.right_to_left { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT };
    let head = [&text.assessment, &text.version, &text.locale, direction];
    let mut lines = head.join("\t");
    let keys = keys(assessment);
    for key in &keys {
        lines.push('\n');
        text.message(key).into_iter().for_each(|message| write_message(message, &mut lines));
    }
    let mut last_whole_key = "";
    for (key, message) in text.messages.iter().filter(|(key, _)| !keys.contains(key)) {
        lines.push('\n');
        match key.strip_prefix(last_whole_key) {
            Some(attribute) if attribute.starts_with('.') && !last_whole_key.is_empty() => {
                lines.push_str(attribute);
            }
            _ => {
                lines.push_str(key);
                last_whole_key = key;
            }
        }
        lines.push('\t');
        write_message(message, &mut lines);
    }
    lines
}

fn write_message(message: &Message, line: &mut String) {
    for part in &message.0 {
        match part {
            Part::Words(words) => words.chars().for_each(|char| write_char(char, line)),
            Part::Variable(name) => {
                line.push('{');
                line.push_str(name);
                line.push('}');
            }
            Part::Select { variable, cases, otherwise } => {
                line.push('{');
                line.push_str(variable);
                let cases = cases.iter().map(|case| (case.key.as_str(), &case.message));
                for (key, message) in cases.chain([("", otherwise)]) {
                    line.push('|');
                    line.push_str(key);
                    line.push('=');
                    write_message(message, line);
                }
                line.push('}');
            }
        }
    }
}

fn write_char(char: char, line: &mut String) {
    match char {
        '\n' => line.push_str("\\n"),
        '\\' | '{' | '}' | '|' => line.extend(['\\', char]),
        _ => line.push(char),
    }
}

/// The words that these lines are for an assessment; none where they are not of this shape.
pub(crate) fn read(lines: &str, assessment: &Assessment) -> Option<Text> {
    let mut lines = lines.split('\n');
    let mut head = lines.next()?.split('\t').map(ToOwned::to_owned);
    let mut text = Text {
        assessment: head.next()?,
        version: head.next()?,
        locale: head.next()?,
        right_to_left: head.next()? == RIGHT_TO_LEFT,
        messages: Vec::new(),
    };
    for key in keys(assessment) {
        let line = lines.next()?;
        if !line.is_empty() {
            insert(&mut text, key, line)?;
        }
    }
    let mut whole_key = "";
    for line in lines {
        let (key, line) = line.split_once('\t')?;
        let mut full_key = String::new();
        if key.starts_with('.') {
            full_key.push_str(whole_key);
        } else {
            whole_key = key;
        }
        full_key.push_str(key);
        insert(&mut text, full_key, line)?;
    }
    Some(text)
}

/// Adds what a line says, where it belongs in the order of the keys.
fn insert(text: &mut Text, key: String, line: &str) -> Option<()> {
    let mut chars = line.chars().peekable();
    let message = read_message(&mut chars)?;
    if chars.next().is_some() {
        return None;
    }
    if let Err(place) = text.place(&key) {
        text.messages.insert(place, (key, message));
    }
    Some(())
}

/// Reads up to the end, or to the sign that ends a case.
fn read_message(chars: &mut Peekable<Chars<'_>>) -> Option<Message> {
    let mut parts = Vec::new();
    let mut words = String::new();
    while let Some(char) = chars.next_if(|char| !matches!(char, '|' | '}')) {
        match char {
            '\\' => words.push(match chars.next()? {
                'n' => '\n',
                ordinary => ordinary,
            }),
            '{' => {
                if !words.is_empty() {
                    parts.push(Part::Words(core::mem::take(&mut words)));
                }
                parts.push(read_place(chars)?);
            }
            _ => words.push(char),
        }
    }
    if !words.is_empty() {
        parts.push(Part::Words(words));
    }
    Some(Message(parts))
}

/// Reads what stands behind an opening brace, with the closing one.
fn read_place(chars: &mut Peekable<Chars<'_>>) -> Option<Part> {
    let variable = read_name(chars);
    if chars.next()? == '}' {
        return Some(Part::Variable(variable));
    }
    let mut cases = Vec::new();
    loop {
        let key = read_name(chars);
        if chars.next()? != '=' {
            return None;
        }
        let message = read_message(chars)?;
        if chars.next()? == '}' {
            return Some(Part::Select { variable, cases, otherwise: message });
        }
        cases.push(Case { key, message });
    }
}

fn read_name(chars: &mut Peekable<Chars<'_>>) -> String {
    let mut name = String::new();
    while let Some(char) = chars.next_if(|char| !matches!(char, '|' | '}' | '=')) {
        name.push(char);
    }
    name
}
