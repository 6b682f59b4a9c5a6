//! The page that is useful without the questions: what this is, the warning signs, whom to call. Its words are those of the
//! packs.

use assessment::{Answers, Region};
use minijinja::{Value, context};
use words::{Language, Prose, Words};

use crate::markup::{blocks, inline};
use crate::packs::Packs;
use crate::template::fill;

/// Why the questions do not start, or stopped: `page.problem_...` in the words, `#problem-...` in the page.
const PROBLEMS: [&str; 7] =
    ["unprotected", "no_webassembly", "refused", "old", "damaged", "fault", "stopped"];

/// The static page of one assessment, or of several.
pub struct StaticPage {
    /// The language.
    pub locale: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The title.
    pub title: String,
    values: Value,
}

impl StaticPage {
    /// The page of these assessments, which have one language.
    pub fn of(packs: &[&Packs]) -> Result<Self, String> {
        let first = packs.first().ok_or("A page without an assessment would be empty.")?;
        let common = Speaker::of(first)?;
        let [title, intro] = match packs {
            [_] => ["assessment.title", "assessment.intro"],
            _ => ["page.title", "page.intro"],
        };
        let checks = packs.iter().map(|one| check(one)).collect::<Result<Vec<_>, String>>()?;
        let regions = first
            .assessment
            .regions
            .iter()
            .map(|region| {
                let in_region = Speaker { region, ..common };
                Ok(context! {
                    id => region.id,
                    name => common.line(&format!("region.{}", region.id))?,
                    numbers => in_region.line("page.numbers_of_region")?,
                })
            })
            .collect::<Result<Vec<_>, String>>()?;
        let problems = PROBLEMS
            .into_iter()
            .map(|id| Ok(context! { id, why => common.line(&format!("page.problem_{id}"))? }))
            .collect::<Result<Vec<_>, String>>()?;
        let title = common.words(title)?;
        let plain_title = title.plain();
        let values = context! {
            title => safe(inline(&title)),
            several => packs.len() > 1,
            description => common.words(intro)?.plain().replace('\n', " "),
            intro => common.text(intro)?,
            unscripted => common.line("page.unscripted")?,
            choose => common.line("interface.choose")?,
            choose_text => common.text("interface.choose_text")?,
            start => common.line("interface.start")?,
            starting => common.line("page.starting")?,
            slow => common.line("page.slow")?,
            own_page => common.line("page.own_page")?,
            emergency => common.line("care.emergency")?,
            today => common.line("care.urgent_same_day")?,
            reviewed => packs.iter().all(|one| one.assessment.review.reviewed_by.is_some()),
            not_reviewed => common.line("interface.not_reviewed")?,
            do_not_drive => common.line("page.do_not_drive")?,
            numbers => common.line("page.numbers")?,
            numbers_intro => common.line("page.numbers_intro")?,
            before_you_start => common.line("interface.before_you_start")?,
            for_whom => common.line("interface.for_whom")?,
            not_for_whom => common.line("interface.not_for_whom")?,
            your_answers => common.line("interface.your_answers")?,
            your_answers_text => common.text("interface.your_answers_text")?,
            about => common.line("interface.about_this_check")?,
            use_this_page => common.line("page.use_this_page")?,
            checks,
            regions,
            problems,
        };
        Ok(Self {
            locale: first.locale().to_owned(),
            direction: first.direction(),
            title: plain_title,
            values,
        })
    }

    /// What stands in the head of the document.
    pub fn head(&self) -> Result<String, String> {
        fill("head.html", self.values.clone())
    }

    /// What stands in the `<main>`; `script` brings its buttons to life.
    pub fn body(&self, script: Option<&str>) -> Result<String, String> {
        let script = script.map(|script| safe(script.to_owned()));
        fill("static.html", context! { script, ..self.values.clone() })
    }
}

/// What one assessment adds to the page.
fn check(packs: &Packs) -> Result<Value, String> {
    let words = Speaker::of(packs)?;
    let review = &packs.assessment.review;
    let reviewed = match &review.reviewed_by {
        Some(name) => words.filled("interface.reviewed_by", "name", name)?,
        None => words.line("interface.not_reviewed")?,
    };
    Ok(context! {
        id => packs.id(),
        title => words.line("assessment.title")?,
        reviewed,
        call => words.line("assessment.warning_signs")?,
        signs => words.text("assessment.warning_signs.list")?,
        today => words.text("assessment.warning_signs.today")?,
        for_whom => words.text("assessment.for_whom")?,
        not_for_whom => words.text("assessment.not_for_whom")?,
        version => words.filled("interface.version", "version", &packs.assessment.version)?,
    })
}

/// Says the words of a pack, with the numbers of one region.
#[derive(Clone, Copy)]
struct Speaker<'a> {
    packs: &'a Packs,
    region: &'a Region,
}

impl<'a> Speaker<'a> {
    /// With the numbers of the region that comes first.
    fn of(packs: &'a Packs) -> Result<Self, String> {
        let region = packs.assessment.regions.first();
        Ok(Self { packs, region: region.ok_or_else(|| format!("{} has no region.", packs.id()))? })
    }

    fn words(&self, key: &str) -> Result<Prose, String> {
        self.with(key, &[])
    }

    fn line(&self, key: &str) -> Result<Value, String> {
        Ok(safe(inline(&self.words(key)?)))
    }

    fn text(&self, key: &str) -> Result<Value, String> {
        Ok(safe(blocks(&self.words(key)?)))
    }

    fn filled(&self, key: &str, variable: &str, value: &str) -> Result<Value, String> {
        let value = words::Value::Words(value.to_owned());
        Ok(safe(inline(&self.with(key, &[(variable, value)])?)))
    }

    fn with(&self, key: &str, own: &[(&str, words::Value)]) -> Result<Prose, String> {
        let Packs { assessment, text, .. } = self.packs;
        if text.message(key).is_none() {
            return Err(format!(
                "The words of {} have no `{key}`: they are of another version. `cargo xtask packs` writes them anew.",
                assessment.id
            ));
        }
        let answers = Answers::none(assessment);
        let region = Some(self.region);
        let words = Words { assessment, text, region, answers: &answers, language: &NoNumbers };
        Ok(words.say_with(key, own))
    }
}

/// The static page has no number or date of its own: what the words of numbers are, the browser knows.
struct NoNumbers;

impl Language for NoNumbers {
    fn plural(&self, _number: i32) -> String {
        "other".to_owned()
    }

    fn number(&self, number: i32) -> String {
        number.to_string()
    }

    fn date(&self, day: &str) -> String {
        day.to_owned()
    }
}

fn safe(html: String) -> Value {
    Value::from_safe_string(html)
}
