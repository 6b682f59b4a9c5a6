//! The app: the widget, its packs and its styles, as the document of the sandboxed frame.

use minijinja::{Value, context};

use crate::block;
use crate::markup::{from_single_quotes, in_attribute};
use crate::packs::{Check, Packs};
use crate::policy::Policy;
use crate::template::fill;

/// What the document of the frame is made of.
pub struct App<'a> {
    /// The title until the first screen has its own.
    pub title: &'a str,
    pub checks: &'a [Check<'a>],
    pub pack_hash: &'a str,
    pub policy: &'a Policy<'a>,
    pub styles: &'a str,
    /// The script that says the widget's Wasm (`block::wasm`).
    pub wasm: &'a str,
    pub script: &'a str,
}

impl App<'_> {
    /// The document.
    pub fn document(&self) -> Result<String, String> {
        let firsts: Vec<&Packs> =
            self.checks.iter().filter_map(|check| check.first().copied()).collect();
        let first = firsts.first().ok_or("A file without an assessment would be empty.")?;
        let all = self.checks.iter().flatten();
        let words = all.map(|one| words_of(one)).collect::<Result<Vec<_>, String>>()?;
        let logic = firsts.iter().map(|one| logic_of(one)).collect::<Result<Vec<_>, String>>()?;
        fill(
            "app.html",
            context! {
                locale => first.locale(),
                direction => first.direction(),
                title => self.title,
                pack_hash => self.pack_hash,
                policy => as_it_is(in_attribute(&self.policy.content())),
                styles => as_it_is(self.styles.to_owned()),
                words,
                logic,
                wasm => as_it_is(self.wasm.to_owned()),
                script => as_it_is(self.script.to_owned()),
            },
        )
    }
}

fn logic_of(packs: &Packs) -> Result<Value, String> {
    Ok(as_it_is(block::plain(&format!("{}.pack", packs.id()), &packs.logic)?.to_owned()))
}

fn words_of(packs: &Packs) -> Result<Value, String> {
    let name = format!("{}.{}.text", packs.id(), packs.locale());
    Ok(as_it_is(block::plain(&name, &packs.words)?.to_owned()))
}

/// Goes into the template without an escape.
fn as_it_is(text: String) -> Value {
    Value::from_safe_string(text)
}

/// What a composed file holds.
pub struct Contents {
    /// The pack hash that it shows.
    pub pack_hash: String,
    /// The packs in it, by check and then by language.
    pub packs: Vec<Vec<Packs>>,
}

impl Contents {
    /// Reads a composed file.
    ///
    /// # Errors
    /// What is wrong with it, to be read behind its name.
    pub fn of(html: &str) -> Result<Self, String> {
        let app = between(html, "srcdoc='", "'")
            .next()
            .ok_or("holds no app: it was cut short, or is another file.")?;
        let app = from_single_quotes(app);
        let pack_hash =
            between(&app, "data-packs=\"", "\"").next().ok_or("shows no pack hash.")?.to_owned();
        let words: Vec<&str> =
            between(&app, "<script type=\"text/plain\" data-words>", "</script>").collect();
        let logics: Vec<&str> =
            between(&app, "<script type=\"text/plain\" data-logic>", "</script>").collect();
        let languages = words.len().checked_div(logics.len()).filter(|number| *number > 0);
        let by_check = words.chunks(languages.ok_or("holds no packs.")?).zip(logics);
        let packs = by_check
            .map(|(words, logic)| {
                let of_language = |words: &&str| {
                    Packs::of(logic.into(), words.as_bytes().to_vec())
                        .map_err(|reason| format!("has {reason}"))
                };
                words.iter().map(of_language).collect()
            })
            .collect::<Result<Vec<_>, String>>()?;
        Ok(Self { pack_hash, packs })
    }
}

/// What stands between each of these marks and the next of those.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| Some(rest.split_once(end)?.0))
}
