//! The texts that there must be, and those that there may be.

use assessment::{Assessment, CareLevel, Kind, OptionIndex, ReplyWords};
use content::assessment_folder::{WrittenQuestion, WrittenScreen};
use content::common::Common;
use content::text::entries::{Entry, EntryName};
use content::text::message_file::{COMMON, MessageFile, OWN};
use content::{AssessmentFolder, Span};
use words::texts::{
    AdviceText, AssessmentText, CareText, ConcernText, ContactText, OptionText, PageText,
    PatternText, QuestionText, RuleText, ScreenText, Texts,
};

use super::sayable::{self, Sayable};

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

/// A text of an owner.
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

    /// Whether a text is one of this owner's.
    pub fn has(&self, entry: &Entry<'_>) -> bool {
        self.message_file.prefix == entry.message_file.prefix && self.id == entry.message
    }

    fn part(mut self, attribute: &str, purpose: &str, required: bool) -> Self {
        let attribute = (!attribute.is_empty()).then(|| attribute.to_owned());
        self.parts.push(ExpectedPart { attribute, purpose: purpose.to_owned(), required });
        self
    }

    /// With one of the texts that the catalogue knows.
    fn with<T: Texts>(self, text: T) -> Self {
        self.part(text.name(), text.purpose(), text.is_required())
    }

    /// With all texts of this kind.
    fn with_all<T: Texts>(self, texts: &[T]) -> Self {
        texts.iter().fold(self, |owner, text| owner.with(*text))
    }
}

/// The texts of an assessment and of what is common, as the content wants them.
pub fn by_content(
    folder: &AssessmentFolder,
    sound: Option<&Assessment>,
    common: &Common,
) -> Vec<TextOwner> {
    let root = Span::of_path(&folder.path.join("assessment.toml"));
    let screens = folder.screens.iter().filter_map(of_screen);
    let questions = folder.questions().filter_map(of_question);
    let findings = folder.findings.iter().filter_map(|(id, _)| {
        let weighed = folder
            .weights
            .iter()
            .any(|weight| weight.finding.value == id.value && weight.weight.unwrap_or(0) != 0);
        let owner = TextOwner::new("findings", &id.value, &id.span)?;
        Some(owner.part("", "a short phrase for what fits", weighed))
    });
    let rules = folder.rules.iter().filter_map(|rule| {
        let owner = TextOwner::new("rules", &rule.id.value, &rule.id.span)?.with_all(RuleText::ALL);
        Some(rule.tiers.iter().fold(owner, |owner, tier| {
            let owner = owner.part(tier.care.value.id(), "the reason at this level", false);
            let reasons = tier.reasons.iter().map(|(id, _)| id.as_str());
            reasons.fold(owner, |owner, id| owner.part(id, "the reason of some", true))
        }))
    });
    let patterns = folder.patterns.iter().filter_map(|pattern| {
        let owner = TextOwner::new("patterns", &pattern.id.value, &pattern.id.span)?;
        Some(owner.with_all(PatternText::ALL))
    });
    let advice = folder.advice.iter().filter_map(|advice| {
        let owner = TextOwner::new("advice", &advice.id.value, &advice.id.span)?;
        let texts = AdviceText::ALL.iter().filter(|text| match text {
            AdviceText::Title | AdviceText::Text => true,
            AdviceText::Legend => advice.picture.is_some(),
        });
        Some(texts.fold(owner, |owner, text| owner.with(*text)))
    });
    let concerns = folder.concerns.iter().filter_map(|concern| {
        let owner = TextOwner::new("concerns", &concern.id.value, &concern.id.span)?;
        let own = concern.replies.iter().filter(|reply| reply.words == ReplyWords::Own);
        let owner = owner.with_all(ConcernText::ALL);
        Some(own.fold(owner, |owner, reply| owner.part(&reply.id.value, "the reply", true)))
    });
    let danger_signs = folder.danger_signs.iter().filter_map(|sign| {
        let owner = TextOwner::new("danger_signs", &sign.id.value, &sign.id.span)?;
        Some(owner.part("", "a point of a list of signs to watch for", true))
    });
    let impossible = folder.header.impossible.iter().filter_map(|(id, _)| {
        let owner = TextOwner::new("impossible", &id.value, &id.span)?;
        Some(owner.part("", "what to correct", true))
    });
    of_assessment(&root)
        .chain(screens)
        .chain(questions)
        .chain(to_say(folder, sound))
        .chain(findings)
        .chain(rules)
        .chain(patterns)
        .chain(advice)
        .chain(concerns)
        .chain(danger_signs)
        .chain(impossible)
        .chain(by_common(common))
        .collect()
}

