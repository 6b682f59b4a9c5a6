//! Rules on all answers, without the flow and without the solver: what a failure's person is confirmed by.

use assessment::{
    Answer, Answers, Assessment, CareLevel, Condition, Fact, Question, QuestionIndex, Truth,
};

/// All answers of a person, and what follows from them.
pub struct FullAnswers<'a> {
    assessment: &'a Assessment,
    answers: &'a Answers,
    findings: Vec<Truth>,
}

impl<'a> FullAnswers<'a> {
    /// What follows from these answers, which need not all be there.
    pub fn of(assessment: &'a Assessment, answers: &'a Answers) -> Self {
        let mut full = Self { assessment, answers, findings: Vec::new() };
        for finding in &assessment.findings {
            let truth = full.truth(&finding.when);
            full.findings.push(truth);
        }
        full
    }

    /// Whether a condition holds.
    pub fn truth(&self, condition: &Condition<Fact>) -> Truth {
        condition.truth(&|fact| match fact {
            Fact::Finding(finding) => {
                self.findings.get(finding.position()).copied().unwrap_or(Truth::NotAsked)
            }
            Fact::Chosen(question, options) => match self.answers.get(*question) {
                Some(Answer::Options(chosen)) => Truth::from(chosen.meets(*options)),
                _ => Truth::NotAsked,
            },
            Fact::Number(question, comparison, constant) => match self.answers.get(*question) {
                Some(Answer::Number(number)) => Truth::from(comparison.holds(number, *constant)),
                _ => Truth::NotAsked,
            },
        })
    }

    /// The most urgent level of any rule.
    pub fn care(&self) -> CareLevel {
        let tiers = self.assessment.rules.iter().flat_map(|rule| &rule.tiers);
        tiers
            .filter(|tier| self.truth(&tier.when).holds())
            .map(|tier| tier.care)
            .max()
            .unwrap_or(CareLevel::SelfCare)
    }

    /// The findings, in the order of the assessment.
    pub fn findings(&self) -> &[Truth] {
        &self.findings
    }

    /// Whether every option chosen concerns this person.
    fn concerns(&self, question: &Question, answer: Answer) -> bool {
        let Answer::Options(chosen) = answer else { return true };
        let mut limited = question.only_for.iter().filter(|one| chosen.contains(one.option));
        limited.all(|one| self.truth(&one.applies).holds())
    }

    /// Whether there can be such a person.
    pub fn is_possible(&self) -> bool {
        let constraints = &self.assessment.impossible;
        let questions = (0..).map(QuestionIndex).zip(&self.assessment.questions);
        constraints.iter().all(|constraint| !self.truth(&constraint.when).holds())
            && questions.into_iter().all(|(index, question)| {
                let answer = self.answers.get(index);
                answer.is_some_and(|answer| {
                    question.allows(answer) && self.concerns(question, answer)
                }) && (question.neutral.is_none()
                    || self.truth(&question.applies).holds()
                    || answer == question.neutral)
            })
    }
}
