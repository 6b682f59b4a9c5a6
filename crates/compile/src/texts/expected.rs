//! The texts that there must be, and those that there may be.

use assessment::{CareLevel, Kind};
use content::AssessmentFolder;
use content::assessment_folder::{WrittenQuestion, WrittenScreen};
use content::common::Common;
use content::span::Span;
use content::text::entries::{Entry, EntryName};
use content::text::message_file::{COMMON, MessageFile, OWN};

/// Something that has words: a message and its attributes.
pub struct TextOwner {
    /// The file that its texts stand in.
    pub message_file: &'static MessageFile,
    /// The message.
    pub id: String,
    /// Where it is defined.
    pub span: Span,
    /// Its texts.
    pub parts: Vec<ExpectedPart>,
}

/// A text of a thing.
pub struct ExpectedPart {
    /// The attribute; `None` is the message's own text.
    pub attribute: Option<String>,
    /// What it is for.
    pub purpose: String,
    /// Whether it must be there.
    pub required: bool,
}

impl TextOwner {
    fn new(file: &str, id: &str, span: &Span) -> Option<Self> {
        let message_file =
            OWN.iter().chain(&COMMON).find(|message_file| message_file.name == file)?;
        Some(Self { message_file, id: id.to_owned(), span: span.clone(), parts: Vec::new() })
    }

    /// Whether a text is one of this thing's.
    pub fn has(&self, entry: &Entry<'_>) -> bool {
        self.message_file.prefix == entry.message_file.prefix && self.id == entry.message
    }

    fn part(mut self, attribute: Option<&str>, purpose: impl Into<String>, required: bool) -> Self {
        let attribute = attribute.map(str::to_owned);
        self.parts.push(ExpectedPart { attribute, purpose: purpose.into(), required });
        self
    }

    fn must_say(self, purpose: impl Into<String>) -> Self {
        self.part(None, purpose, true)
    }

    fn must(self, attribute: &str, purpose: impl Into<String>) -> Self {
        self.part(Some(attribute), purpose, true)
    }

    fn may(self, attribute: &str, purpose: impl Into<String>) -> Self {
        self.part(Some(attribute), purpose, false)
    }
}

/// The texts of an assessment and of what is common, as the content wants them.
pub fn by_content(folder: &AssessmentFolder, common: &Common) -> Vec<TextOwner> {
    let root = Span::of_path(&folder.path.join("assessment.toml"));
    let screens = folder.screens.iter().filter_map(of_screen);
    let questions = folder.questions().filter_map(of_question);
    let findings = folder.findings.iter().filter_map(|(id, _)| {
        let weighed = folder
            .weights
            .iter()
            .any(|weight| weight.finding.value == id.value && weight.weight.unwrap_or(0) != 0);
        let thing = TextOwner::new("findings", &id.value, &id.span)?;
        Some(thing.part(None, "a short phrase for what fits", weighed))
    });
    let rules =
        folder.rules.iter().filter_map(|rule| {
            let thing = TextOwner::new("rules", &rule.id.value, &rule.id.span)?
                .must_say("why this matters")
                .may("say", "what to say on the phone");
            Some(rule.tiers.iter().fold(thing, |thing, tier| {
                thing.may(tier.care.value.id(), "the reason at this level")
            }))
        });
    let patterns = folder.patterns.iter().filter_map(|pattern| {
        let thing = TextOwner::new("patterns", &pattern.id.value, &pattern.id.span)?;
        Some(
            thing
                .must_say("the name")
                .must("about", "what it is")
                .must("expect", "what to expect")
                .must("see", "when to see somebody")
                .may("avoid", "what to avoid"),
        )
    });
    let advice = folder.advice.iter().filter_map(|advice| {
        let thing = TextOwner::new("advice", &advice.id.value, &advice.id.span)?;
        let thing = thing.must_say("the title").must("text", "the advice");
        Some(match advice.picture {
            Some(_) => thing.must("legend", "what stands at the picture"),
            None => thing,
        })
    });
    let impossible = folder.header.impossible.iter().filter_map(|(id, _)| {
        Some(TextOwner::new("impossible", &id.value, &id.span)?.must_say("what to correct"))
    });
    of_assessment(&root)
        .chain(screens)
        .chain(questions)
        .chain(findings)
        .chain(rules)
        .chain(patterns)
        .chain(advice)
        .chain(impossible)
        .chain(by_common(common))
        .collect()
}

