//! Plurals, numbers and dates, by the browser's `Intl`.

use std::cell::OnceCell;

use assessment::Region;
use js_sys::{Array, Date, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::words::Language;

/// Some languages that write digits as Rust does. To ask the browser takes it 20 ms at the first question.
const OUR_DIGITS: [&str; 8] = ["de", "en", "es", "fr", "it", "nl", "pl", "pt"];

/// A language as the browser knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowserLanguage {
    locale: String,
    /// Whether it writes digits as Rust does, once that is known.
    has_our_digits: OnceCell<bool>,
}

impl BrowserLanguage {
    /// The language of a text, as it is written in a region: 22 May in Britain, May 22 in America.
    pub fn of(locale: &str, region: Option<&Region>) -> Self {
        Self::new(tag(locale, region))
    }

    /// Becomes the language of a text in a region, where it is another.
    pub fn follow(&mut self, locale: &str, region: Option<&Region>) {
        let tag = tag(locale, region);
        if tag != self.locale {
            *self = Self::new(tag);
        }
    }

    fn new(locale: String) -> Self {
        Self { locale, has_our_digits: OnceCell::new() }
    }

    fn has_our_digits(&self) -> bool {
        let language = self.locale.split('-').next().unwrap_or_default();
        *self
            .has_our_digits
            .get_or_init(|| OUR_DIGITS.contains(&language) || in_full(0, &self.locale) == "0")
    }

    fn locales(&self) -> Array {
        Array::of1(&JsValue::from_str(&self.locale))
    }
}

impl Language for BrowserLanguage {
    fn plural(&self, number: i32) -> String {
        let rules = js_sys::Intl::PluralRules::new(&self.locales(), &Object::new());
        String::from(rules.select(f64::from(number)))
    }

    fn number(&self, number: i32) -> String {
        // The browser takes about 0.1 ms for each, and a scale has eleven. From 1000 on there are marks between digits.
        if (0..1000).contains(&number) && self.has_our_digits() {
            return number.to_string();
        }
        in_full(number, &self.locale)
    }

    fn date(&self, day: &str) -> String {
        let format = Object::new();
        for (part, style) in
            [("day", "numeric"), ("month", "long"), ("year", "numeric"), ("timeZone", "UTC")]
        {
            // A plain object takes any property.
            let _ = Reflect::set(&format, &part.into(), &style.into());
        }
        // A date without a time is midnight UTC, so it is also written in UTC.
        let date = Date::new(&JsValue::from_str(day));
        if date.get_time().is_nan() {
            return day.to_owned();
        }
        String::from(date.to_locale_date_string(&self.locale, format.unchecked_ref()))
    }
}

/// The tag of a language in a region.
fn tag(locale: &str, region: Option<&Region>) -> String {
    let country = region.map(|region| region.id.as_str()).filter(|id| id.len() == 2);
    match country {
        Some(country) if !locale.contains('-') => [locale, country].join("-"),
        _ => locale.to_owned(),
    }
}

fn in_full(number: i32, locale: &str) -> String {
    String::from(js_sys::Number::from(number).to_locale_string(locale))
}
