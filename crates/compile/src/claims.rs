//! What an assessment's files claim beyond what every assessment must fulfil: exceptions, conflicts, the
//! care that patterns ask for, signs that only some can tell, and what its rules hold of the services' lists.

use assessment::{Assessment, CareLevel, Condition, Fact, Kind, OptionIndex, QuestionIndex};
use content::assessment_folder::{WrittenException, WrittenPattern, WrittenQuestion};
use content::common::Common;
use content::expression::Clause;
use content::{
    AssessmentFolder, Diagnostic, Diagnostics, Span, Spanned, did_you_mean, place_of, unknown,
};

use crate::condition::{Scope, resolve};
use crate::coverage::{self, Criterion};
use crate::go_on::GoOnClaims;

/// What is to be proved beyond what every assessment must fulfil.
#[derive(Clone, Debug, Default)]
pub struct Claims {
    /// Warning signs that may make it less urgent.
    pub exceptions: Vec<MonotoneException>,
    /// Advice that must never be given together.
    pub conflicts: Vec<Conflict>,
    /// By question, whether its signs can be told only by those who have told another one.
    pub only_after: Vec<bool>,
    /// Questions that tell an alarm apart from its ordinary readings.
    pub apart: Vec<Apart>,
    /// By pattern, the care below which nobody is shown it first, and for whom it is so.
    pub least_care: Vec<Vec<LeastCare>>,
    /// With how much people may go on.
    pub go_on: GoOnClaims,
    /// By question, whether it chooses words alone.
    pub words_alone: Vec<bool>,
    /// Words that are for some people alone.
    pub audiences: Vec<Audience>,
    /// What its rules hold of the services' lists.
    pub criteria: Vec<Criterion>,
    /// What people are told to get help for, by the texts of the assessment.
    pub promises: Vec<Promise>,
    /// By point of such a text, the text's name in `assessment.ftl`.
    pub promising: Vec<&'static str>,
    /// Words of reasons, and who alone may read them.
    pub said: Vec<Said>,
}

/// What people are told to get help for: everybody of whom `when` is so ends at this level or above.
#[derive(Clone, Debug)]
pub struct Promise {
    /// What says so, such as "point 2 of `warning_signs.list`" or "the danger sign `saddle`".
    pub said_by: String,
    /// The care level.
    pub care: CareLevel,
    /// Of whom it speaks.
    pub when: Condition<Fact>,
    /// Where that is written.
    pub span: Span,
}

/// People, and the words that nobody else is to read on a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Its name.
    pub id: String,
    /// How such words begin, in small letters.
    pub words: Vec<String>,
    /// Who they are.
    pub when: Condition<Fact>,
    /// The keys of texts that may say such a word to others.
    pub except: Vec<String>,
}

/// Words that a reason says to those alone who said so themselves.
#[derive(Clone, Debug)]
pub struct Said {
    /// The words, in small letters.
    pub words: String,
    /// Who said so.
    pub when: Condition<Fact>,
    /// Where that is written.
    pub span: Span,
}

/// A question that tells an alarm apart from what ordinary trouble means by the same words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The question, a single choice.
    pub question: QuestionIndex,
    /// Its "not sure".
    pub not_sure: OptionIndex,
}

/// Nobody of whom `when` is so is shown the pattern first with less care than this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeastCare {
    /// The care level.
    pub care: CareLevel,
    /// For whom.
    pub when: Condition<Fact>,
}

/// A warning sign that may make it less urgent for some people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonotoneException {
    /// The question.
    pub question: QuestionIndex,
    /// Its option.
    pub option: OptionIndex,
    /// For whom, by their answers without the sign.
    pub when: Condition<Fact>,
}

/// Two pieces of advice that must never be given together, by their positions in the list.
pub type Conflict = (usize, usize);

impl Claims {
    /// The claims of an assessment; names in them that stand for nothing are reported.
    pub fn of(
        folder: &AssessmentFolder,
        assessment: &Assessment,
        scope: &Scope,
        common: &Common,
        diagnostics: &Diagnostics,
    ) -> Self {
        let exceptions = &folder.header.monotone_exceptions;
        Self {
            exceptions: exceptions
                .iter()
                .filter_map(|written| exception(written, assessment, scope, diagnostics))
                .collect(),
            conflicts: conflicts(folder, diagnostics),
            only_after: folder.questions().map(|one| one.only_after.is_some()).collect(),
            apart: folder
                .questions()
                .filter_map(|written| apart(written, assessment, diagnostics))
                .collect(),
            least_care: folder
                .patterns
                .iter()
                .map(|pattern| least_care(pattern, scope, diagnostics))
                .collect(),
            go_on: GoOnClaims::of(folder, diagnostics),
            words_alone: folder.questions().map(|one| one.chooses_words).collect(),
            promises: promises(folder, scope, diagnostics),
            promising: folder.header.promises.iter().map(|point| point.text).collect(),
            audiences: audiences(folder, scope, diagnostics),
            said: said(folder, scope, diagnostics),
            criteria: coverage::criteria(&common.service_lists, assessment, scope, diagnostics),
        }
    }
}

