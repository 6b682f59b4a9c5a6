//! The shell: the static page, and the frame with the app in it.

use minijinja::{Value, context};

use crate::languages::Languages;
use crate::markup::{in_ascii, in_attribute, in_single_quotes};
use crate::policy::Policy;
use crate::static_page::StaticPage;
use crate::template::fill;

/// What a single file is made of.
pub struct Shell<'a> {
    pub page: &'a StaticPage,
    pub languages: &'a Languages<'a>,
    pub app: &'a str,
    pub policy: &'a Policy<'a>,
    pub styles: &'a [&'a str],
    pub script: &'a str,
}

impl Shell<'_> {
    /// The file.
    pub fn document(&self) -> Result<String, String> {
        let as_it_is = |text: String| Value::from_safe_string(text);
        let styles: Vec<Value> =
            self.styles.iter().map(|one| as_it_is((*one).to_owned())).collect();
        let html = fill(
            "shell.html",
            context! {
                locale => self.page.locale,
                direction => self.page.direction,
                title => self.page.title,
                policy => as_it_is(in_attribute(&self.policy.content())),
                head => as_it_is(self.page.head()?),
                styles,
                languages => self.languages.links()?,
                languages_title => self.languages.title()?,
                page => as_it_is(self.page.body(Some(self.script))?),
                app => as_it_is(in_single_quotes(self.app)),
            },
        )?;
        Ok(in_ascii(&html))
    }
}
