//! What the names in conditions can stand for.

use std::collections::BTreeMap;

use assessment::{
    Assessment, Circumstance, Condition, FindingIndex, Kind, PatternIndex, QuestionIndex,
};
use content::did_you_mean;

/// A question, as far as conditions need to know it.
#[derive(Clone, Debug)]
pub struct ScopedQuestion {
    /// Its id.
    pub id: String,
    /// What answers it takes; not known where the question itself is written wrongly.
    pub kind: Option<Kind>,
}

/// The names of an assessment, in the order of the engine's lists.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Questions, in the order of the flow.
    pub questions: Vec<ScopedQuestion>,
    /// Findings, each after those it uses.
    pub findings: Vec<String>,
    /// Patterns, in the order of the file.
    pub patterns: Vec<String>,
    /// What advice and replies look at by a name. The engine does not know it: the condition stands in its place.
    pub circumstances: BTreeMap<String, Condition<Circumstance>>,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug)]
pub enum Named<'a> {
    /// A question.
    Question(QuestionIndex, &'a ScopedQuestion),
    /// A finding.
    Finding(FindingIndex),
    /// A pattern.
    Pattern(PatternIndex),
    /// A circumstance.
    Circumstance(&'a Condition<Circumstance>),
}

impl Scope {
    /// The names of an assessment that the engine knows.
    pub fn of(assessment: &Assessment) -> Self {
        let question = |one: &assessment::Question| ScopedQuestion {
            id: one.id.clone(),
            kind: Some(one.kind.clone()),
        };
        Self {
            questions: assessment.questions.iter().map(question).collect(),
            findings: assessment.findings.iter().map(|one| one.id.clone()).collect(),
            patterns: assessment.patterns.iter().map(|one| one.id.clone()).collect(),
            circumstances: BTreeMap::new(),
        }
    }

    /// What a name stands for.
    pub fn get(&self, name: &str) -> Option<Named<'_>> {
        self.question(name)
            .map(|(index, question)| Named::Question(index, question))
            .or_else(|| self.finding(name).map(Named::Finding))
            .or_else(|| self.pattern(name).map(Named::Pattern))
            .or_else(|| self.circumstances.get(name).map(Named::Circumstance))
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<(QuestionIndex, &ScopedQuestion)> {
        let position = self.questions.iter().position(|question| question.id == id)?;
        Some((QuestionIndex::try_from(position).ok()?, self.questions.get(position)?))
    }

    /// The finding with this id.
    pub fn finding(&self, id: &str) -> Option<FindingIndex> {
        let position = self.findings.iter().position(|finding| finding == id)?;
        FindingIndex::try_from(position).ok()
    }

    /// The pattern with this id.
    pub fn pattern(&self, id: &str) -> Option<PatternIndex> {
        let position = self.patterns.iter().position(|pattern| pattern == id)?;
        PatternIndex::try_from(position).ok()
    }

    /// What may have been meant by a name that stands for nothing.
    pub fn suggestion(&self, name: &str) -> Option<String> {
        let questions = self.questions.iter().map(|question| question.id.as_str());
        let findings = self.findings.iter().map(String::as_str);
        let patterns = self.patterns.iter().map(String::as_str);
        let circumstances = self.circumstances.keys().map(String::as_str);
        did_you_mean(name, questions.chain(findings).chain(patterns).chain(circumstances))
    }
}