/// What the start and the result say about the assessment as a whole. An attribute stands behind its message.
fn of_assessment(root: &Span) -> impl Iterator<Item = TextOwner> {
    let mut owners: Vec<TextOwner> = Vec::new();
    for text in AssessmentText::ALL {
        let (message, attribute) = text.name().split_once('.').unwrap_or((text.name(), ""));
        let add = |owner: TextOwner| owner.part(attribute, text.purpose(), text.is_required());
        match owners.pop_if(|last| last.id == message) {
            Some(owner) => owners.push(add(owner)),
            None => owners.extend(TextOwner::new("assessment", message, root).map(add)),
        }
    }
    owners.into_iter()
}

fn of_screen(screen: &WrittenScreen) -> Option<TextOwner> {
    let owner = TextOwner::new("screens", &screen.id.value, &screen.id.span)?;
    let texts = ScreenText::ALL.iter().filter(|text| match text {
        // A single question is the heading itself.
        ScreenText::Heading => screen.questions.len() > 1,
        ScreenText::Intro => true,
    });
    Some(texts.fold(owner, |owner, text| owner.with(*text)))
}

fn of_question(question: &WrittenQuestion) -> Option<TextOwner> {
    let owner = TextOwner::new("questions", &question.id.value, &question.id.span)?;
    let texts = QuestionText::ALL.iter().filter(|text| match text {
        QuestionText::Question | QuestionText::Why | QuestionText::Hint => true,
        QuestionText::Low | QuestionText::High => {
            matches!(question.kind, Some(Kind::Scale { .. }))
        }
    });
    let owner = texts.fold(owner, |owner, text| owner.with(*text));
    let texts = |option| OptionText::ALL.iter().map(move |text| (option, *text));
    Some(question.options.iter().map(|option| option.as_str()).flat_map(texts).fold(
        owner,
        |owner, (option, text)| {
            owner.part(&[option, text.name()].concat(), text.purpose(), text.is_required())
        },
    ))
}

/// What answers are called on the phone. What only less urgent rules rest on may do without.
fn to_say(folder: &AssessmentFolder, sound: Option<&Assessment>) -> Vec<TextOwner> {
    let with = |care, otherwise| match sound {
        Some(assessment) => sayable::from(assessment, care),
        None => vec![otherwise; folder.questions().count()],
    };
    let may = with(CareLevel::SelfCare, Sayable::ALL);
    let must = with(CareLevel::UrgentSameDay, Sayable::NONE);
    let of_one = |(question, (may, must)): (&WrittenQuestion, (Sayable, Sayable))| {
        let mut owner = TextOwner::new("say", &question.id.value, &question.id.span)?;
        if may.number {
            owner = owner.part("", "to say the number on the phone", must.number);
        }
        for (option, index) in question.options.iter().zip((0..).map(OptionIndex)) {
            if may.options.contains(index) {
                let required = must.options.contains(index);
                owner = owner.part(option.as_str(), "to say it on the phone", required);
            }
        }
        (!owner.parts.is_empty()).then_some(owner)
    };
    folder.questions().zip(may.into_iter().zip(must)).filter_map(of_one).collect()
}

fn by_common(common: &Common) -> impl Iterator<Item = TextOwner> {
    let text_span = Span::of_path(&common.path.join("text"));
    let care_span = text_span.clone();
    let care = CareLevel::ALL.into_iter().filter_map(move |level| {
        Some(TextOwner::new("care", level.id(), &care_span)?.with_all(CareText::ALL))
    });
    let contacts = common.contacts.iter().filter_map(|id| {
        Some(TextOwner::new("contacts", &id.value, &id.span)?.with_all(ContactText::ALL))
    });
    let regions = common.regions.iter().filter_map(|region| {
        let owner = TextOwner::new("regions", &region.id.value, &region.id.span)?;
        Some(owner.part("", "its name", true))
    });
    let interface = common.interface.iter().filter_map(|message| {
        let owner = TextOwner::new("interface", &message.id.value, &message.id.span)?;
        Some(owner.part("", "the widget asks for it", true))
    });
    let page = PageText::ALL.iter().filter_map(move |text| {
        let owner = TextOwner::new("page", text.name(), &text_span)?;
        Some(owner.part("", text.purpose(), text.is_required()))
    });
    care.chain(contacts).chain(regions).chain(interface).chain(page)
}

/// The texts of a translation: exactly those of the original.
pub fn by_original(original: &[EntryName]) -> Vec<TextOwner> {
    let mut owners: Vec<TextOwner> = Vec::new();
    for text in original {
        let part = ExpectedPart {
            attribute: text.attribute.clone(),
            purpose: "as in English".to_owned(),
            required: true,
        };
        let known = owners
            .iter_mut()
            .find(|owner| owner.message_file == text.message_file && owner.id == text.message);
        match known {
            Some(owner) => owner.parts.push(part),
            None => owners.push(TextOwner {
                message_file: text.message_file,
                id: text.message.clone(),
                span: text.span.clone(),
                parts: vec![part],
            }),
        }
    }
    owners
}
