//! Why a condition does not hold for a person at the end of their session, and why a question was not put to them.

use assessment::{Answers, Assessment, Condition, Fact, QuestionIndex, Truth};

use crate::conditions::{fact_in_words, in_words, question_id, questions_of};
use crate::full::FullAnswers;
use crate::witness::answered;

/// What is known of a person at the end of their session.
pub(super) struct Known<'a> {
    assessment: &'a Assessment,
    answers: &'a Answers,
    follows: FullAnswers<'a>,
}

impl<'a> Known<'a> {
    /// What these answers, and no others, show.
    pub fn of(assessment: &'a Assessment, answers: &'a Answers) -> Self {
        Self { assessment, answers, follows: FullAnswers::of(assessment, answers) }
    }

    /// Why a condition is as it is: the facts that decide it, with the answers behind each.
    pub fn reason(&self, condition: &Condition<Fact>) -> String {
        let mut facts = Vec::new();
        self.deciding(condition, &mut facts);
        facts.dedup();
        let reasons: Vec<String> = facts.into_iter().map(|fact| self.fact(fact)).collect();
        reasons.join("; ")
    }

    /// The questions that were not put and on which it depends whether a condition holds.
    pub fn open_questions(&self, condition: &Condition<Fact>) -> Vec<QuestionIndex> {
        if self.follows.truth(condition) != Truth::NotAsked {
            return Vec::new();
        }
        let mut questions = questions_of(self.assessment, condition);
        questions.retain(|question| self.answers.get(*question).is_none());
        questions
    }

    /// Why a question was not put; nothing where it was.
    pub fn not_put(&self, index: QuestionIndex, put: &[QuestionIndex]) -> Option<String> {
        let question = self.assessment.questions.get(index.position())?;
        if put.contains(&index) {
            return None;
        }
        let id = &question.id;
        let gate = |condition| in_words(self.assessment, condition);
        Some(if self.follows.truth(&question.applies).fails() {
            let neutral = question.neutral.map(|answer| answered(self.assessment, index, answer));
            format!(
                "`{id}` was not asked: it does not apply, since {} (it applies where: {}), and counts as `{}`",
                self.reason(&question.applies),
                gate(&question.applies),
                neutral.unwrap_or_default()
            )
        } else if self.follows.truth(&question.asked).holds() {
            format!("`{id}` was not asked: an emergency ended the questions before it")
        } else {
            format!(
                "`{id}` was not asked, since {} (it is asked where: {})",
                self.reason(&question.asked),
                gate(&question.asked)
            )
        })
    }

    /// The facts that make a condition as true as it is, as few as do.
    fn deciding<'c>(&self, condition: &'c Condition<Fact>, facts: &mut Vec<&'c Fact>) {
        let truth = self.follows.truth(condition);
        match condition {
            Condition::Constant(_) => {}
            Condition::Atom(fact) => facts.push(fact),
            Condition::Not(inner) => self.deciding(inner, facts),
            Condition::All(parts)
            | Condition::Any(parts)
            | Condition::AtLeast { of: parts, .. } => {
                // One part that fails decides that not all hold, one that holds that any does.
                let one_is_enough = match condition {
                    Condition::All(_) => truth == Truth::False,
                    Condition::Any(_) => truth == Truth::True,
                    _ => false,
                };
                let same = parts.iter().filter(|part| self.follows.truth(part) == truth);
                for part in same.take(if one_is_enough { 1 } else { parts.len() }) {
                    self.deciding(part, facts);
                }
            }
        }
    }

    /// A fact with its truth, and the answers that it comes from.
    fn fact(&self, fact: &Fact) -> String {
        let condition = Condition::Atom(fact.clone());
        let truth = match self.follows.truth(&condition) {
            Truth::True => "holds",
            Truth::False => "does not hold",
            Truth::NotAsked => "is not known",
        };
        let questions = match fact {
            Fact::Finding(finding) => self.behind(finding.position()),
            Fact::Chosen(question, _) | Fact::Number(question, ..) => vec![*question],
        };
        let answers: Vec<String> = questions
            .into_iter()
            .map(|question| match self.answers.get(question) {
                Some(answer) => answered(self.assessment, question, answer),
                None => format!("{} not asked", question_id(self.assessment, question)),
            })
            .collect();
        format!("`{}` {truth} ({})", fact_in_words(self.assessment, fact), answers.join(", "))
    }

    /// The questions whose answers decide a finding.
    fn behind(&self, finding: usize) -> Vec<QuestionIndex> {
        let Some(finding) = self.assessment.findings.get(finding) else { return Vec::new() };
        let mut facts = Vec::new();
        self.deciding(&finding.when, &mut facts);
        let mut questions: Vec<QuestionIndex> = facts
            .into_iter()
            .flat_map(|fact| match fact {
                Fact::Finding(inner) => self.behind(inner.position()),
                Fact::Chosen(question, _) | Fact::Number(question, ..) => vec![*question],
            })
            .collect();
        questions.sort_unstable();
        questions.dedup();
        questions
    }
}
