//! The spelling of every text file: British, by the word lists of the `typos` program.

use std::borrow::Cow;

use typos::tokens::{Case, Identifier, TokenizerBuilder, Word};
use typos::{Dictionary, Status, check_str};
use typos_vars::{Category, CategorySet};
use unicase::UniCase;

use super::tidy::text_files;

/// Written by machines or by others, and mistakes made on purpose.
const NOT_OURS: [&str; 5] =
    ["Cargo.lock", "package-lock.json", "LICENSE-", "common/sources.toml", "tests/mistakes/"];

/// Names that others chose for what code calls, and a mistake made on purpose. In other files they are mistakes.
const RIGHT_IN_CODE: [&str; 11] = [
    "behavior",
    "center",
    "color",
    "colors",
    "fot",
    "fulfill",
    "normalize",
    "optimize",
    "ser",
    "serialize",
    "serializing",
];
const CODE: [&str; 5] = [".css", ".html", ".js", ".rs", ".ts"];

#[test]
fn every_word_is_spelt_as_in_britain() {
    let tokenizer = TokenizerBuilder::new().build();
    let mut faults = Vec::new();
    for (name, text) in text_files() {
        if NOT_OURS.iter().any(|other| name.contains(other)) {
            continue;
        }
        let british = British { in_code: CODE.iter().any(|end| name.ends_with(end)) };
        for (line, number) in text.lines().zip(1..) {
            for typo in check_str(line, &tokenizer, &british) {
                let before = line.get(..typo.byte_offset).unwrap_or_default();
                let column = before.chars().count() + 1;
                let right = match &typo.corrections {
                    Status::Corrections(words) => words.join("` or `"),
                    Status::Valid | Status::Invalid => "another word".to_owned(),
                };
                let wrong = &typo.typo;
                faults.push(format!("{name}:{number}:{column}: `{wrong}` should be `{right}`"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The spellings of Britain, with "-ise".
struct British {
    in_code: bool,
}

impl Dictionary for British {
    fn correct_ident<'s>(&'s self, _: Identifier<'_>) -> Option<Status<'s>> {
        None
    }

    fn correct_word<'s>(&'s self, word: Word<'_>) -> Option<Status<'s>> {
        let known = UniCase::new(word.token());
        let mut right = RIGHT_IN_CODE.iter().filter(|_| self.in_code);
        if word.case() == Case::None || right.any(|right| UniCase::new(*right) == known) {
            return None;
        }
        match typos_dict::WORD.find(&known) {
            Some(words) => Some(corrections(words)),
            None => variant(&known),
        }
    }
}

/// A word that is right in some country.
fn variant(word: &UniCase<&str>) -> Option<Status<'static>> {
    let &(countries, spellings) = typos_vars::VARS.find(word)?.first()?;
    let right_here = CategorySet::from_bits_truncate(countries).contains(Category::BritishIse);
    let here = typos_vars::corrections(Category::BritishIse, *spellings);
    (!right_here).then(|| corrections(here))
}

fn corrections(words: &'static [&'static str]) -> Status<'static> {
    Status::Corrections(words.iter().copied().map(Cow::Borrowed).collect())
}