impl Claims {
    /// The conditions that claims rest on.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition<Fact>> {
        let exceptions = self.exceptions.iter().map(|one| &one.when);
        let least_care = self.least_care.iter().flatten().map(|one| &one.when);
        let criteria = self.criteria.iter().map(|one| &one.when);
        let promises = self.promises.iter().map(|one| &one.when);
        exceptions.chain(least_care).chain(criteria).chain(promises)
    }
}

fn exception(
    written: &WrittenException,
    assessment: &Assessment,
    scope: &Scope,
    diagnostics: &Diagnostics,
) -> Option<MonotoneException> {
    let Some((index, question)) = assessment.question(written.question.as_str()) else {
        let known = assessment.questions.iter().map(|question| question.id.as_str());
        unknown("question", &written.question, known).report(diagnostics);
        return None;
    };
    let option = question.option(written.option.as_str());
    let Some(option) = option.filter(|option| question.warning.contains(*option)) else {
        let warnings = question.warning.iter();
        let ids: Vec<&String> =
            warnings.filter_map(|one| question.kind.options().get(one.position())).collect();
        Diagnostic::error(
            &written.option.span,
            format!("`{}` is no warning sign of this question", written.option.value),
        )
        .maybe_remedy(did_you_mean(written.option.as_str(), ids.iter().map(|id| id.as_str())))
        .report(diagnostics);
        return None;
    };
    let when = match &written.when {
        None => Condition::Constant(true),
        Some(clause) => resolve(clause, scope, diagnostics)?,
    };
    Some(MonotoneException { question: index, option, when })
}

/// The points of the assessment's own texts, and the danger signs of results.
fn promises(folder: &AssessmentFolder, scope: &Scope, diagnostics: &Diagnostics) -> Vec<Promise> {
    let points = folder.header.promises.iter().map(|point| {
        let said_by = format!("point {} of `{}`", point.place, point.text);
        (said_by, point.care, &point.when)
    });
    let signs = folder
        .danger_signs
        .iter()
        .map(|sign| (format!("the danger sign `{}`", sign.id.value), sign.care.value, &sign.when));
    points
        .chain(signs)
        .filter_map(|(said_by, care, written)| {
            let when = resolve(written, scope, diagnostics)?;
            Some(Promise { said_by, care, when, span: written.written.span.clone() })
        })
        .collect()
}

fn audiences(folder: &AssessmentFolder, scope: &Scope, diagnostics: &Diagnostics) -> Vec<Audience> {
    let resolved = folder.audiences.iter().filter_map(|written| {
        let when = resolve(&written.when, scope, diagnostics)?;
        let values = |all: &[Spanned<String>]| all.iter().map(|one| one.value.clone()).collect();
        let (words, except) = (values(&written.words), values(&written.except));
        Some(Audience { id: written.id.value.clone(), words, when, except })
    });
    resolved.collect()
}

fn said(folder: &AssessmentFolder, scope: &Scope, diagnostics: &Diagnostics) -> Vec<Said> {
    let read = |(words, when): &(Spanned<String>, Clause)| {
        let when = resolve(when, scope, diagnostics)?;
        Some(Said { words: words.value.to_lowercase(), when, span: words.span.clone() })
    };
    folder.said.iter().filter_map(read).collect()
}

fn apart(
    written: &WrittenQuestion,
    assessment: &Assessment,
    diagnostics: &Diagnostics,
) -> Option<Apart> {
    let claim = written.tells_apart.as_ref().filter(|claim| claim.value)?;
    let (index, question) = assessment.question(written.id.as_str())?;
    let not_sure = question.option("not_sure");
    let is_single = matches!(question.kind, Kind::Single { .. });
    if !is_single || not_sure.is_none() || question.warning.is_empty() {
        Diagnostic::error(&claim.span, "this question cannot tell an alarm apart").remedy(
                "make it a single choice with the option `not_sure` and the alarm in `warning`; the other options are its \
                 ordinary readings",
            ).report(diagnostics);
        return None;
    }
    Some(Apart { question: index, not_sure: not_sure? })
}

fn least_care(
    pattern: &WrittenPattern,
    scope: &Scope,
    diagnostics: &Diagnostics,
) -> Vec<LeastCare> {
    let anybody = pattern.least_care.iter();
    let anybody = anybody.map(|one| LeastCare { care: one.value, when: Condition::Constant(true) });
    let some = pattern.sooner.iter().filter_map(|(care, when)| {
        Some(LeastCare { care: care.value, when: resolve(when, scope, diagnostics)? })
    });
    anybody.chain(some).collect()
}

fn conflicts(folder: &AssessmentFolder, diagnostics: &Diagnostics) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    for (one, advice) in folder.advice.iter().enumerate() {
        for id in &advice.conflicts {
            let known = folder.advice.iter().map(|other| other.id.as_str());
            conflicts.extend(place_of("advice", id, known, diagnostics).map(|other| (one, other)));
        }
    }
    conflicts
}
