//! What the proof found wrong: the property, what it is about, and a person.

use assessment::{Assessment, OptionIndex, QuestionIndex, Tier};
use compile::{Claims, Compiled};
use content::{AssessmentFolder, Diagnostic, Span};

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
        self.known_id(assessment).unwrap_or_default()
    }

    fn known_id(self, assessment: &Assessment) -> Option<String> {
        let question = |index: QuestionIndex| assessment.questions.get(index.position());
        Some(match self {
            Self::Assessment => assessment.id.clone(),
            Self::Screen(position) => assessment.screens.get(position)?.id.clone(),
            Self::Question(index) | Self::Asked(index) => question(index)?.id.clone(),
            Self::Option(index, option) => {
                let question = question(index)?;
                format!("{}.{}", question.id, question.kind.options().get(option.position())?)
            }
            Self::Finding(position) => assessment.findings.get(position)?.id.clone(),
            Self::Impossible(position) => assessment.impossible.get(position)?.id.clone(),
            Self::Tier(rule, tier) => {
                let rule = assessment.rules.get(rule)?;
                format!("{}.{}", rule.id, rule.tiers.get(tier)?.care.id())
            }
            Self::Pattern(position) => assessment.patterns.get(position)?.id.clone(),
            Self::Advice(position) => assessment.advice.get(position)?.id.clone(),
            Self::Contact(position) => assessment.contacts.get(position)?.id.clone(),
            Self::Concern(position) => assessment.concerns.get(position)?.id.clone(),
            Self::Reply(concern, reply) => {
                let concern = assessment.concerns.get(concern)?;
                format!("{}.{}", concern.id, concern.replies.get(reply)?.id)
            }
            Self::DangerSign(position) => assessment.danger_signs.get(position)?.id.clone(),
            Self::Criterion(_) | Self::Promise(_) => return None,
        })
    }

    /// The level of a rule, where it is one.
    pub(super) fn tier(self, assessment: &Assessment) -> Option<&Tier> {
        let Self::Tier(rule, tier) = self else { return None };
        assessment.rules.get(rule)?.tiers.get(tier)
    }

    fn span(
        self,
        folder: &AssessmentFolder,
        assessment: &Assessment,
        claims: &Claims,
    ) -> Option<Span> {
        let question = |index: QuestionIndex| folder.questions().nth(index.position());
        let span = match self {
            Self::Assessment | Self::Contact(_) => return None,
            Self::Screen(position) => &folder.screens.get(position)?.id.span,
            Self::Question(index) => &question(index)?.id.span,
            Self::Asked(index) => match &question(index)?.asked {
                Some(asked) => &asked.written.span,
                None => &question(index)?.id.span,
            },
            Self::Option(index, option) => &question(index)?.options.get(option.position())?.span,
            Self::Finding(_) => {
                let id = self.id(assessment);
                let (_, clause) = folder.findings.iter().find(|(known, _)| known.value == id)?;
                &clause.written.span
            }
            Self::Impossible(position) => &folder.header.impossible.get(position)?.1.written.span,
            Self::Tier(rule, tier) => &folder.rules.get(rule)?.tiers.get(tier)?.when.written.span,
            Self::Pattern(position) => &folder.patterns.get(position)?.id.span,
            Self::Advice(position) => &folder.advice.get(position)?.when.written.span,
            Self::Concern(position) => &folder.concerns.get(position)?.id.span,
            Self::Reply(concern, reply) => {
                &folder.concerns.get(concern)?.replies.get(reply)?.id.span
            }
            Self::DangerSign(position) => &folder.danger_signs.get(position)?.id.span,
            Self::Criterion(position) => &claims.criteria.get(position)?.span,
            Self::Promise(position) => &claims.promises.get(position)?.span,
        };
        Some(span.clone())
    }
}

/// A level of a rule in words, such as "level `emergency` of rule `B-CES-1`".
pub(super) fn tier_in_words(assessment: &Assessment, rule: usize, tier: usize) -> String {
    let level = Subject::Tier(rule, tier).tier(assessment).map_or("", |tier| tier.care.id());
    let rule = assessment.rules.get(rule).map_or("", |rule| rule.id.as_str());
    format!("level `{level}` of rule `{rule}`")
}
