//! What the proof found wrong: the property, what it is about, and a person.

use assessment::{Assessment, CareLevel, OptionIndex, QuestionIndex};
use compile::{Claims, Compiled};
use content::AssessmentFolder;
use content::diagnostic::Diagnostic;
use content::span::Span;

use crate::witness::Witness;

/// What is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Property {
    /// The care level by the flow is that on all answers, and no rule above it is open at the end.
    Settled,
    /// A warning sign never lowers the care level.
    Monotone,
    /// Every warning sign can be told by somebody who has no other.
    Tellable,
    /// An alarm is told apart from its ordinary readings on the next screen, and "not sure" keeps it.
    Apart,
    /// Everything can occur.
    Alive,
    /// Sessions have a longest and a shortest length.
    Bounded,
    /// Advice that contradicts itself is never given together.
    Consistent,
    /// Every outcome says how soon, by whom, what to do, and what to watch for until when.
    Total,
    /// A pattern that fits best is shown with at least the care that it asks for.
    LeastCare,
    /// What the services' lists want is held by the rules that are named.
    Covered,
    /// Replies allow no more than rules and patterns.
    GoOn,
    /// Nobody is shown words that are for others.
    Audience,
    /// A question that chooses words changes nothing else.
    WordsAlone,
    /// What the texts say about being seen is so in the check.
    Promised,
}

impl Property {
    /// Its name, such as `settled`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Monotone => "monotone",
            Self::Tellable => "tellable",
            Self::Apart => "apart",
            Self::Alive => "alive",
            Self::Bounded => "bounded",
            Self::Consistent => "consistent",
            Self::Total => "total",
            Self::LeastCare => "least_care",
            Self::Covered => "covered",
            Self::Promised => "promised",
            Self::GoOn => "go_on",
            Self::Audience => "audience",
            Self::WordsAlone => "words_alone",
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
    Criterion(usize),
    Promise(usize),
    Concern(usize),
    Reply(usize, usize),
    DangerSign(usize),
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
    pub fn diagnostic(&self, compiled: &Compiled) -> Diagnostic {
        let Compiled { folder, assessment, claims, .. } = compiled;
        let span = self
            .subject
            .span(folder, assessment, claims)
            .unwrap_or_else(|| Span::of_path(&folder.path.join("assessment.toml")));
        let message = format!("{}: {}", self.property.id(), self.message);
        let person = self.person.as_ref().map(|person| format!("for this person:\n{person}"));
        Diagnostic::error(&span, message).maybe_remedy(person)
    }
}

impl Subject {
    /// Its name, such as `B-CES-1.emergency` or `nerves.saddle`; none of a criterion or a promise, which is no part of the assessment.
    pub fn id(self, assessment: &Assessment) -> String {
        let question = |index: QuestionIndex| assessment.questions.get(index.position());
        match self {
            Self::Assessment => Some(assessment.id.clone()),
            Self::Screen(position) => assessment.screens.get(position).map(|one| one.id.clone()),
            Self::Question(index) | Self::Asked(index) => question(index).map(|one| one.id.clone()),
            Self::Option(index, option) => question(index).and_then(|one| {
                Some(format!("{}.{}", one.id, one.kind.options().get(option.position())?))
            }),
            Self::Finding(position) => assessment.findings.get(position).map(|one| one.id.clone()),
            Self::Impossible(position) => {
                assessment.impossible.get(position).map(|one| one.id.clone())
            }
            Self::Tier(rule, tier) => assessment
                .rules
                .get(rule)
                .and_then(|rule| Some(format!("{}.{}", rule.id, rule.tiers.get(tier)?.care.id()))),
            Self::Pattern(position) => assessment.patterns.get(position).map(|one| one.id.clone()),
            Self::Advice(position) => assessment.advice.get(position).map(|one| one.id.clone()),
            Self::Contact(position) => assessment.contacts.get(position).map(|one| one.id.clone()),
            Self::Concern(position) => assessment.concerns.get(position).map(|one| one.id.clone()),
            Self::Reply(concern, reply) => assessment.concerns.get(concern).and_then(|concern| {
                Some(format!("{}.{}", concern.id, concern.replies.get(reply)?.id))
            }),
            Self::DangerSign(position) => {
                assessment.danger_signs.get(position).map(|one| one.id.clone())
            }
            Self::Criterion(_) | Self::Promise(_) => None,
        }
        .unwrap_or_default()
    }

    fn span(
        self,
        folder: &AssessmentFolder,
        assessment: &Assessment,
        claims: &Claims,
    ) -> Option<Span> {
        let id = self.id(assessment);
        let question = |index: QuestionIndex| folder.questions().nth(index.position());
        match self {
            Self::Assessment | Self::Contact(_) => None,
            Self::Screen(position) => Some(folder.screens.get(position)?.id.span.clone()),
            Self::Question(index) => Some(question(index)?.id.span.clone()),
            Self::Asked(index) => Some(match &question(index)?.asked {
                Some(asked) => asked.written.span.clone(),
                None => question(index)?.id.span.clone(),
            }),
            Self::Option(index, option) => {
                Some(question(index)?.options.get(option.position())?.span.clone())
            }
            Self::Finding(_) => {
                let (_, clause) = folder.findings.iter().find(|(known, _)| known.value == id)?;
                Some(clause.written.span.clone())
            }
            Self::Impossible(position) => {
                Some(folder.header.impossible.get(position)?.1.written.span.clone())
            }
            Self::Tier(rule, tier) => {
                let tier = folder.rules.get(rule)?.tiers.get(tier)?;
                Some(tier.when.written.span.clone())
            }
            Self::Pattern(position) => Some(folder.patterns.get(position)?.id.span.clone()),
            Self::Advice(position) => Some(folder.advice.get(position)?.when.written.span.clone()),
            Self::Concern(position) => Some(folder.concerns.get(position)?.id.span.clone()),
            Self::Reply(concern, reply) => {
                Some(folder.concerns.get(concern)?.replies.get(reply)?.id.span.clone())
            }
            Self::DangerSign(position) => Some(folder.danger_signs.get(position)?.id.span.clone()),
            Self::Criterion(position) => Some(claims.criteria.get(position)?.span.clone()),
            Self::Promise(position) => Some(claims.promises.get(position)?.span.clone()),
        }
    }
}

/// A level of a rule in words, such as "level `emergency` of rule `B-CES-1`".
pub(super) fn tier_in_words(assessment: &Assessment, rule: usize, level: CareLevel) -> String {
    let rule = assessment.rules.get(rule).map_or("", |rule| rule.id.as_str());
    format!("level `{}` of rule `{rule}`", level.id())
}
