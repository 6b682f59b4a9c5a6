//! The app: the widget and its styles, as the document of the sandboxed frame. The shell hands it the Wasm and the packs.

use minijinja::{Value, context};

use crate::markup::in_attribute;
use crate::packs::Packs;
use crate::policy::Policy;
use crate::template::fill;

/// What the document of the frame is made of.
pub struct App<'a> {
    /// The title until the first screen has its own.
    pub title: &'a str,
    /// The packs whose words come first: the document is in their language.
    pub first: &'a Packs,
    pub pack_hash: &'a str,
    pub policy: &'a Policy<'a>,
    pub styles: &'a str,
    pub script: &'a str,
}

impl App<'_> {
    /// The document.
    pub fn document(&self) -> Result<String, String> {
        let as_it_is = |text: &str| Value::from_safe_string(text.to_owned());
        fill(
            "app.html",
            context! {
                locale => self.first.locale(),
                direction => self.first.direction(),
                title => self.title,
                pack_hash => self.pack_hash,
                policy => as_it_is(&in_attribute(&self.policy.content())),
                styles => as_it_is(self.styles),
                script => as_it_is(self.script),
            },
        )
    }
}
