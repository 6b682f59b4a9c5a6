//! The shell: the static page, the frame with the app in it, and what the app is made of.

use minijinja::{Value, context};

use crate::block;
use crate::languages::Languages;
use crate::markup::{in_ascii, in_attribute, in_single_quotes};
use crate::packs::{Check, questions};
use crate::policy::Policy;
use crate::static_page::StaticPage;
use crate::template::fill;

/// What a single file is made of.
pub struct Shell<'a> {
    pub page: &'a StaticPage,
    pub languages: &'a Languages<'a>,
    pub app: &'a str,
    pub checks: &'a [Check<'a>],
    /// The script that says the widget's Wasm (`block::wasm`).
    pub wasm: &'a str,
    pub policy: &'a Policy<'a>,
    pub styles: &'a str,
    pub script: &'a str,
}

impl Shell<'_> {
    /// The file.
    pub fn document(&self) -> Result<String, String> {
        let as_it_is = |text: String| Value::from_safe_string(text);
        let block = |pack: &Vec<u8>| as_it_is(block::json(pack));
        let questions = |check: &Check| questions(check).map(block).collect::<Vec<_>>();
        let results =
            |check: &Check| check.iter().map(|packs| block(&packs.result)).collect::<Vec<_>>();
        let html = fill(
            "shell.html",
            context! {
                locale => self.page.locale,
                direction => self.page.direction,
                title => self.page.title,
                policy => as_it_is(in_attribute(&self.policy.content())),
                head => as_it_is(self.page.head()?),
                styles => as_it_is(self.styles.to_owned()),
                languages => self.languages.links()?,
                languages_title => self.languages.title()?,
                page => as_it_is(self.page.body(Some(self.script))?),
                app => as_it_is(in_single_quotes(self.app)),
                wasm => as_it_is(self.wasm.to_owned()),
                questions => self.checks.iter().map(questions).collect::<Vec<_>>(),
                results => self.checks.iter().map(results).collect::<Vec<_>>(),
            },
        )?;
        Ok(in_ascii(&html))
    }
}
