//! What the proof found wrong: the property, what it is about, and a person.

use assessment::{Assessment, CareLevel, OptionIndex, QuestionIndex};

use crate::witness::Witness;
use content::AssessmentFolder;
use content::diagnostic::Diagnostic;
use content::place::Place;

/// What is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Property {
    /// The care level by the flow is that on all answers, and no rule above it is open at the end.
    Settled,
    /// A warning sign never lowers the care level.
    Monotone,
    /// Everything can occur.
    Alive,
    /// Sessions have a longest and a shortest length.
    Bounded,
    /// Advice that contradicts itself is never given together.
    Consistent,
    /// Every outcome says how soon, by whom, what to do, and what to watch for until when.
    Total,
}

impl Property {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Settled, Self::Monotone, Self::Alive, Self::Bounded, Self::Consistent, Self::Total];

    /// Its name, such as `settled`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Monotone => "monotone",
            Self::Alive => "alive",
            Self::Bounded => "bounded",
            Self::Consistent => "consistent",
            Self::Total => "total",
        }
    }
}

/// What a failure is about; the numbers are positions in the assessment's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is named after what it points at")]
pub enum Subject {
    Assessment,
    Screen(usize),
    Question(QuestionIndex),
    Option(QuestionIndex, OptionIndex),
    Asked(QuestionIndex),
    Finding(usize),
    Impossible(usize),
    Tier(usize, usize),
    Pattern(usize),
    Advice(usize),
    Contact(usize),
}

/// Something that is not as it must be.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The property that does not hold.
    pub property: Property,
    /// What it is about.
    pub subject: Subject,
    /// What went wrong, in one clause.
    pub message: String,
    /// Somebody of whom it is so; none where the trouble is that there is nobody.
    pub person: Option<Witness>,
}

impl Failure {
    /// The failure as a mistake in the content, with its place and its person.
    #[must_use]
    pub fn diagnostic(&self, folder: &AssessmentFolder, assessment: &Assessment) -> Diagnostic {
        let place = self
            .subject
            .place(folder, assessment)
            .unwrap_or_else(|| Place::of_path(&folder.path.join("assessment.toml")));
        let message = format!("{}: {}", self.property.id(), self.message);
        let person = self.person.as_ref().map(|person| person.to_string());
        Diagnostic::error(&place, message).maybe_remedy(person)
    }
}

impl Subject {
    /// Its name, such as `B-CES-1.emergency` or `nerves.saddle`.
    #[must_use]
    pub fn id(self, assessment: &Assessment) -> String {
        let question = |index: QuestionIndex| assessment.questions.get(index.position());
        match self {
            Self::Assessment => Some(assessment.id.clone()),
            Self::Screen(place) => assessment.screens.get(place).map(|one| one.id.clone()),
            Self::Question(index) | Self::Asked(index) => question(index).map(|one| one.id.clone()),
            Self::Option(index, option) => question(index).and_then(|one| {
                Some(format!("{}.{}", one.id, one.kind.options().get(option.position())?))
            }),
            Self::Finding(place) => assessment.findings.get(place).map(|one| one.id.clone()),
            Self::Impossible(place) => assessment.impossible.get(place).map(|one| one.id.clone()),
            Self::Tier(rule, tier) => assessment
                .rules
                .get(rule)
                .and_then(|rule| Some(format!("{}.{}", rule.id, rule.tiers.get(tier)?.care.id()))),
            Self::Pattern(place) => assessment.patterns.get(place).map(|one| one.id.clone()),
            Self::Advice(place) => assessment.advice.get(place).map(|one| one.id.clone()),
            Self::Contact(place) => assessment.contacts.get(place).map(|one| one.id.clone()),
        }
        .unwrap_or_default()
    }

    fn place(self, folder: &AssessmentFolder, assessment: &Assessment) -> Option<Place> {
        let id = self.id(assessment);
        let question = |index: QuestionIndex| folder.questions().nth(index.position());
        match self {
            Self::Assessment | Self::Contact(_) => None,
            Self::Screen(place) => Some(folder.screens.get(place)?.id.place.clone()),
            Self::Question(index) => Some(question(index)?.id.place.clone()),
            Self::Asked(index) => Some(match &question(index)?.asked {
                Some(asked) => asked.written.place.clone(),
                None => question(index)?.id.place.clone(),
            }),
            Self::Option(index, option) => {
                Some(question(index)?.options.get(option.position())?.place.clone())
            }
            Self::Finding(_) => {
                let (_, clause) = folder.findings.iter().find(|(known, _)| known.value == id)?;
                Some(clause.written.place.clone())
            }
            Self::Impossible(place) => {
                Some(folder.header.impossible.get(place)?.1.written.place.clone())
            }
            Self::Tier(rule, tier) => {
                let tier = folder.rules.get(rule)?.tiers.get(tier)?;
                Some(tier.when.written.place.clone())
            }
            Self::Pattern(place) => Some(folder.patterns.get(place)?.id.place.clone()),
            Self::Advice(place) => Some(folder.advice.get(place)?.when.written.place.clone()),
        }
    }
}

/// A level of a rule in words, such as "level `emergency` of rule `B-CES-1`".
pub(super) fn tier_in_words(assessment: &Assessment, rule: usize, level: CareLevel) -> String {
    let rule = assessment.rules.get(rule).map_or("", |rule| rule.id.as_str());
    format!("level `{}` of rule `{rule}`", level.id())
}