/// What the start and the result say about the assessment as a whole.
fn of_assessment(root: &Span) -> impl Iterator<Item = TextOwner> {
    let thing =
        |id: &str, purpose: &str| Some(TextOwner::new("assessment", id, root)?.must_say(purpose));
    let call_now = thing("call_now", "whom to call before anything else")
        .map(|one| one.must("text", "and for what"));
    let warning_signs = thing("warning_signs", "whom to call").map(|one| {
        one.must("list", "the warning signs").must("today", "what not to leave until tomorrow")
    });
    let safety_net = thing("safety_net", "what to look out for from now on")
        .map(|one| one.may("later", "when to be seen if it does not get better"));
    let others = [
        thing("title", "its name"),
        thing("intro", "what it is"),
        thing("for_whom", "whom it is for"),
        thing("not_for_whom", "whom it is not for"),
    ];
    [call_now, warning_signs, safety_net].into_iter().chain(others).flatten()
}

fn of_screen(screen: &WrittenScreen) -> Option<TextOwner> {
    let thing = TextOwner::new("screens", &screen.id.value, &screen.id.span)?;
    let thing = thing.may("intro", "what stands under the heading");
    // A single question is the heading itself.
    Some(if screen.questions.len() > 1 { thing.must_say("the heading") } else { thing })
}

fn of_question(question: &WrittenQuestion) -> Option<TextOwner> {
    let thing = TextOwner::new("questions", &question.id.value, &question.id.span)?
        .must_say("the question")
        .must("why", "why it is asked")
        .may("hint", "how to answer");
    let thing = match &question.kind {
        Some(Kind::Scale { .. }) => {
            thing.may("low", "what the lowest number means").may("high", "and the highest")
        }
        _ => thing,
    };
    Some(question.options.iter().fold(thing, |thing, option| {
        let option = option.as_str();
        thing.must(option, "an option").may(&format!("{option}-hint"), "more about an option")
    }))
}

/// What the page says that is there without the questions: crates/pages shows it where nothing else can be shown, so
/// nothing of it may be missing.
const PAGE: [(&str, &str); 18] = [
    ("title", "the title of a page with several checks"),
    ("intro", "what they are"),
    ("starting", "after Start was pressed"),
    ("slow", "when that takes long"),
    ("own_page", "the way out of a space that is too low"),
    ("unscripted", "where no script runs"),
    ("use_this_page", "what to do then"),
    ("do_not_drive", "a warning"),
    ("numbers", "the heading of the telephone numbers"),
    ("numbers_intro", "what to do where none fits"),
    ("numbers_of_region", "the numbers of a country"),
    ("problem_unprotected", "the policy is not in force"),
    ("problem_no_webassembly", "there is no WebAssembly"),
    ("problem_refused", "WebAssembly is refused"),
    ("problem_old", "the browser is too old"),
    ("problem_damaged", "a part is damaged or of another version"),
    ("problem_fault", "a fault before the start"),
    ("problem_stopped", "a fault after it"),
];

fn by_common(common: &Common) -> impl Iterator<Item = TextOwner> {
    let text_span = Span::of_path(&common.path.join("text"));
    let care_span = text_span.clone();
    let care = CareLevel::ALL.into_iter().filter_map(move |level| {
        let thing = TextOwner::new("care", level.id(), &care_span)?;
        Some(
            thing
                .must_say("the care level")
                .must("when", "how soon")
                .must("what", "what to do")
                .may("first", "what to do before anything else, where the check stopped early")
                .may("changes", "what to do if it gets worse"),
        )
    });
    let contacts = common.contacts.iter().filter_map(|id| {
        let thing = TextOwner::new("contacts", &id.value, &id.span)?;
        Some(thing.must_say("whom to call").must("text", "how"))
    });
    let regions = common.regions.iter().filter_map(|region| {
        Some(TextOwner::new("regions", &region.id.value, &region.id.span)?.must_say("its name"))
    });
    let interface = common.interface.iter().filter_map(|message| {
        let thing = TextOwner::new("interface", &message.id.value, &message.id.span)?;
        Some(thing.must_say("the widget asks for it"))
    });
    let page = PAGE.into_iter().filter_map(move |(id, purpose)| {
        Some(TextOwner::new("page", id, &text_span)?.must_say(purpose))
    });
    care.chain(contacts).chain(regions).chain(interface).chain(page)
}

/// The texts of a translation: exactly those of the original.
pub fn by_original(original: &[EntryName]) -> Vec<TextOwner> {
    let mut things: Vec<TextOwner> = Vec::new();
    for text in original {
        let part = ExpectedPart {
            attribute: text.attribute.clone(),
            purpose: "as in English".to_owned(),
            required: true,
        };
        let known = things
            .iter_mut()
            .find(|thing| thing.message_file == text.message_file && thing.id == text.message);
        match known {
            Some(thing) => thing.parts.push(part),
            None => things.push(TextOwner {
                message_file: text.message_file,
                id: text.message.clone(),
                span: text.span.clone(),
                parts: vec![part],
            }),
        }
    }
    things
}
