//! The page that is useful without the questions: what this is, the warning signs, whom to call. Its words are those of the
//! packs.

use assessment::{Answers, CareLevel, Region};
use minijinja::{Value, context};
use words::texts::{AssessmentText, CareText, PageText};
use words::{Filled, Key, Language, Prose, Words, interface};

use crate::markup::{blocks, inline};
use crate::packs::Packs;
use crate::template::fill;

/// Why the questions do not start, or stopped: the id in the page, `#problem-...`, and its sentence.
const PROBLEMS: [(&str, PageText); 7] = [
    ("unprotected", PageText::ProblemUnprotected),
    ("no_webassembly", PageText::ProblemNoWebassembly),
    ("refused", PageText::ProblemRefused),
    ("old", PageText::ProblemOld),
    ("damaged", PageText::ProblemDamaged),
    ("fault", PageText::ProblemFault),
    ("stopped", PageText::ProblemStopped),
];

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
            [_] => [Key::assessment(AssessmentText::Title), Key::assessment(AssessmentText::Intro)],
            _ => [Key::page(PageText::Title), Key::page(PageText::Intro)],
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
                    name => common.line(Key::region(&region.id))?,
                    numbers => in_region.line(Key::page(PageText::NumbersOfRegion))?,
                })
            })
            .collect::<Result<Vec<_>, String>>()?;
        let problems = PROBLEMS
            .into_iter()
            .map(|(id, text)| Ok(context! { id, why => common.line(Key::page(text))? }))
            .collect::<Result<Vec<_>, String>>()?;
        let title = common.words(title)?;
        let plain_title = title.plain();
        let values = context! {
            title => safe(inline(&title)),
            several => packs.len() > 1,
            description => common.words(intro.clone())?.plain().replace('\n', " "),
            intro => common.text(intro)?,
            unscripted => common.line(Key::page(PageText::Unscripted))?,
            choose => common.line(interface::CHOOSE)?,
            choose_text => common.text(interface::CHOOSE_TEXT)?,
            start => common.line(interface::START)?,
            starting => common.line(Key::page(PageText::Starting))?,
            slow => common.line(Key::page(PageText::Slow))?,
            own_page => common.line(Key::page(PageText::OwnPage))?,
            emergency => common.line(Key::care(CareLevel::Emergency, CareText::Name))?,
            today => common.line(Key::care(CareLevel::UrgentSameDay, CareText::Name))?,
            reviewed => packs.iter().all(|one| one.assessment.review.reviewed_by.is_some()),
            not_reviewed => common.line(interface::NOT_REVIEWED)?,
            do_not_drive => common.line(Key::page(PageText::DoNotDrive))?,
            numbers => common.line(Key::page(PageText::Numbers))?,
            numbers_intro => common.line(Key::page(PageText::NumbersIntro))?,
            before_you_start => common.line(interface::BEFORE_YOU_START)?,
            for_whom => common.line(interface::FOR_WHOM)?,
            not_for_whom => common.line(interface::NOT_FOR_WHOM)?,
            your_answers => common.line(interface::YOUR_ANSWERS)?,
            your_answers_text => common.text(interface::YOUR_ANSWERS_TEXT)?,
            about => common.line(interface::ABOUT_THIS_CHECK)?,
            use_this_page => common.line(Key::page(PageText::UseThisPage))?,
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
        Some(name) => words.filled(&interface::reviewed_by(name.clone().into()))?,
        None => words.line(interface::NOT_REVIEWED)?,
    };
    Ok(context! {
        id => packs.id(),
        title => words.line(Key::assessment(AssessmentText::Title))?,
        reviewed,
        call => words.line(Key::assessment(AssessmentText::WarningSigns))?,
        signs => words.text(Key::assessment(AssessmentText::WarningSignsList))?,
        today => words.text(Key::assessment(AssessmentText::WarningSignsToday))?,
        for_whom => words.text(Key::assessment(AssessmentText::ForWhom))?,
        not_for_whom => words.text(Key::assessment(AssessmentText::NotForWhom))?,
        version => words.filled(&interface::version(packs.assessment.version.clone().into()))?,
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

    fn words(&self, key: Key) -> Result<Prose, String> {
        self.say(&key, |words| words.find(key.clone()))
    }

    fn line(&self, key: Key) -> Result<Value, String> {
        Ok(safe(inline(&self.words(key)?)))
    }

    fn text(&self, key: Key) -> Result<Value, String> {
        Ok(safe(blocks(&self.words(key)?)))
    }

    fn filled(&self, filled: &Filled) -> Result<Value, String> {
        Ok(safe(inline(&self.say(filled.key(), |words| words.find_filled(filled))?)))
    }

    fn say(&self, key: &Key, find: impl Fn(&Words<'_>) -> Option<Prose>) -> Result<Prose, String> {
        let Packs { assessment, text, result_text, .. } = self.packs;
        let answers = Answers::none(assessment);
        let (region, language) = (Some(self.region), &NoNumbers);
        let result = Some(&result_text.messages);
        let words = Words { assessment, text, result, region, answers: &answers, language };
        find(&words).ok_or_else(|| {
            format!(
                "The words of {} have no `{}`: they are of another version. `cargo xtask packs` writes them anew.",
                assessment.id,
                key.as_str()
            )
        })
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
